import { useLoaderData } from '@remix-run/react'
import { grantableRoles, memberRoles, peopleOf, peoplePerPage } from '~/domain/network'
import { page } from '~/http'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { peopleReaders } from './directory-who'
import { listAddress, pageOf, searched } from './list-address'
import { titled } from './titled'

export const meta = titled(words => words.people.title)

export const loader = page({ for: peopleReaders }, async (actor, _params, { searchParams }) => {
  const asked = {
    search: searched(searchParams, 'search'),
    role: memberRoles.find(role => role === searchParams.get('role')) ?? ('' as const),
    organisationId: searched(searchParams, 'at'),
    when: searchParams.get('when') === 'past' ? ('past' as const) : ('now' as const),
    sort: searchParams.get('sort') === 'seen' ? ('seen' as const) : ('name' as const),
    down: searchParams.get('down') === 'true',
    page: pageOf(searchParams),
  }
  const mayInvite = grantableRoles(actor).length > 0
  return { asked, mayInvite, roles: memberRoles, size: peoplePerPage, ...(await peopleOf(actor, asked)) }
})

type View = ReturnType<typeof useLoaderData<typeof loader>>

const addressOf = ({ organisationId, when, sort, ...asked }: View['asked'], change: Partial<View['asked']> = {}) =>
  listAddress('/hub/people', {
    ...asked,
    at: organisationId,
    when: when === 'past' ? when : '',
    sort: sort === 'seen' ? sort : '',
    ...{ page: 0, ...change, ...(change.sort === 'name' ? { sort: '' } : {}) },
  })

const People = ({ people, asked }: Pick<View, 'people' | 'asked'>) => {
  const { network } = useWords()
  const words = network.people
  const sorted = (sort: 'name' | 'seen') => {
    const now = asked.sort === sort ? (asked.down ? ('descending' as const) : ('ascending' as const)) : undefined
    return { href: addressOf(asked, { sort, down: now === 'ascending' }), ...(now ? { now } : {}) }
  }
  return (
    <Table
      caption={words.title}
      captionHidden
      narrow="stack"
      rows={people}
      rowKey={person => person.id}
      columns={[
        {
          head: words.name,
          header: true,
          sort: sorted('name'),
          cell: person => (
            <a className="govuk-link" href={`/hub/people/${person.id}`}>
              {person.name}
            </a>
          ),
        },
        {
          head: network.account.email,
          cell: person => (
            <>
              {person.email} {person.problem && <Tag tone="bad">{words.problem[person.problem.what]}</Tag>}
            </>
          ),
        },
        { head: words.is, cell: person => person.is.map(one => network.rolesAt[one.role](one.place)).join('; ') },
        {
          head: words.seen,
          sort: sorted('seen'),
          cell: person => (person.lastSeenAt ? <When at={person.lastSeenAt} form="date" /> : words.never),
        },
      ]}
    />
  )
}

export default function PeoplePage() {
  const { asked, mayInvite, roles, size, total, people } = useLoaderData<typeof loader>()
  const { network } = useWords()
  const words = network.people
  const { search, role, when, organisationId, sort, down } = asked
  const active = [
    ...(search ? [{ text: `${words.search}: ${search}`, without: addressOf(asked, { search: '' }) }] : []),
    ...(role ? [{ text: network.roles[role], without: addressOf(asked, { role: '' }) }] : []),
    ...(when === 'past' ? [{ text: words.past, without: addressOf({ ...asked, when: 'now' }) }] : []),
  ]
  return (
    <Page title={words.title} lead={words.lead(total)} width="wide">
      {mayInvite && (
        <ButtonGroup>
          <ButtonLink href="/invitations/new">{words.invite}</ButtonLink>
          <a className="govuk-link" href="/invitations">
            {words.invitations}
          </a>
        </ButtonGroup>
      )}
      <FilterForm
        clear="/hub/people"
        active={active}
        hidden={{
          ...(organisationId ? { at: organisationId } : {}),
          ...(sort === 'seen' ? { sort } : {}),
          ...(down ? { down: 'true' } : {}),
        }}
      >
        <TextField field={plainField('search', search)} label={words.search} />
        <Select
          field={plainField('role', role)}
          label={words.role}
          options={[{ value: '', text: words.anyRole }, ...roles.map(value => ({ value, text: network.roles[value] }))]}
        />
        <Select
          field={plainField('when', when)}
          label={words.when}
          options={[
            { value: 'now', text: words.now },
            { value: 'past', text: words.past },
          ]}
        />
      </FilterForm>
      {total === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <People people={people} asked={asked} />
      )}
      <Pages page={asked.page} size={size} count={total} href={to => addressOf(asked, { page: to })} />
    </Page>
  )
}
