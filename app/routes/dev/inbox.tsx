import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openPage } from '~/http'
import { inboxIsOpen, lettersInInbox } from '~/platform/mail/inbox'
import { documentTitle } from '~/ui/document-title'
import { EmptyState } from '~/ui/empty-state'
import { plainField } from '~/ui/fields/field'
import { TextField } from '~/ui/fields/text-field'
import { FilterForm } from '~/ui/filter-form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { instant } from './instant'

const size = 25

export const meta: MetaFunction = () => [{ title: documentTitle('Inbox') }]

export const loader = openPage(async (_actor, _params, { searchParams }) => {
  if (!inboxIsOpen()) return null
  const to = (searchParams.get('to') ?? '').trim().slice(0, 200)
  const page = Math.min(1_000, Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1))
  return { to, page, ...(await lettersInInbox({ to, page, size })) }
})

const addressOf = (to: string, page = 1): string => {
  const query = new URLSearchParams({ ...(to ? { to } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `/dev/inbox${query.size > 0 ? `?${query}` : ''}`
}

export default function Inbox() {
  const { inbox } = useWords()
  const { to, page, total, letters } = useLoaderData<typeof loader>()
  const active = to ? [{ text: inbox.search.active(to), without: addressOf('') }] : []
  return (
    <Page title={inbox.title} lead={inbox.lead} width="wide">
      <FilterForm title={inbox.search.title} apply={inbox.search.apply} clear={addressOf('')} active={active}>
        <TextField
          field={plainField('to', to)}
          label={inbox.search.to}
          hint={inbox.search.hint}
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          width={30}
        />
      </FilterForm>
      {letters.length === 0 ? (
        <EmptyState title={to ? inbox.empty.noneTitle : inbox.empty.title} seed="inbox">
          <p className="govuk-body">{to ? inbox.empty.none : inbox.empty.text}</p>
          {to && (
            <a className="govuk-link" href={addressOf('')}>
              {inbox.empty.all}
            </a>
          )}
        </EmptyState>
      ) : (
        <Table
          caption={inbox.title}
          captionHidden
          narrow="stack"
          rows={letters}
          rowKey={letter => letter.id}
          columns={[
            {
              head: inbox.columns.subject,
              header: true,
              cell: letter => (
                <a className="govuk-link" href={`/dev/inbox/${letter.id}`}>
                  {letter.subject || inbox.noSubject}
                </a>
              ),
            },
            { head: inbox.columns.to, cell: letter => letter.recipient },
            { head: inbox.columns.received, cell: letter => instant(letter.receivedAt) },
          ]}
        />
      )}
      <Pages page={page} size={size} count={total} href={next => addressOf(to, next)} />
    </Page>
  )
}
