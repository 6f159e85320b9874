import type { Gaps } from '~/domain/case-studies'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { wantedIn } from '../nominating/wanted'

const tones = { asked: 'waiting', answered: 'good', declined: 'quiet', ended: 'quiet' } as const

/** Asks of employers for people that are missing, and what came of them. */
export const AskedTable = ({ asks }: { asks: Gaps['asks'] }) => {
  const words = useWords()
  const { askColumns, askStates } = words.nominating.gaps
  const stateOf = (state: string) => (state in askStates ? (state as keyof typeof askStates) : 'ended')
  return (
    <Table
      caption={words.nominating.gaps.asks}
      captionHidden
      narrow="scroll"
      rows={asks}
      rowKey={({ id }) => id}
      columns={[
        { head: askColumns.employer, header: true, cell: ask => ask.employer },
        { head: askColumns.wanted, cell: ask => wantedIn(ask.wanted, words).join(', ') },
        { head: askColumns.on, cell: ask => <When at={ask.askedAt} form="date" /> },
        {
          head: askColumns.state,
          cell: ask => <Tag tone={tones[stateOf(ask.state)]}>{askStates[stateOf(ask.state)]}</Tag>,
        },
        { head: askColumns.named, numeric: true, cell: ask => ask.named },
      ]}
    />
  )
}

/** What came of a year's asks, employer by employer. */
export const OutcomeTable = ({ outcomes }: { outcomes: Gaps['outcomes'] }) => {
  const { byEmployer, byEmployerColumns: heads } = useWords().nominating.gaps
  const count = (head: string, of: (one: Gaps['outcomes'][number]) => number) => ({
    ...{ head, numeric: true, cell: of },
  })
  return (
    <Table
      caption={byEmployer}
      captionHidden
      narrow="scroll"
      rows={outcomes}
      rowKey={({ employer }) => employer}
      columns={[
        { head: heads.employer, header: true, cell: ({ employer }) => employer },
        count(heads.asked, one => one.asked),
        count(heads.answered, one => one.answered),
        count(heads.declined, one => one.declined),
        count(heads.named, one => one.named),
        count(heads.coming, one => one.coming),
        count(heads.heard, one => one.heard),
      ]}
    />
  )
}
