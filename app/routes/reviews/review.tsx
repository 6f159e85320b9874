import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { MoreLinks } from '~/ui/more-links'
import { InsetText, WarningText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { LeftList } from '../explore/stage-list'
import { CanvasShown, StatedShown, TalksShown, ThoughtCard } from '../explore/work-shown'
import { readReview } from './read-review'

export const meta = titled<Awaited<ReturnType<typeof loader>>>((_words, data) => data?.label ?? '')
export const loader = readReview

type Review = Awaited<ReturnType<typeof loader>>

/** What may be done now: each a press or a page of its own. */
const Doing = ({ review }: { review: Review }) => {
  const { exploration } = useWords()
  const words = exploration.review
  const { standing, pupil, adviser } = review
  const here = `/reviews/${review.cycleId}`
  const links = [
    ...(standing.state === 'gate-review' && !standing.returnedBefore ? [{ to: 'return', text: words.return }] : []),
    ...(standing.state === 'cleared' && !standing.reopenedBefore ? [{ to: 'reopen', text: words.reopen }] : []),
    { to: 'scribe', text: words.scribe },
    ...(standing.working === 'triangulating' ? [{ to: 'canvas', text: words.scribeCanvas }] : []),
    { to: 'adjust', text: words.adjust },
    ...(!pupil && adviser && !['cleared', 'paused', 'express-referred'].includes(standing.state)
      ? [{ to: 'refer', text: words.refer }]
      : []),
  ]
  return (
    <>
      {standing.state === 'gate-review' && (
        <>
          <p className="govuk-body">{words.completeText}</p>
          <PostButton action={`${here}/clear`} tone="primary">
            {words.complete}
          </PostButton>
          {standing.returnedBefore && <p className="govuk-body">{words.returnedBefore}</p>}
        </>
      )}
      {standing.state === 'triangulating' && standing.stages.every(({ left }) => left.length === 0) && (
        <PostButton action={`${here}/hand-in`} tone="primary">
          {words.handInFor}
        </PostButton>
      )}
      {standing.state === 'express-referred' && adviser && (
        <PostButton action={`${here}/end-referral`}>{words.referEnd}</PostButton>
      )}
      <MoreLinks links={links.map(({ to, text }) => ({ href: `${here}/${to}`, text }))} />
    </>
  )
}

const Adjustments = ({ review: { cycleId, standing } }: { review: Review }) => {
  const { exploration } = useWords()
  const words = exploration.review
  const counts: { readonly [count: string]: string } = words.counts
  return (
    <ul className="govuk-list">
      {standing.adjustments.map(({ id, count, to, words: why }) => (
        <li key={id}>
          {words.adjustLine(counts[count] ?? count, to, why)}
          <PostButton action={`/reviews/${cycleId}/adjustments/${id}/end`} about={counts[count] ?? ''}>
            {words.adjustEnd}
          </PostButton>
        </li>
      ))}
    </ul>
  )
}

/** One learner's work, read for whether everything is there. */
export default function ReviewPage() {
  const review = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.review
  const { label, standing, work, pupil, cycleId, yearGroup } = review
  const states: { readonly [state: string]: string } = exploration.states
  return (
    <Page
      title={label}
      caption={`${exploration.phases[standing.phase]} · ${states[standing.state]}${yearGroup === null ? '' : ` · ${exploration.reviews.year(yearGroup)}`}`}
      back={{ href: '/reviews', text: exploration.reviews.title }}
    >
      <Doing review={review} />
      <Section title={words.asked}>
        {standing.stages.map(({ stage, left }) => (
          <div key={stage}>
            <h3 className="govuk-heading-s">{exploration.stages[stage].title}</h3>
            <LeftList left={left} />
          </div>
        ))}
        {standing.adjustments.length > 0 && <Adjustments review={review} />}
      </Section>
      <Section title={words.thoughts}>
        {pupil && work.thoughts.length > 0 && <WarningText>{words.care}</WarningText>}
        {work.thoughts.length === 0 && <p className="govuk-body">{words.noThoughts}</p>}
        <ul className="govuk-list">
          {work.thoughts.map(thought => (
            <ThoughtCard
              key={thought.id}
              thought={thought}
              file={`/reviews/${cycleId}/thoughts/${thought.id}/file`}
              foot={
                pupil && (
                  <PostButton action={`/reviews/${cycleId}/thoughts/${thought.id}/give-on`}>{words.giveOn}</PostButton>
                )
              }
            />
          ))}
        </ul>
        {pupil && !review.hasLead && work.thoughts.length > 0 && (
          <InsetText>{exploration.refusals['no-lead']}</InsetText>
        )}
      </Section>
      <Section title={words.canvas}>
        {work.canvas ? <CanvasShown canvas={work.canvas} /> : <p className="govuk-body">{words.noCanvas}</p>}
      </Section>
      <Section title={words.talks}>
        <TalksShown talks={work.talks} />
      </Section>
      {work.stated && (
        <Section title={words.stated}>
          <StatedShown stated={work.stated} />
        </Section>
      )}
      <PrintLink />
    </Page>
  )
}
