import { useLoaderData } from '@remix-run/react'
import { directoryPage, mayKeepDirectory, providersFor } from '~/domain/network'
import { providerCourses } from '~/domain/network/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { addressWith, keptOrder, sortBy } from '../directory-filters'
import { DirectoryList } from '../directory-list'
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
  const { asked, rows, ...found } = useLoaderData<typeof loader>()
  const words = useWords().directory.providers
  return (
    <DirectoryList words={words} at="providers" asked={asked} found={found} filters={<Filters asked={asked} />}>
      <Providers rows={rows} asked={asked} />
    </DirectoryList>
  )
}
