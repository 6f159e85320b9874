import { useLoaderData, useParams } from '@remix-run/react'
import { LettersOffForm, LettersOnForm } from '~/domain/plans/forms'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { FormFor } from '~/ui/form'
import { MoreLinks } from '~/ui/more-links'
import { Details, InsetText, WarningText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { GoalShown } from './goal-shown'
import { MovesShown } from './moves-shown'
import { ShortlistShown, SignpostsShown } from './pointers-shown'
import { type PlanLoader, type Shown, useHome, useResultOf, useStateWords } from './view'

export const planMeta = titled<Shown>((words, found) =>
  found?.part === 'adviser' ? words.plans.title.desk(found.name) : words.plans.title.own,
)

/** What has to be said first: no registration, no letters, a change asked for, a declaration. */
const Notices = ({ shown }: { shown: Shown }) => {
  const words = useWords().plans
  const language = useLanguage()
  const { lapsed, part, plan, state, hasEmail } = shown
  return (
    <>
      {lapsed && (
        <WarningText>
          {lapsed.since ? words.lapsed(dateInWords(language, lapsed.since)) : words.neverRegistered}
        </WarningText>
      )}
      {part === 'adult' && plan && state === 'plan-drafted' && <InsetText>{words.changing}</InsetText>}
      {part === 'adviser' && plan && !hasEmail && <p className="govuk-body">{words.noEmail}</p>}
      {part === 'adviser' && plan?.changeAsked && (
        <InsetText>
          <strong>{words.changeAsked}</strong> {plan.changeAsked}
        </InsetText>
      )}
      <Declared shown={shown} />
    </>
  )
}

/** That the adviser's employer is behind something on the plan, as the adult reads it. */
export const Declared = ({ shown: { plan, part } }: { shown: Shown }) => {
  const { page } = useWords().plans
  const language = useLanguage()
  if (!plan?.declared) return null
  const said = page.declared(plan.declared.employer, dateInWords(language, plan.declared.on))
  return <InsetText>{part === 'adviser' ? `${page.theyRead} ${said}` : said}</InsetText>
}

/** Presses of a single button have no form to say a refusal in; that of the letters is gone with the right to write. */
const bare = [
  ...(['achieve', 'take-up', 'tick', 'untick', 'remove-action', 'remove-signpost', 'remove-shortlisted'] as const),
  ...(['letters-on', 'letters-off'] as const),
]

const Refused = () => {
  const { verb } = useParams()
  const resultOf = useResultOf()
  const pressed = bare.find(one => one === verb)
  const said = pressed && resultOf(pressed)?.error
  if (!said) return null
  return <ErrorSummary errors={Object.values(said).flatMap(all => (all ?? []).map(text => ({ text })))} />
}

const SkillsCheckClosed = ({ closed }: Pick<Shown, 'closed'>) => {
  const { closed: words } = useWords().plans
  if (closed.length === 0) return null
  return (
    <Details summary={words.title} className="tv-no-print">
      <p className="govuk-body">{words.still}</p>
      <ul className="govuk-list govuk-list--bullet">
        {closed.map(why => (
          <li key={why}>{words.why[why]}</li>
        ))}
      </ul>
      <p className="govuk-body">{words.open}</p>
    </Details>
  )
}

const Letters = ({ on }: { on: boolean }) => {
  const { verbs } = useWords().plans
  const { home } = useHome()
  const verb = on ? 'letters-off' : 'letters-on'
  return (
    <Section title={verbs[verb].title} id="letters">
      <p className="govuk-body">{verbs[verb].text}</p>
      <FormFor
        id={verb}
        schema={(on ? LettersOffForm : LettersOnForm) as typeof LettersOnForm}
        result={useResultOf()(verb)}
        action={`${home}/press/${verb}`}
        send={verbs[verb].send}
        tone="secondary"
      />
    </Section>
  )
}

const Take = () => {
  const { page } = useWords().plans
  const { home } = useHome()
  return (
    <Section title={page.take} id="take">
      <MoreLinks
        links={[
          { href: `${home}/paper`, text: page.print },
          { href: `${home}/plan.pdf`, text: page.pdf },
          { href: `${home}/plan.json`, text: page.json },
          { href: `${home}/history`, text: page.history },
        ]}
      />
    </Section>
  )
}

/** The pages beside the plan, by either door. */
const Beside = ({ shown: { adviceId, part } }: { shown: Shown }) => {
  const { followUp, notes, plans } = useWords()
  const { asking } = useParams()
  const links =
    part === 'adult'
      ? [
          { href: `/my-advice/${asking}/follow-up`, text: followUp.own.title },
          { href: `/my-advice/${asking}/shared`, text: plans.shared.title },
          { href: `/my-advice/${asking}/notes`, text: notes.own.title },
        ]
      : [
          { href: `/advice/${adviceId}/before`, text: plans.before.title },
          { href: `/advice/${adviceId}/notes`, text: notes.desk.title },
          { href: `/advice/${adviceId}/reviews`, text: followUp.desk.title },
        ]
  return (
    <Section title={plans.page.beside} id="beside">
      <MoreLinks links={links} />
    </Section>
  )
}

const Whole = ({ shown, plan }: { shown: Shown; plan: NonNullable<Shown['plan']> }) => {
  const { page, links } = useWords().plans
  const { home, door } = useHome()
  return (
    <>
      <Section title={page.goals} id="goals">
        {plan.goals.length === 0 && <p className="govuk-body">{page.noGoals}</p>}
        {plan.writes && door === 'desk' && (
          <p className="govuk-body tv-no-print">
            <a className="govuk-link" href={`${home}/goals/new`}>
              {links.addGoal}
            </a>
          </p>
        )}
      </Section>
      {plan.goals.map(goal => (
        <GoalShown key={goal.id} goal={goal} plan={plan} />
      ))}
      <SkillsCheckClosed closed={shown.closed} />
      <ShortlistShown plan={plan} />
      <SignpostsShown plan={plan} />
      {shown.part === 'adult' && shown.hasEmail && plan.writes && <Letters on={plan.remindersOn} />}
      <Take />
    </>
  )
}

/** A plan by either of its doors: how it stands, what the reader can do, goals with their steps, and the ways to take it along. */
export default function PlanPage() {
  const shown = useLoaderData<PlanLoader>()
  const words = useWords().plans
  const { door } = useHome()
  const { asking } = useParams()
  const { plan, adviser, name, reference, part } = shown
  const stateOf = useStateWords()
  return (
    <Page
      title={door === 'own' ? words.title.own : words.title.desk(name)}
      caption={reference}
      lead={words.lead[door]}
      back={
        door === 'own'
          ? { href: `/my-advice/${asking}`, text: words.back.own }
          : { href: `/advice/${shown.adviceId}`, text: words.back.desk }
      }
      aside={<Tag tone={plan ? 'waiting' : 'quiet'}>{stateOf(shown)}</Tag>}
    >
      <Refused />
      <Notices shown={shown} />
      {part === 'adult' && adviser && <p className="govuk-body">{words.with(adviser.name, adviser.employer)}</p>}
      <MovesShown shown={shown} />
      {plan ? (
        <Whole shown={shown} plan={plan} />
      ) : (
        shown.moves.length === 0 && (
          <EmptyState title={words.none[door]}>{door === 'own' ? words.none.ownText : words.none.deskText}</EmptyState>
        )
      )}
      <Beside shown={shown} />
    </Page>
  )
}
