import type { ReactNode } from 'react'
import type { ownAdvice } from '~/domain/advice'
import type { ownHome } from '~/domain/exploration'
import { adultYear } from '~/domain/matching/forms'
import type { OwnStep } from '~/domain/plans'
import type { TrackedLine } from '~/domain/tracker'
import { dayInWords } from '~/text/when'
import { ButtonLink } from '~/ui/button'
import { type DeskItem, NeedsYou } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { MoreLinks } from '~/ui/more-links'
import { Columns, Page, Section } from '~/ui/page'
import { WhenSpan } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'
import { wayNow } from '../explore/way-now'
import { DayShown } from '../tracker/day'

/** What stands on an adult's desk: their advice, their own steps, what is near on their list, and where they explore. */
export type AdultOwn = {
  advice: Awaited<ReturnType<typeof ownAdvice>>
  /** When they next meet their adviser. */
  meetings: readonly { id: string; startsAt: Date; endsAt: Date }[]
  steps: readonly OwnStep[]
  near: readonly TrackedLine[]
  /** None before they began. */
  exploring: Awaited<ReturnType<typeof ownHome>>
  /** Suggestions they have not said anything to. */
  suggested: number
}

/** Where somebody who asked for advice has to answer, by what is waited for. */
const answers = {
  'appointment-offered': { page: '/times', what: 'choose' },
  'plan-shared': { page: '/plan', what: 'read' },
  'review-due': { page: '/follow-up', what: 'tell' },
} as const

const useNeeds = ({ advice, steps, near, suggested }: AdultOwn): DeskItem[] => {
  const { adultDesk, tracker } = useWords()
  const language = useLanguage()
  const { needs: words } = adultDesk
  return [
    ...advice.flatMap(({ state, token, reference }) => {
      const answer = state in answers ? answers[state as keyof typeof answers] : undefined
      return answer
        ? [{ title: words[answer.what], href: `/my-advice/${token}${answer.page}`, why: words.of(reference) }]
        : []
    }),
    ...steps.map(({ words: title, dueOn, late, token }) => ({
      ...{ title, href: `/my-advice/${token}/plan`, why: words.step },
      when: (late ? words.wasDue : words.by)(dayInWords(language, dueOn)),
    })),
    ...near.map(({ id, title, organisation, state, day, daysLeft }) => ({
      ...{ title, href: `/tracker/${id}`, why: [tracker.states[state], organisation].filter(Boolean).join(' · ') },
      when: <DayShown day={day} daysLeft={daysLeft} />,
    })),
    ...(suggested > 0 ? [{ title: words.suggested(suggested), href: '/explore/suggestions' }] : []),
  ]
}

const over = new Set<string>(['closed', 'withdrawn', 'transferred', 'unreachable'])

/** How each request stands that is not over, and when they next meet. */
const Advice = ({ advice, meetings }: AdultOwn) => {
  const { adultDesk: words, advice: said } = useWords()
  const open = advice.filter(({ state }) => !over.has(state))
  return (
    <Section card title={words.advice}>
      {meetings.map(({ id, startsAt, endsAt }) => (
        <p key={id} className="govuk-body">
          {words.meet} <WhenSpan from={startsAt} to={endsAt} />
        </p>
      ))}
      {open.map(({ id, token, reference, state }) => (
        <p key={id} className="govuk-body">
          <a className="govuk-link" href={`/my-advice/${token}`}>
            {reference}
          </a>
          <br />
          <span className="tv-quiet">{said.next[state]}</span>
        </p>
      ))}
      {open.length === 0 && <p className="govuk-body">{words.noAdvice}</p>}
      <MoreLinks
        links={[
          ...(advice.length > 0 ? [{ href: '/my-advice', text: said.own.title }] : []),
          { href: '/ask-for-advice', text: said.ask.open },
        ]}
      />
    </Section>
  )
}

const Exploring = ({ exploring }: AdultOwn) => {
  const { adultDesk: words, exploration } = useWords()
  const { stages, home } = exploration
  const now = exploring?.standing.stages.find(({ state }) => state === 'open' || state === 'returned')
  const way = exploring && wayNow(exploring)
  return (
    <Section card title={home.title}>
      {exploring?.standing.state === 'paused' ? (
        <p className="govuk-body">{home.paused}</p>
      ) : (
        <p className="govuk-body">{now ? stages[now.stage].text : exploring ? home.lead : words.begin}</p>
      )}
      <p className="govuk-body">
        {way && exploring.standing.state !== 'paused' ? (
          <a className="govuk-link" href={way.href}>
            {home.ways[way.way]}
          </a>
        ) : (
          <a className="govuk-link" href={exploring ? '/explore' : '/explore/start'}>
            {exploring ? home.ways.resume : words.start}
          </a>
        )}
      </p>
      {exploring && <MoreLinks links={[{ href: '/explore', text: words.whole }]} />}
    </Section>
  )
}

/** An adult's landing page: what waits for their answer or their hand, and how everything of theirs stands. */
export const AdultDesk = ({ own, tabs }: { own: AdultOwn; tabs: ReactNode }) => {
  const { adultDesk: words, requests, tracker } = useWords()
  const needs = useNeeds(own)
  return (
    <Page
      title={requests.desk.plainTitle}
      lead={words.lead}
      width="wide"
      aside={<ButtonLink href={`/opportunities?year=${adultYear}`}>{tracker.list.search}</ButtonLink>}
    >
      {tabs}
      <Columns
        main={
          <Section title={words.waits}>
            {needs.length > 0 ? (
              <NeedsYou items={needs} />
            ) : (
              <EmptyState title={words.nothing} seed="adult">
                <p className="govuk-body">{words.nothingText}</p>
              </EmptyState>
            )}
            <MoreLinks
              links={[
                { href: '/tracker', text: tracker.nav.own },
                { href: '/funding', text: tracker.list.funding },
              ]}
            />
          </Section>
        }
        side={
          <>
            <Advice {...own} />
            <Exploring {...own} />
          </>
        }
      />
    </Page>
  )
}
