import type { RequestLine, SchoolDesk } from '~/domain/encounters'
import { dateInWords, dayInShort, listInWords } from '~/text/when'
import { ButtonLink } from '~/ui/button'
import { CoverageGrid } from '~/ui/coverage-grid'
import { type DeskItem, NeedsYou } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import { useLine } from '../encounters/school/line'

/** Where a press on what needs the reader leads: to the very thing to do, where there is one. */
const doorOf = ({ id, next }: RequestLine): string => {
  const doors: { [step: string]: string } = {
    'read-brief': '/brief',
    confirm: '/confirm',
    'take-attendance': '/attendance',
  }
  return `/requests/${id}${doors[next.step] ?? ''}`
}

/** What waits for the reader, oldest first, each with why and since when. */
export const SchoolNeeds = ({ desk }: { desk: SchoolDesk }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const line = useLine()
  const words = requests.desk
  const tasks: Record<string, string> = words.tasks
  const fresh = desk.yours.length + desk.going.length + desk.well.length === 0
  if (desk.yours.length === 0)
    return (
      <EmptyState
        title={fresh ? words.first : words.nothing}
        seed="school"
        action={fresh ? <ButtonLink href="/requests/new">{words.ask}</ButtonLink> : null}
      >
        <p className="govuk-body">{fresh ? words.firstText : words.nothingText}</p>
      </EmptyState>
    )

  const items: DeskItem[] = desk.yours.map(one => ({
    title: `${tasks[one.next.step] ?? requests.page.nextTitle}: ${line.what(one)}${one.groups.length > 0 ? `, ${line.who(one)}` : ''}`,
    href: doorOf(one),
    why: line.next(one),
    when: words.since(dateInWords(language, one.stateSince)),
  }))
  return <NeedsYou items={items} />
}

const Lines = ({ lines }: { lines: readonly RequestLine[] }) => {
  const language = useLanguage()
  const line = useLine()
  return (
    <SummaryList
      rows={lines.map(one => ({
        term: (
          <a className="govuk-link" href={`/requests/${one.id}`}>
            {line.what(one)}
            {one.groups.length > 0 && `, ${line.who(one)}`}
          </a>
        ),
        value: `${one.firstDate ? `${dayInShort(language, one.firstDate)}. ` : ''}${line.next(one)}`,
      }))}
    />
  )
}

/** What is under way and waits for others. */
export const SchoolGoing = ({ desk }: { desk: SchoolDesk }) => {
  const { requests } = useWords()
  const words = requests.desk
  return (
    <Section title={words.going}>
      {desk.going.length > 0 ? <Lines lines={desk.going} /> : <p className="govuk-body">{words.goingNothing}</p>}
    </Section>
  )
}

/** Meetings that took place, newest first. */
export const SchoolWell = ({ desk }: { desk: SchoolDesk }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const line = useLine()
  const words = requests.desk
  return (
    <Section title={words.well}>
      {desk.well.length > 0 ? (
        <ul className="govuk-list">
          {desk.well.map(one => (
            <li key={one.id}>
              <a className="govuk-link" href={`/requests/${one.id}`}>
                {[line.what(one), listInWords(language, one.employers)].filter(Boolean).join(': ')}
              </a>
              {one.startsAt && <span className="tv-quiet"> {dateInWords(language, one.startsAt)}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body tv-quiet">{words.wellNothing}</p>
      )}
    </Section>
  )
}

/** Which year groups have met an employer this year, and which have not, in words and as a grid. */
export const SchoolCoverage = ({ desk }: { desk: SchoolDesk }) => {
  const { requests, encounters } = useWords()
  const language = useLanguage()
  const words = requests.desk
  const years = [...new Set(desk.coverage.flatMap(school => school.years.map(({ yearGroup }) => yearGroup)))].sort(
    (a, b) => a - b,
  )
  const countOf = (school: string, year: string) =>
    desk.coverage.find(({ id }) => id === school)?.years.find(({ yearGroup }) => String(yearGroup) === year)
  const without = (school: SchoolDesk['coverage'][number]) =>
    listInWords(
      language,
      school.years.filter(({ had }) => had === 0).map(({ yearGroup }) => encounters.yearGroup(yearGroup)),
    )
  const several = desk.coverage.length > 1

  return (
    <Section title={words.coverage}>
      {years.length === 0 ? (
        <>
          <p className="govuk-body">{words.coverageNone}</p>
          <ul className="govuk-list">
            {desk.coverage.map(({ id, name }) => (
              <li key={id}>
                <a className="govuk-link" href={`/institutions/${id}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          {desk.coverage.map(school => {
            const none = without(school)
            const said = none ? words.hadNone(none) : words.hadAll
            return (
              <p className="govuk-body" key={school.id}>
                {several ? `${school.name}: ${said}` : said}
              </p>
            )
          })}
          <CoverageGrid
            caption={words.coverageOf(desk.year)}
            corner={words.coverageCorner}
            columns={desk.coverage.map(({ id, name }) => ({ id, label: name }))}
            rows={years.map(year => ({ id: String(year), label: encounters.yearGroup(year) }))}
            cell={(year, school) => {
              const count = countOf(school, year)
              return {
                count: count?.had ?? 0,
                href: `/requests?show=all&year=${year}`,
                ...(count && count.had === 0 && count.promised > 0 ? { words: words.promised(count.promised) } : {}),
              }
            }}
          />
        </>
      )}
    </Section>
  )
}
