import { useLoaderData } from '@remix-run/react'
import { wears } from '~/domain/kernel/actor'
import { opportunitiesPerPage, opportunityLifecycle, orders, searchOpportunities } from '~/domain/matching'
import { openPage, seeOther } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { addressOf } from './address-of'
import { searchIn } from './asked'
import { Narrow } from './narrow'

export const meta = titled(words => words.matching.list.title)

export const loader = openPage(async (actor, _params, url) => {
  const asked = searchIn(url)
  const found = await searchOpportunities(actor, asked)
  // A full postcode stays in no address: not in the browser's history, not in a link that is passed on.
  if (found.search.district !== asked.district) throw await seeOther(addressOf(found.search))
  const mayEnter = (['employer-admin', 'provider-admin', 'coordinator'] as const).some(
    role => actor && wears(actor, role),
  )
  return {
    mayEnter,
    orders,
    states: opportunityLifecycle.states,
    size: opportunitiesPerPage,
    ...found,
  }
})

/** Everything people can take part in, for anyone to look through. Never behind the gate. */
export default function OpportunitiesPage() {
  const { search, rows, total, size, seesStates, mayEnter, meant, wider, placeUnknown } = useLoaderData<typeof loader>()
  const { matching, sources } = useWords()
  const words = matching.list
  const kinds: Record<string, string> = matching.kinds
  const states: Record<string, string> = matching.states
  const factsOf = ({ hoursWeekly, costPounds, wage }: (typeof rows)[number]): string[] => [
    ...(hoursWeekly === null ? [] : [matching.weekly(hoursWeekly)]),
    ...(costPounds === null ? [] : [matching.cost(costPounds)]),
    ...(wage ? [wage] : []),
  ]
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <p className="govuk-body">
        <a className="govuk-link" href="/how-matching-works">
          {words.how}
        </a>
      </p>
      {mayEnter && (
        <ButtonGroup>
          <ButtonLink href="/opportunities/new">{words.new}</ButtonLink>
          <ButtonLink href="/opportunities/sources" tone="secondary">
            {sources.nav}
          </ButtonLink>
        </ButtonGroup>
      )}
      <Narrow />
      {placeUnknown && <InsetText>{words.placeUnknown(search.district)}</InsetText>}
      <div id="found">
        {total === 0 ? (
          <EmptyState title={words.none}>
            <p className="govuk-body">{words.noneText}</p>
            {meant && (
              <p className="govuk-body">
                <a className="govuk-link" href={addressOf(meant.search)}>
                  {words.meant([meant.search.words, meant.search.district].filter(Boolean).join(', '))}
                </a>{' '}
                <span className="tv-quiet">({words.found(meant.total)})</span>
              </p>
            )}
            {wider.length > 0 && (
              <>
                <p className="govuk-body">{words.wider}</p>
                <ul className="govuk-list">
                  {wider.map(({ way, search: less, total: found }) => (
                    <li key={way}>
                      <a className="govuk-link" href={addressOf(less)}>
                        {words.widerWays[way]}
                      </a>{' '}
                      <span className="tv-quiet">({words.found(found)})</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </EmptyState>
        ) : (
          <>
            <h2 className="govuk-heading-m">{words.found(total)}</h2>
            <Table
              caption={words.title}
              captionHidden
              narrow="stack"
              rows={rows}
              rowKey={row => row.id}
              columns={[
                {
                  head: words.columns.title,
                  header: true,
                  cell: row => (
                    <>
                      <a className="govuk-link" href={`/opportunities/${row.id}`}>
                        {row.title}
                      </a>
                      <br />
                      <span className="tv-quiet">{[kinds[row.kind], ...factsOf(row)].join(' · ')}</span>
                    </>
                  ),
                },
                { head: words.columns.who, cell: row => row.organisation },
                {
                  head: words.columns.where,
                  cell: row => {
                    if (!row.district) return matching.anywhere
                    const where = row.remote ? matching.orAnywhere(row.district) : row.district
                    return row.miles === null ? where : `${where}, ${matching.miles(row.miles)}`
                  },
                },
                { head: words.columns.forWhom, cell: row => matching.years(row.fromYear, row.toYear) },
                { head: words.columns.closes, cell: row => <When at={row.closesOn} form="short" /> },
                ...(seesStates
                  ? [
                      {
                        head: words.columns.state,
                        cell: (row: (typeof rows)[number]) => (
                          <Tag tone={row.state === 'live' ? 'good' : 'neutral'}>{states[row.state]}</Tag>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </>
        )}
        <Pages page={search.page} size={size} count={total} href={page => `${addressOf({ ...search, page })}#found`} />
      </div>
    </Page>
  )
}
