import type { ReactNode } from 'react'
import type { EmployerDesk } from '~/domain/encounters'
import { useShell } from '~/shell'
import { dateInWords, dayInWords, timesInWords } from '~/text/when'
import { ButtonLink } from '~/ui/button'
import { type DeskItem, NeedsYou } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'

/** What waits for an employer: answers first, then what was agreed, then how it went, then offers to look at. */
const useNeeds = ({ waiting, coming, toEvaluate, offers }: EmployerDesk, asked: boolean): DeskItem[] => {
  const { language } = useShell()
  const { employers, encounters, nominating } = useWords()
  const words = employers.desk
  const kinds: Record<string, string> = encounters.kinds
  return [
    ...waiting.map(({ id, school, kind, by }) => ({
      title: employers.ask.title(school),
      href: `/asks/${id}`,
      why: kinds[kind] ?? kind,
      when: employers.ask.answerBy(dayInWords(language, by)),
    })),
    ...coming
      .filter(({ briefRead, dateToAnswer }) => !briefRead || dateToAnswer)
      .map(({ approachId, school, startsAt, endsAt, dateToAnswer }) => ({
        title: dateToAnswer ? employers.letters.moved.subject(school) : words.brief(school),
        href: `/asks/${approachId}`,
        when: timesInWords(language, startsAt, endsAt),
      })),
    ...(asked ? [{ title: nominating.own.askWaiting, href: '/nominations' }] : []),
    ...toEvaluate.map(({ approachId, school }) => ({
      title: words.evaluate(school),
      href: `/asks/${approachId}#evaluate`,
    })),
    ...offers
      .filter(({ state }) => state === 'draft' || state === 'needs-update')
      .map(({ id, title, state }) => ({
        title: state === 'draft' ? words.draft(title) : words.update(title),
        href: `/offers/${id}`,
      })),
  ]
}

/** An employer's landing page: what needs them, what is coming, what came of it, and how much they were asked. */
export const EmployerDeskPage = ({ desk, asked, tabs }: { desk: EmployerDesk; asked: boolean; tabs: ReactNode }) => {
  const { language } = useShell()
  const { employers } = useWords()
  const words = employers.desk
  const needs = useNeeds(desk, asked)
  return (
    <Page title={words.title} width="wide">
      {tabs}
      <Columns
        main={
          <>
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
            {desk.coming.length > 0 && (
              <Section title={words.coming}>
                <SummaryList
                  rows={desk.coming.map(({ approachId, school, startsAt, endsAt }) => ({
                    term: school,
                    value: (
                      <a className="govuk-link" href={`/asks/${approachId}`}>
                        {timesInWords(language, startsAt, endsAt)}
                      </a>
                    ),
                  }))}
                />
              </Section>
            )}
          </>
        }
        side={
          <>
            <Section title={words.came}>
              <p className="govuk-body">
                {desk.had.times > 0 ? words.cameText(desk.had.times, desk.had.learners) : words.cameNothing}
              </p>
              <p className="govuk-body">
                <a className="govuk-link" href="/asks?show=past">
                  {employers.asks.tabs.past}
                </a>
              </p>
            </Section>
            <Section title={employers.asks.title}>
              <p className="govuk-body">{words.load(desk.load.asked, desk.load.cap)}</p>
              {desk.load.pausedUntil && (
                <p className="govuk-body">{words.pausedUntil(dateInWords(language, desk.load.pausedUntil))}</p>
              )}
              <p className="govuk-body">
                <a className="govuk-link" href="/offers">
                  {employers.offers.title}
                </a>
              </p>
            </Section>
          </>
        }
      />
    </Page>
  )
}
