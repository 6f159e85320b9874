import type { RequestLine } from '~/domain/encounters'
import { dateInWords } from '~/text/when'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useLanguage, useWords } from '~/ui/words'
import { useLine } from './line'

/** What the school asked before, each with a press that copies it. */
export const EarlierRequests = ({ lines }: { lines: readonly RequestLine[] }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const line = useLine()
  const columns = requests.list.columns
  return (
    <Table
      caption={requests.start.copyTitle}
      captionHidden
      narrow="stack"
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { head: columns.what, header: true, cell: one => line.what(one) },
        { head: columns.who, cell: one => line.who(one) },
        {
          head: columns.when,
          cell: ({ firstDate }) => (firstDate ? dateInWords(language, firstDate) : requests.list.noDate),
        },
        {
          head: requests.start.copy,
          cell: one => (
            <PostButton action={`/requests/${one.id}/copy`} about={line.what(one)}>
              {requests.start.copy}
            </PostButton>
          ),
        },
      ]}
    />
  )
}
