import { useLoaderData } from '@remix-run/react'
import { guidanceForStaff, guidanceHeaps } from '~/domain/guidance'
import { page } from '~/http'
import { dateInWords, timeInWords } from '~/text/when'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { Tabs } from '~/ui/tabs'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { pageOf } from '../../network/list-address'

export const meta = titled(words => words.guidance.list.title)

export const loader = page({ for: ['careers-leader', 'adviser'] }, (actor, _params, { searchParams }) => {
  const heap = guidanceHeaps.find(one => one === searchParams.get('show')) ?? 'waiting'
  return guidanceForStaff(actor, heap, pageOf(searchParams))
})

type Line = Awaited<ReturnType<typeof loader>>['rows'][number]

/** Guidance meetings of one's institutions, or those one gives as an adviser. */
export default function StaffGuidance() {
  const { heap, heaps, rows, page: number, size, total, leads } = useLoaderData<typeof loader>()
  const { list: words, states, page: terms, year } = useWords().guidance
  const language = useLanguage()
  const share = ({ shareLeft }: Line) =>
    shareLeft === null ? null : shareLeft < 0 ? words.late(-shareLeft) : words.left(shareLeft)
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      {leads && (
        <ul className="govuk-list tv-no-print">
          {(['new', 'counts', 'advisers'] as const).map(one => (
            <li key={one}>
              <a className="govuk-link" href={`/guidance/${one}`}>
                {one === 'new' ? words.plan : words[one]}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Tabs
        label={words.title}
        items={heaps.map(({ heap: one, count }) => ({
          ...{ href: `/guidance?show=${one}`, text: words.heaps[one], current: one === heap },
          ...(one === 'over' ? {} : { count }),
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={words.none} seed="guidance">
          {words.noneText}
        </EmptyState>
      ) : (
        <Table
          caption={words.heaps[heap]}
          captionHidden
          narrow="stack"
          rowKey={one => one.id}
          rows={rows}
          columns={[
            {
              head: words.pupil,
              header: true,
              cell: one => (
                <a className="govuk-link" href={`/guidance/${one.id}`}>
                  {one.label || terms.gone}, {year(one.yearGroup)}
                </a>
              ),
            },
            { head: terms.school, cell: one => one.institution },
            { head: words.adviser, cell: one => one.adviser ?? terms.noAdviser },
            {
              head: words.when,
              cell: one =>
                one.startsAt ? `${dateInWords(language, one.startsAt)}, ${timeInWords(one.startsAt)}` : '–',
            },
            {
              head: words.state,
              cell: one => (
                <>
                  <Tag tone={one.shareLeft !== null && one.shareLeft < 0 ? 'attention' : 'neutral'}>
                    {states[one.state]}
                  </Tag>
                  {share(one) && <span className="tv-quiet"> {share(one)}</span>}
                </>
              ),
            },
          ]}
        />
      )}
      <Pages page={number} size={size} count={total} href={to => `/guidance?show=${heap}&page=${to}`} />
    </Page>
  )
}
