import { useLoaderData } from '@remix-run/react'
import { heaps, orders, type RequestFilter, requestsOfSchool, requestsPerPage } from '~/domain/encounters'
import { yearGroups } from '~/domain/encounters/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { PrintLink } from '~/ui/print-link'
import { Tabs } from '~/ui/tabs'
import { useWords } from '~/ui/words'
import { addressOf } from './request-address'
import { filterIn } from './request-filter'
import { RequestTable } from './request-table'
import { schoolStaff } from './staff'

export const meta = titled(words => words.requests.list.title)

export const loader = page({ for: schoolStaff }, async (actor, _params, url) => {
  const filter = filterIn(url)
  return { filter, heaps, orders, size: requestsPerPage, ...(await requestsOfSchool(actor, filter)) }
})

const isNarrowed = ({ search, year }: RequestFilter) => search !== '' || year !== null

const Filters = ({ filter, sorts }: { filter: RequestFilter; sorts: readonly RequestFilter['sort'][] }) => {
  const { requests, encounters } = useWords()
  const words = requests.list
  const active = [
    ...(filter.search ? [{ text: filter.search, without: addressOf(filter, { search: '' }) }] : []),
    ...(filter.year ? [{ text: encounters.yearGroup(filter.year), without: addressOf(filter, { year: null }) }] : []),
  ]
  return (
    <FilterForm hidden={{ show: filter.heap }} clear={addressOf(filter, { search: '', year: null })} active={active}>
      <TextField field={plainField('words', filter.search)} label={words.search} />
      <Select
        field={plainField('year', filter.year ?? '')}
        label={words.year}
        blank={words.anyYear}
        options={yearGroups.map(year => ({ value: year, text: encounters.yearGroup(year) }))}
      />
      <Select
        field={plainField('sort', filter.sort)}
        label={words.sort}
        options={sorts.map(sort => ({ value: sort, text: words.orders[sort] }))}
      />
    </FilterForm>
  )
}

export default function RequestsPage() {
  const { filter, lines, counts, total, size, schools, ...all } = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const words = requests.list
  const none = counts.all === 0 && !isNarrowed(filter)
  const empty = none
    ? words.empty.none
    : isNarrowed(filter)
      ? words.empty.search
      : words.empty[filter.heap === 'all' ? 'none' : filter.heap]

  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      aside={none ? undefined : <ButtonLink href="/requests/new">{words.ask}</ButtonLink>}
    >
      {!none && (
        <>
          <Tabs
            label={words.tabs}
            items={all.heaps.map(heap => ({
              href: addressOf(filter, { heap }),
              text: words.heaps[heap],
              count: counts[heap],
              current: heap === filter.heap,
            }))}
          />
          <Filters filter={filter} sorts={all.orders} />
        </>
      )}
      {lines.length === 0 ? (
        <EmptyState
          title={empty.title}
          seed="requests"
          action={none ? <ButtonLink href="/requests/new">{words.ask}</ButtonLink> : null}
        >
          <p className="govuk-body">{empty.text}</p>
        </EmptyState>
      ) : (
        <>
          <RequestTable lines={lines} caption={words.heaps[filter.heap]} several={schools > 1} />
          <Pages page={filter.page} size={size} count={total} href={at => addressOf(filter, { page: at })} />
          <p className="govuk-body">
            <a className="govuk-link" href={addressOf(filter, {}, '/requests.csv')}>
              {words.file}
            </a>
          </p>
          <PrintLink />
        </>
      )}
    </Page>
  )
}
