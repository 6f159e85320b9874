import { useLoaderData } from '@remix-run/react'
import { groupsOf, institutionsLed, learnerSorts, learnerStaff, learnersAPage, learnersOf } from '~/domain/learners'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useYear } from '../in-class/taught-words'
import { useYearOptions } from './year-options'

export const meta = titled(words => words.learners.list.title)

const numberIn = (text: string | null, least: number, most: number): number | null => {
  const number = /^\d{1,5}$/.test(text ?? '') ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

/** What the list shows of groups: one, every one, or those the reader looks after, who sees these first. */
const ownGroups = 'mine'
const anyGroup = 'all'

const askedIn = ({ searchParams }: URL, leadsGroups: boolean) => ({
  search: (searchParams.get('search') ?? '').replaceAll('\u0000', '').trim().slice(0, 60),
  year: numberIn(searchParams.get('year'), 0, 14),
  groupId: searchParams.get('group') || (leadsGroups && !searchParams.has('group') ? ownGroups : anyGroup),
  sort: learnerSorts.find(sort => sort === searchParams.get('sort')) ?? ('label' as const),
  down: searchParams.get('down') === 'yes',
  page: numberIn(searchParams.get('page'), 1, 10_000) ?? 1,
})
type Asked = ReturnType<typeof askedIn>

export const loader = page({ for: learnerStaff }, async (viewer, _params, url) => {
  const groups = await groupsOf(viewer)
  const asked = askedIn(
    url,
    groups.some(({ mine }) => mine),
  )
  const found = await learnersOf(viewer, { ...asked, mine: asked.groupId === ownGroups })
  return { asked, ...found, size: learnersAPage, groups, leads: institutionsLed(viewer).length > 0 }
})

const addressOf = (asked: Asked, change: Partial<Asked>): string => {
  const { search, year, groupId, sort, down, page: number } = { ...asked, page: 1, ...change }
  const said = Object.entries({ search, year, group: groupId, sort, down: down ? 'yes' : '', page: number }).filter(
    ([name, value]) => value !== null && value !== '' && !(name === 'page' && value === 1),
  )
  return `/learners?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`
}

const sortBy = (asked: Asked, sort: Asked['sort']) => {
  const now = asked.sort === sort ? (asked.down ? ('descending' as const) : ('ascending' as const)) : undefined
  return { href: addressOf(asked, { sort, down: now === 'ascending' }), now }
}

const Ways = ({ leads }: { leads: boolean }) => {
  const { list } = useWords().learners
  return (
    <ButtonGroup>
      <ButtonLink href="/learners/new">{list.add}</ButtonLink>
      <ButtonLink href="/learners/groups" tone="secondary">
        {list.groups}
      </ButtonLink>
      {leads && (
        <>
          <ButtonLink href="/learners/import" tone="secondary">
            {list.import}
          </ButtonLink>
          <ButtonLink href="/learners/year-on" tone="secondary">
            {list.roll}
          </ButtonLink>
          <ButtonLink href="/learners/settings" tone="secondary">
            {list.settings}
          </ButtonLink>
        </>
      )}
    </ButtonGroup>
  )
}

/** The learners of one's own institutions. */
export default function Learners() {
  const { asked, learners, count, size, groups, leads } = useLoaderData<typeof loader>()
  const { list } = useWords().learners
  const year = useYear()
  const years = useYearOptions()
  const narrowed = asked.search !== '' || asked.year !== null || asked.groupId !== anyGroup
  if (count === 0 && !narrowed)
    return (
      <Page title={list.title} lead={list.lead} width="wide">
        <EmptyState title={list.noneTitle} action={<Ways leads={leads} />} seed="learners">
          {list.none}
        </EmptyState>
      </Page>
    )
  const choices = [
    ...(groups.some(({ mine }) => mine) ? [{ value: ownGroups, text: list.ownGroups }] : []),
    ...groups.map(({ id, name }) => ({ value: id, text: name })),
  ]
  const active = [
    ...(asked.search ? [{ text: asked.search, without: addressOf(asked, { search: '' }) }] : []),
    ...(asked.year === null ? [] : [{ text: year(asked.year), without: addressOf(asked, { year: null }) }]),
    ...choices
      .filter(({ value }) => value === asked.groupId)
      .map(({ text }) => ({ text, without: addressOf(asked, { groupId: anyGroup }) })),
  ]
  return (
    <Page title={list.title} lead={list.lead} width="wide">
      <Ways leads={leads} />
      <FilterForm action="/learners" clear="/learners" active={active} hidden={{ sort: asked.sort }}>
        <TextField field={plainField('search', asked.search)} label={list.search} width={20} />
        <Select field={plainField('year', asked.year ?? '')} label={list.year} options={years} blank={list.anyYear} />
        {groups.length > 0 && (
          <Select
            field={plainField('group', asked.groupId === anyGroup ? '' : asked.groupId)}
            label={list.group}
            options={choices}
            blank={list.anyGroup}
          />
        )}
      </FilterForm>
      {count === 0 && <p className="govuk-body">{list.nothingFound}</p>}
      {count > 0 && (
        <>
          <Table
            caption={list.title}
            captionHidden
            narrow="stack"
            rows={learners}
            rowKey={({ id }) => id}
            columns={[
              {
                head: list.columns.label,
                header: true,
                sort: sortBy(asked, 'label'),
                cell: ({ id, label }) => (
                  <a className="govuk-link" href={`/learners/${id}`}>
                    {label}
                  </a>
                ),
              },
              {
                head: list.columns.year,
                sort: sortBy(asked, 'year'),
                cell: ({ yearGroup }) => year(yearGroup),
              },
              { head: list.columns.groups, cell: one => one.groups.join(', ') },
              {
                head: list.columns.leaves,
                sort: sortBy(asked, 'leaves'),
                cell: ({ leavesOn }) => (leavesOn ? <When at={leavesOn} form="date" /> : list.stays),
              },
              { head: list.columns.card, cell: ({ hasCard }) => (hasCard ? list.hasCard : list.noCard) },
            ]}
          />
          <Pages page={asked.page} size={size} count={count} href={to => addressOf(asked, { page: to })} />
        </>
      )}
    </Page>
  )
}
