import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { advisersOf } from '~/domain/advisers'
import { wears } from '~/domain/kernel/actor'
import { page } from '~/http'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { useLanguageNames } from './languages'
import { StandingTag } from './standing'

export const meta = titled(words => words.advisers.list.title)

export const loader = page({ for: ['coordinator', 'adviser'] }, async actor => {
  // An adviser has a page of their own and no list.
  if (!wears(actor, 'coordinator')) throw redirect(`/advisers/${actor.personId}`)
  return { advisers: await advisersOf(actor) }
})

/** The hub's advisers: who may advise, until when, and for whom each works. */
export default function Advisers() {
  const { advisers } = useLoaderData<typeof loader>()
  const { adviceDesk, advisers: said } = useWords()
  const { list: words } = said
  const named = useLanguageNames()
  const invite = (
    <p className="govuk-body">
      <a className="govuk-link" href="/invitations/new?role=adviser">
        {words.invite}
      </a>
    </p>
  )
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/advice', text: adviceDesk.board.title }}>
      {advisers.length === 0 ? (
        <EmptyState title={words.none} seed="advisers" action={invite}>
          {words.noneText}
        </EmptyState>
      ) : (
        <>
          <Table
            caption={words.title}
            captionHidden
            narrow="stack"
            rowKey={one => one.personId}
            rows={advisers}
            columns={[
              {
                head: words.name,
                header: true,
                cell: one => (
                  <a className="govuk-link" href={`/advisers/${one.personId}`}>
                    {one.name}
                  </a>
                ),
              },
              { head: words.standing, cell: one => <StandingTag standing={one.standing} /> },
              { head: words.employer, cell: one => one.employer || words.noEmployer },
              { head: words.languages, cell: one => named(one.languages) || '–' },
            ]}
          />
          {invite}
        </>
      )}
    </Page>
  )
}
