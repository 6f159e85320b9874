import { useLoaderData } from '@remix-run/react'
import { directoryPage, mayKeepDirectory, providersFor } from '~/domain/network'
import { providerCourses } from '~/domain/network/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { addressWith, keptOrder, sortBy } from '../directory-filters'
import { providerReaders } from '../directory-who'
import { providersAsked } from './asked'

const here = '/providers'

export const meta = titled(words => words.directory.providers.title)

export const loader = page({ for: providerReaders }, async (actor, _params, { searchParams }) => {
  const asked = providersAsked(searchParams)
  return { asked, mayAdd: mayKeepDirectory(actor), size: directoryPage, ...(await providersFor(actor, asked)) }
})

type View = ReturnType<typeof useLoaderData<typeof loader>>

const Filters = ({ asked }: Pick<View, 'asked'>) => {
  const { directory } = useWords()
  const { filter, courses } = directory
  const { search, course, town, approved } = asked
  const without = (change: object) => addressWith(here, asked, { ...change })
  const approvedWords = { yes: filter.approvedYes, no: filter.approvedNo }
  const active = [
    ...(search ? [{ text: filter.searched(search), without: without({ search: '' }) }] : []),
    ...(course ? [{ text: courses[course], without: without({ course: '' }) }] : []),
    ...(town ? [{ text: filter.inTown(town), without: without({ town: '' }) }] : []),
    ...(approved ? [{ text: approvedWords[approved], without: without({ approved: '' }) }] : []),
  ]
  const any = { value: '', text: filter.any }
  return (
    <FilterForm clear={here} active={active} hidden={keptOrder(asked)}>
      <TextField field={plainField('search', search)} label={filter.search} />
      <Select
        field={plainField('course', course)}
        label={filter.course}
        options={[any, ...providerCourses.map(value => ({ value, text: courses[value] }))]}
      />
      <TextField field={plainField('town', town)} label={filter.town} />
      <Select
        field={plainField('approved', approved)}
        label={filter.approved}
        options={[any, ...(['yes', 'no'] as const).map(value => ({ value, text: approvedWords[value] }))]}
      />
    </FilterForm>
  )
}

const Providers = ({ rows, asked }: Pick<View, 'rows' | 'asked'>) => {
  const { directory } = useWords()
  const { columns, title } = directory.providers
  const courses: Record<string, string> = directory.courses
  return (
    <Table
      caption={title}
      captionHidden
      narrow="stack"
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          head: columns.name,
          header: true,
          sort: sortBy(here, asked, 'name'),
          cell: row => (
            <a className="govuk-link" href={`${here}/${row.id}`}>
              {row.name}
            </a>
          ),
        },
        { head: columns.town, sort: sortBy(here, asked, 'town'), cell: row => row.town },
        { head: columns.courses, cell: row => row.offers.map(course => courses[course] ?? course).join(', ') },
        {
          head: columns.approved,
          cell: row => (
            <Tag tone={row.approved ? 'good' : 'quiet'}>
              {row.approved ? directory.filter.approvedYes : directory.filter.approvedNo}
            </Tag>
          ),
        },
      ]}
    />
  )
}

export default function ProvidersPage() {
  const { asked, mayAdd, size, whole, total, rows } = useLoaderData<typeof loader>()
  const { directory } = useWords()
  const words = directory.providers
  const filtered = Boolean(asked.search || asked.course || asked.town || asked.approved)
  const add = mayAdd && (
    <ButtonGroup>
      <ButtonLink href={`${here}/new`}>{words.add}</ButtonLink>
    </ButtonGroup>
  )
  if (total === 0 && !filtered)
    return (
      <Page title={words.title}>
        <EmptyState title={words.empty} seed="providers" action={add}>
          <p className="govuk-body">{words.emptyText}</p>
        </EmptyState>
      </Page>
    )

  return (
    <Page title={words.title} lead={words.lead(total)} width="wide">
      {add}
      <Filters asked={asked} />
      {total === 0 ? (
        <EmptyState title={directory.noMatch}>
          <p className="govuk-body">{directory.noMatchText}</p>
        </EmptyState>
      ) : (
        <Providers rows={rows} asked={asked} />
      )}
      <Pages page={asked.page} size={size} count={total} href={to => addressWith(here, asked, { page: to })} />
      {whole && total > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressWith(`${here}.csv`, asked, {})}>
            {directory.download}
          </a>
        </p>
      )}
    </Page>
  )
}
