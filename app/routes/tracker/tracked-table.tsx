import type { TrackedLine } from '~/domain/tracker'
import { dayInShort } from '~/text/when'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'
import { DayShown } from './day'
import { StageTag } from './stage-tag'

const Beside = ({ of: { beside, newDeadline } }: { of: TrackedLine }) => {
  const { page } = useWords().tracker
  const language = useLanguage()
  if (beside === 'same') return null
  return (
    <p className="govuk-body-s">
      <strong>
        {beside === 'gone' && page.gone}
        {beside === 'full' && page.full}
        {beside === 'other-deadline' && newDeadline && page.otherDeadline(dayInShort(language, newDeadline))}
      </strong>
    </p>
  )
}

/** Applications, one in each row; on a phone each becomes a short list. */
export const TrackedTable = ({ caption, things }: { caption: string; things: readonly TrackedLine[] }) => {
  const { list, routes } = useWords().tracker
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rowKey={({ id }) => id}
      rows={things}
      columns={[
        {
          head: list.what,
          header: true,
          cell: one => (
            <>
              <a className="govuk-link" href={`/tracker/${one.id}`}>
                {one.title}
              </a>
              <br />
              <span className="tv-quiet">{[one.organisation, routes[one.route]].filter(Boolean).join(' · ')}</span>
              <Beside of={one} />
            </>
          ),
        },
        { head: list.stage, cell: ({ state }) => <StageTag state={state} /> },
        { head: list.when, cell: ({ day, daysLeft }) => <DayShown day={day} daysLeft={daysLeft} /> },
        {
          head: list.step,
          cell: ({ nextStep, nextOn }) => (
            <>
              {nextStep || '–'} {nextOn && <When at={nextOn} form="short" />}
            </>
          ),
        },
        {
          head: list.documents,
          cell: ({ documents: { ready, needed } }) => (needed === 0 ? '–' : list.documentsReady(ready, needed)),
        },
      ]}
    />
  )
}
