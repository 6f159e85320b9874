import { useLoaderData } from '@remix-run/react'
import type { PlanView } from '~/domain/case-studies'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { NotificationBanner } from '~/ui/flash'
import { MoreLinks } from '~/ui/more-links'
import { Details } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { ChosenClips, Rule } from './plan-parts'
import { type PlanWords, usePlanWords } from './plan-words'
import { readPlan } from './read-plan'

export const meta = titled<Awaited<ReturnType<typeof loader>>>((words, data) => {
  const { shipped, title } = data?.plan ?? { shipped: null, title: '' }
  return shipped ? words.lessons.plans[shipped].title : title
})
export const loader = readPlan

const List = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <Section title={title}>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  )

const Steps = ({ steps }: Pick<PlanWords, 'steps'>) => {
  const { lessons } = useWords()
  const { headings } = lessons
  return (
    <Section title={headings.steps}>
      <ol className="tv-way">
        {steps.map(({ title, teacher, pupils, minutes }) => (
          <li key={title}>
            <strong>
              {title}
              {minutes !== null && <span className="tv-quiet"> · {headings.minutes(minutes)}</span>}
            </strong>
            {teacher && (
              <span>
                <em>{headings.teacher}:</em> {teacher}
              </span>
            )}
            {pupils && (
              <span>
                <em>{headings.pupils}:</em> {pupils}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const Actions = ({ plan }: { plan: PlanView }) => {
  const { listening, inClass } = useWords()
  const { actions } = listening.plans
  const at = `/lessons/${plan.address}`
  return (
    <ButtonGroup>
      <ButtonLink href={`${at}/clips`}>{actions.clips}</ButtonLink>
      {plan.chosen.length > 0 && (
        <>
          <ButtonLink href={`/lessons-now/start?plan=${plan.address}`} tone="secondary">
            {inClass.list.start}
          </ButtonLink>
          <ButtonLink href={`${at}/board`} tone="secondary">
            {actions.board}
          </ButtonLink>
          <ButtonLink href={`${at}/paper`} tone="secondary">
            {actions.paper}
          </ButtonLink>
        </>
      )}
    </ButtonGroup>
  )
}

/** One lesson: what it is for, its clips, its steps, what to ask, and what to do when something hard comes up. */
export default function Lesson() {
  const { plan, stepMinutes, maker } = useLoaderData<typeof loader>()
  const { listening, lessons, questions } = useWords()
  const words = usePlanWords(plan, stepMinutes)
  const { headings, care } = lessons
  const asked: Record<number, { prompt: string }> = questions.asked
  const at = `/lessons/${plan.address}`
  return (
    <Page
      title={words.title}
      lead={words.purpose}
      caption={[...plan.phases.map(phase => lessons.phases[phase]), listening.plans.minutes(plan.minutes)].join(' · ')}
      back={{ href: '/lessons', text: listening.plans.title }}
    >
      {plan.flaggedAt && (
        <NotificationBanner>
          <p className="govuk-body">{listening.plans.flag}</p>
          {plan.mayChange && <PostButton action={`${at}/looked-at`}>{listening.plans.looked}</PostButton>}
        </NotificationBanner>
      )}
      {maker && <Actions plan={plan} />}
      <Section title={listening.plans.chosen}>
        <ChosenClips chosen={plan.chosen} />
      </Section>
      <List title={headings.questions} lines={plan.questions.map(number => asked[number]?.prompt ?? '')} />
      <Section title={headings.rule}>
        <Rule plan={plan} />
      </Section>
      <List title={headings.needs} lines={words.needs} />
      {words.steps.length > 0 && <Steps steps={words.steps} />}
      <List title={headings.talk} lines={words.talk} />
      {words.paper && (
        <Section title={headings.paper}>
          <p className="govuk-body">{words.paper}</p>
        </Section>
      )}
      {words.ending && (
        <Section title={headings.ending}>
          <p className="govuk-body">{words.ending}</p>
        </Section>
      )}
      <List title={headings.care} lines={[care.before, care.during, care.after]} />
      <PrintLink />
      {plan.mayChange && (
        <Details summary={listening.plans.actions.change}>
          <MoreLinks
            links={[
              ...(plan.shipped ? [] : [{ href: `${at}/change`, text: listening.plans.actions.change }]),
              { href: `${at}/remove`, text: listening.plans.actions.remove },
            ]}
          />
        </Details>
      )}
    </Page>
  )
}
