import { useLoaderData } from '@remix-run/react'
import { employersByLoad } from '~/domain/encounters'
import {
  type LoadFilter,
  type LoadSort,
  loadAddress,
  loadPageSize,
  loadShows,
  readLoadFilter,
} from '~/domain/encounters/forms'
import { page } from '~/http'
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
import { useSay } from './say'

export const meta = titled(words => words.coordinator.load.title)

export const loader = page({ for: ['coordinator'] }, async (actor, _params, url) => {
  const filter = readLoadFilter(url.searchParams)
  const found = await employersByLoad(actor, filter)
  return found && { filter, ...found }
})

const sortOf = (filter: LoadFilter, sort: LoadSort) => ({
  href: loadAddress(filter, { sort }),
  now: filter.sort === sort ? (sort === 'name' ? ('ascending' as const) : ('descending' as const)) : undefined,
})

const LoadTable = () => {
  const { filter, employers, today } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.load
  const { columns } = words
  return (
    <Table
      caption={words.shows[filter.show]}
      captionHidden
      narrow="scroll"
      rows={employers}
      rowKey={employer => employer.employerId}
      columns={[
        {
          head: columns.name,
          header: true,
          sort: sortOf(filter, 'name'),
          cell: employer => (
            <a className="govuk-link" href={`/employers/${employer.employerId}`}>
              {employer.name}
            </a>
          ),
        },
        {
          head: columns.month,
          sort: sortOf(filter, 'load'),
          cell: employer => (
            <>
              {words.month(employer.contactedThisMonth, employer.monthlyCap)}{' '}
              {employer.contactedThisMonth >= employer.monthlyCap && (
                <Tag tone="attention">{words.shows['at-cap']}</Tag>
              )}
              {employer.pausedUntil && employer.pausedUntil.toISOString().slice(0, 10) > today && (
                <Tag tone="quiet">{words.paused(say.day(employer.pausedUntil))}</Tag>
              )}
            </>
          ),
        },
        {
          head: columns.last,
          sort: sortOf(filter, 'last'),
          cell: employer =>
            employer.lastContactedOn ? <When at={employer.lastContactedOn} form="short" /> : words.never,
        },
        {
          head: columns.answers,
          cell: employer =>
            employer.asked === 0
              ? words.noneAsked
              : words.answers(employer.accepted, employer.declined, employer.silent),
        },
        {
          head: columns.encounters,
          numeric: true,
          sort: sortOf(filter, 'encounters'),
          cell: employer => employer.encounters,
        },
        { head: columns.offers, numeric: true, cell: employer => employer.openOffers },
      ]}
    />
  )
}

const Nothing = ({ narrowed }: { narrowed: boolean }) => {
  const { empty, nobody } = useWords().coordinator.load
  return narrowed ? (
    <EmptyState title={empty.title} seed="load">
      <p className="govuk-body">{empty.text}</p>
    </EmptyState>
  ) : (
    <EmptyState title={nobody.title} seed="load" action={<ButtonLink href="/employers">{nobody.action}</ButtonLink>}>
      <p className="govuk-body">{nobody.text}</p>
    </EmptyState>
  )
}

export default function EmployersPage() {
  const { filter, employers, total } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const words = coordinator.load
  return (
    <Page title={words.title} lead={words.lead} back="/board" width="wide">
      <FilterForm
        action="/board/employers"
        hidden={{ sort: filter.sort }}
        clear="/board/employers"
        active={[
          ...(filter.search ? [{ text: `“${filter.search}”`, without: loadAddress(filter, { search: '' }) }] : []),
          ...(filter.show === 'all'
            ? []
            : [{ text: words.shows[filter.show], without: loadAddress(filter, { show: 'all' }) }]),
        ]}
      >
        <TextField field={plainField('search', filter.search)} label={words.search} />
        <Select
          field={plainField('show', filter.show)}
          label={words.show}
          options={loadShows.map(value => ({ value, text: words.shows[value] }))}
        />
      </FilterForm>
      {employers.length > 0 ? <LoadTable /> : <Nothing narrowed={filter.search !== '' || filter.show !== 'all'} />}
      <Pages page={filter.page} size={loadPageSize} count={total} href={to => loadAddress(filter, { page: to })} />
    </Page>
  )
}
