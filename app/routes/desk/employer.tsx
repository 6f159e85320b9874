import type { ReactNode } from 'react'
import type { EmployerStory } from '~/domain/case-studies'
import type { EmployerDesk } from '~/domain/encounters'
import { useShell } from '~/shell'
import { dateInWords, dayInWords, timesInWords } from '~/text/when'
import { ButtonLink } from '~/ui/button'
import { type DeskItem, NeedsYou } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

/** What waits for an employer: answers first, then what was agreed, then how it went, then offers to look at. */
const useNeeds = (
  { waiting, coming, toEvaluate, offers }: EmployerDesk,
  asked: boolean,
  toConfirm: number,
  told: readonly EmployerStory[],
): DeskItem[] => {
  const { language } = useShell()
  const { employers, encounters, nominating, studio } = useWords()
  const words = employers.desk
  const kinds: Record<string, string> = encounters.kinds
  return [
    ...waiting.map(({ id, school, kind, learners, by }) => ({
      title: employers.ask.title(school),
      href: `/asks/${id}`,
      why: employers.ask.lead(kinds[kind] ?? kind, learners),
      when: employers.ask.answerBy(dayInWords(language, by)),
    })),
    ...coming
      .filter(({ briefRead, dateToAnswer }) => !briefRead || dateToAnswer)
      .map(({ approachId, school, startsAt, endsAt, dateToAnswer }) => ({
        title: dateToAnswer ? employers.letters.moved.subject(school) : words.brief(school),
        href: `/asks/${approachId}`,
        when: timesInWords(language, startsAt, endsAt),
      })),
    ...(toConfirm > 0 ? [{ title: nominating.confirm.waiting(toConfirm), href: '/nominations' }] : []),
    ...told.flatMap(({ id, until, said }) =>
      until && said === 0
        ? [
            {
              ...{ title: studio.flag.one, href: `/nominations/${id}/flag` },
              when: studio.flag.until(dayInWords(language, new Date(until))),
            },
          ]
        : [],
    ),
    ...(asked ? [{ title: nominating.own.askWaiting, href: '/nominations' }] : []),
    ...toEvaluate.map(({ approachId, school, startsAt }) => ({
      title: words.evaluate(school),
      href: `/asks/${approachId}#evaluate`,
      why: words.evaluateWhy,
      when: dayInWords(language, startsAt),
    })),
    ...offers
      .filter(({ state }) => state === 'draft' || state === 'needs-update')
      .map(({ id, title, state }) => ({
        title: state === 'draft' ? words.draft(title) : words.update(title),
        href: `/offers/${id}`,
        why: state === 'draft' ? words.draftWhy : words.updateWhy,
      })),
  ]
}

const Coming = ({ coming }: Pick<EmployerDesk, 'coming'>) => {
  const { language } = useShell()
  const { employers, encounters } = useWords()
  const words = employers.desk
  const kinds: Record<string, string> = encounters.kinds
  const states: Record<string, string> = encounters.states.encounter.employer
  return (
    <Section title={words.coming}>
      {coming.length === 0 ? (
        <p className="govuk-body">{words.comingNothing}</p>
      ) : (
        <SummaryList
          rows={coming.map(({ approachId, school, kind, learners, startsAt, endsAt, state }) => ({
            term: timesInWords(language, startsAt, endsAt),
            value: (
              <>
                <a className="govuk-link" href={`/asks/${approachId}`}>
                  {school}
                </a>
                <br />
                <span className="tv-quiet">{employers.ask.lead(kinds[kind] ?? kind, learners)}</span>
                <br />
                <Tag tone={state === 'confirmed' ? 'good' : 'neutral'}>{states[state] ?? state}</Tag>
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}

const Came = ({ had }: Pick<EmployerDesk, 'had'>) => {
  const { language } = useShell()
  const { employers, encounters } = useWords()
  const words = employers.desk
  const kinds: Record<string, string> = encounters.kinds
  return (
    <Section title={words.came}>
      <p className="govuk-body">
        {had.times > 0 ? words.cameText(had.times, had.learners, had.schools) : words.cameNothing}
      </p>
      {had.last.length > 0 && (
        <SummaryList
          rows={had.last.map(({ approachId, startsAt, school, kind, learners, questions }) => ({
            term: dateInWords(language, startsAt),
            value: (
              <>
                <a className="govuk-link" href={`/asks/${approachId}`}>
                  {school}
                </a>
                <br />
                <span className="tv-quiet">{words.cameOf(kinds[kind] ?? kind, learners, questions)}</span>
              </>
            ),
          }))}
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/asks?show=past">
          {words.allPast}
        </a>
      </p>
    </Section>
  )
}

const Offers = ({ offers }: Pick<EmployerDesk, 'offers'>) => {
  const { employers, encounters } = useWords()
  const states: Record<string, string> = encounters.states.offer.employer
  return (
    <Section title={employers.offers.title}>
      <ul className="govuk-list">
        {offers.map(({ id, title, state, given, timesPerYear }) => (
          <li key={id}>
            <a className="govuk-link" href={`/offers/${id}`}>
              {title}
            </a>{' '}
            <Tag tone={state === 'open' ? 'good' : 'neutral'}>{states[state] ?? state}</Tag>
            <br />
            <span className="tv-quiet">{employers.desk.given(given, timesPerYear)}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={offers.length > 0 ? '/offers' : '/offers/new'}>
          {offers.length > 0 ? employers.desk.allOffers : employers.offers.new}
        </a>
      </p>
    </Section>
  )
}

/** An employer's landing page: what needs them, what is coming, what came of it, and how much they were asked. */
export const EmployerDeskPage = ({
  desk,
  asked,
  toConfirm,
  told,
  tabs,
}: {
  desk: EmployerDesk
  asked: boolean
  toConfirm: number
  told: readonly EmployerStory[]
  tabs: ReactNode
}) => {
  const { language } = useShell()
  const { employers } = useWords()
  const words = employers.desk
  const needs = useNeeds(desk, asked, toConfirm, told)
  return (
    <Page title={words.title} width="wide">
      {tabs}
      <Columns
        main={
          <>
            <Section title={words.needs}>
              {needs.length > 0 ? (
                <NeedsYou items={needs} />
              ) : (
                <EmptyState
                  title={desk.offers.length === 0 ? words.noOffers : words.nothing}
                  action={
                    desk.offers.length === 0 ? <ButtonLink href="/offers/new">{employers.offers.new}</ButtonLink> : null
                  }
                >
                  {desk.offers.length === 0 ? employers.offers.emptyText : words.nothingText}
                </EmptyState>
              )}
            </Section>
            <Coming coming={desk.coming} />
            <Came had={desk.had} />
          </>
        }
        side={
          <>
            <Section title={employers.asks.title}>
              <p className="govuk-body">{words.load(desk.load.asked, desk.load.cap)}</p>
              {desk.load.pausedUntil && (
                <p className="govuk-body">{words.pausedUntil(dateInWords(language, desk.load.pausedUntil))}</p>
              )}
            </Section>
            <Offers offers={desk.offers} />
          </>
        }
      />
    </Page>
  )
}
