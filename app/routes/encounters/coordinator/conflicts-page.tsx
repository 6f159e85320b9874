import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import type { readConflicts } from './read-conflicts'

const ConflictTable = () => {
  const { conflicts } = useLoaderData<typeof readConflicts>()
  const { coordinator } = useWords()
  const words = coordinator.apart
  const { columns } = words
  return (
    <Table
      caption={words.list}
      captionHidden
      narrow="stack"
      rows={conflicts}
      rowKey={conflict => conflict.id}
      columns={[
        {
          head: columns.employer,
          header: true,
          cell: ({ employer, employerId }) => (
            <a className="govuk-link" href={`/employers/${employerId}`}>
              {employer}
            </a>
          ),
        },
        {
          head: columns.school,
          cell: ({ school, institutionId }) => (
            <a className="govuk-link" href={`/institutions/${institutionId}`}>
              {school}
            </a>
          ),
        },
        { head: columns.why, cell: conflict => conflict.reason },
        { head: columns.since, cell: conflict => <When at={conflict.createdAt} form="date" /> },
        {
          head: columns.meet,
          cell: ({ id, employer, school }) => (
            <PostButton action={`/board/kept-apart/${id}/end`} about={words.about(employer, school)}>
              {words.meet}
            </PostButton>
          ),
        },
      ]}
    />
  )
}

/** Who is kept apart, and the way back. */
export const ConflictsPage = () => {
  const { conflicts } = useLoaderData<typeof readConflicts>()
  const { coordinator } = useWords()
  const words = coordinator.apart
  return (
    <Page title={words.list} lead={words.listText} back="/board" width="wide">
      {conflicts.length > 0 ? (
        <ConflictTable />
      ) : (
        <EmptyState title={words.empty.title} seed="apart">
          <p className="govuk-body">{words.empty.text}</p>
        </EmptyState>
      )}
    </Page>
  )
}
