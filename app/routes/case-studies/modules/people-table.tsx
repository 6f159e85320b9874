import type { ModuleView } from '~/domain/case-studies'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'

/** The people of a module, or those who could join it. All alike: in the order of their kind of work. */
export const PeopleTable = ({
  caption,
  people,
  verb,
}: {
  caption: string
  people: ModuleView['people']
  /** Where the verb of each row goes, and what it says; none where nothing can be done. */
  verb: { to: (contributionId: string) => string; says: string } | null
}) => {
  const { modules: words, nominating } = useWords()
  const groups: Record<string, string> = words.majorGroups
  const bands: Record<string, string> = words.leaving
  const states: Record<string, string> = nominating.states
  const { columns } = words
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { head: columns.who, header: true, cell: ({ name }) => name },
        { head: columns.work, cell: ({ role }) => role },
        { head: columns.group, cell: ({ soc }) => (soc ? (groups[soc.slice(0, 1)] ?? '') : '') },
        { head: columns.left, cell: ({ leaving }) => (leaving ? (bands[leaving] ?? '') : '') },
        { head: columns.clips, numeric: true, cell: ({ clips }) => clips },
        { head: columns.state, cell: ({ state }) => states[state] ?? state },
        ...(verb
          ? [
              {
                head: columns.do,
                cell: ({ id, name }: ModuleView['people'][number]) => (
                  <PostButton action={verb.to(id)} about={name}>
                    {verb.says}
                  </PostButton>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
