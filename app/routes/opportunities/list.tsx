import { useLoaderData } from '@remix-run/react'
import { wears } from '~/domain/kernel/actor'
import { opportunitiesPerPage, opportunityLifecycle, orders, searchOpportunities } from '~/domain/matching'
import { adultYear, enteredKinds, firstYear, sectors } from '~/domain/matching/forms'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { searchIn } from './asked'

export const meta = titled(words => words.matching.list.title)

export const loader = openPage(async (actor, _params, url) => {
  const search = searchIn(url)
  const mayEnter = (['employer-admin', 'provider-admin', 'coordinator'] as const).some(
    role => actor && wears(actor, role),
  )
  return {
    search,
    mayEnter,
    orders,
    states: opportunityLifecycle.states,
    size: opportunitiesPerPage,
    ...(await searchOpportunities(actor, search)),
  }
})

const years = Array.from({ length: adultYear - firstYear + 1 }, (_, index) => firstYear + index)

const Narrow = () => {
  const { search, orders, states, seesStates } = useLoaderData<typeof loader>()
  const { matching, encounters } = useWords()
  const words = matching.list
  const any = { value: '', text: words.any }
  const from = <K extends string>(values: readonly K[], names: { [key in K]: string }) =>
    values.map(value => ({ value, text: names[value] }))
  return (
    <FilterForm apply={words.find} clear="/opportunities">
      <TextField field={plainField('q', search.words)} label={words.search} />
      <Select
        field={plainField('kind', search.kind)}
        label={words.kind}
        options={[any, ...from(enteredKinds, matching.kinds)]}
      />
      <Select
        field={plainField('sector', search.sector)}
        label={words.sector}
        options={[any, ...from(sectors, encounters.sectors)]}
      />
      <TextField field={plainField('district', search.district)} label={words.district} hint={words.districtHint} />
      <Select
        field={plainField('year', search.year === null ? '' : String(search.year))}
        label={words.year}
        options={[any, ...years.map(year => ({ value: String(year), text: matching.year(year) }))]}
      />
      <Select
        field={plainField('remote', search.remote ? 'yes' : '')}
        label={words.remote}
        options={[any, { value: 'yes', text: words.remoteOnly }]}
      />
      {seesStates && (
        <Select
          field={plainField('state', search.state)}
          label={words.state}
          options={[any, ...from(states, matching.states)]}
        />
      )}
      <Select field={plainField('order', search.order)} label={words.order} options={from(orders, words.orders)} />
    </FilterForm>
  )
}

/** Everything people can take part in, for anyone to look through. Never behind the gate. */
export default function OpportunitiesPage() {
  const { search, rows, total, size, seesStates, mayEnter } = useLoaderData<typeof loader>()
  const { matching } = useWords()
  const words = matching.list
  const kinds: Record<string, string> = matching.kinds
  const states: Record<string, string> = matching.states
  const to = (page: number) => {
    const { words: q, year, remote, ...rest } = search
    const asked = {
      ...rest,
      q,
      year: year === null ? '' : String(year),
      remote: remote ? 'yes' : '',
      page: String(page),
    }
    return `/opportunities?${new URLSearchParams(asked)}`
  }
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <p className="govuk-body">
        <a className="govuk-link" href="/how-matching-works">
          {words.how}
        </a>
      </p>
      {mayEnter && <ButtonLink href="/opportunities/new">{words.new}</ButtonLink>}
      <Narrow />
      {total === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
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
                  <span className="tv-quiet">{kinds[row.kind]}</span>
                </>
              ),
            },
            { head: words.columns.who, cell: row => row.organisation },
            {
              head: words.columns.where,
              cell: row => {
                if (!row.district) return matching.anywhere
                return row.remote ? matching.orAnywhere(row.district) : row.district
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
      )}
      <Pages page={search.page} size={size} count={total} href={to} />
    </Page>
  )
}
