import { useLoaderData } from '@remix-run/react'
import { invitationLifecycle, invitationsOf, invitationsPerPage } from '~/domain/network'
import { page } from '~/http'
import { ActionLinks } from '~/ui/action-links'
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
import { listAddress, pageOf, searched } from './list-address'
import { titled } from './titled'

export const meta = titled(words => words.invitations.title)

export const loader = page(
  { for: ['coordinator', 'administrator', 'careers-leader', 'employer-admin', 'provider-admin'] },
  async (actor, _params, { searchParams }) => {
    const state = invitationLifecycle.states.find(one => one === searchParams.get('state')) ?? ('open' as const)
    const asked = { state, search: searched(searchParams, 'search'), page: pageOf(searchParams) }
    return {
      asked,
      states: invitationLifecycle.states,
      size: invitationsPerPage,
      ...(await invitationsOf(actor, asked)),
    }
  },
)

type View = ReturnType<typeof useLoaderData<typeof loader>>

const Invitations = ({ invitations }: Pick<View, 'invitations'>) => {
  const { network } = useWords()
  const words = network.invitations
  return (
    <Table
      caption={words.title}
      captionHidden
      narrow="stack"
      rows={invitations}
      rowKey={one => one.id}
      columns={[
        { head: words.who, header: true, cell: one => one.name },
        {
          head: network.account.email,
          cell: one => (
            <>
              {one.email} {one.problem && <Tag tone="bad">{network.people.problem[one.problem.what]}</Tag>}
            </>
          ),
        },
        { head: words.role, cell: one => network.rolesAt[one.role](one.place) },
        {
          head: words.sent,
          cell: one => (
            <>
              <When at={one.sentAt} form="date" />, {words.sends(one.sends)}
            </>
          ),
        },
        { head: words.until, cell: one => <When at={one.expiresOn} form="date" /> },
        {
          head: words.actions,
          cell: one =>
            one.mayManage && (one.state === 'open' || one.state === 'lapsed') ? (
              <ActionLinks
                list="govuk-list"
                item=""
                actions={[
                  { href: `/invitations/${one.id}/send-again`, text: words.again, about: one.name },
                  { href: `/invitations/${one.id}/withdraw`, text: words.withdraw, about: one.name },
                ]}
              />
            ) : null,
        },
      ]}
    />
  )
}

export default function InvitationsPage() {
  const { asked, states, size, total, invitations } = useLoaderData<typeof loader>()
  const { network } = useWords()
  const words = network.invitations
  const { state, search } = asked
  const addressOf = (change: Record<string, string | number>) =>
    listAddress('/invitations', { search, state: state === 'open' ? '' : state, ...change })
  const active = [
    ...(search ? [{ text: `${words.search}: ${search}`, without: addressOf({ search: '' }) }] : []),
    ...(state === 'open' ? [] : [{ text: words.states[state], without: addressOf({ state: '' }) }]),
  ]
  return (
    <Page title={words.title} width="wide" back={{ href: '/hub/people', text: network.people.title }}>
      <ButtonLink href="/invitations/new">{words.invite}</ButtonLink>
      <FilterForm clear="/invitations" active={active}>
        <TextField field={plainField('search', search)} label={words.search} />
        <Select
          field={plainField('state', state)}
          label={words.state}
          options={states.map(value => ({ value, text: words.states[value] }))}
        />
      </FilterForm>
      {total === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Invitations invitations={invitations} />
      )}
      <Pages page={asked.page} size={size} count={total} href={to => addressOf({ page: to })} />
    </Page>
  )
}
