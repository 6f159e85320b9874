import type { SlotsPage } from '~/domain/case-studies'
import { timeInWords } from '~/text/when'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'

type Day = SlotsPage['days'][number]
type Slot = Day['slots'][number]

const tones = { free: 'neutral', booked: 'good', done: 'quiet', 'not-come': 'attention', removed: 'quiet' } as const

const Who = ({ slot: { contribution } }: { slot: Slot }) => {
  const { slots: words } = useWords().interviews
  if (!contribution) return null
  return (
    <>
      <a className="govuk-link" href={`/studio/${contribution.id}/schedule`}>
        {contribution.shownAs}
      </a>
      {contribution.accessNeeds && (
        <span className="tv-quiet">
          {' '}
          {words.needs}: {contribution.accessNeeds}
        </span>
      )}
      {contribution.chaperone && <span className="tv-quiet"> {words.second}</span>}
    </>
  )
}

/** One day of a recordist: its times, who has them, and how full it is. */
export const SlotDay = ({ day: { day, used, slots }, cap }: { day: Day; cap: number }) => {
  const { interviews } = useWords()
  const words = interviews.slots
  return (
    <Table
      caption={
        <>
          <When at={day} /> <span className="tv-quiet">{words.used(used, cap)}</span>{' '}
          {used >= cap && <Tag tone="attention">{words.full}</Tag>}
        </>
      }
      captionSize="s"
      narrow="stack"
      rows={slots}
      rowKey={({ id }) => id}
      columns={[
        {
          head: words.heads.time,
          header: true,
          cell: ({ startsAt, endsAt }) => `${timeInWords(startsAt)}–${timeInWords(endsAt)}`,
        },
        {
          head: words.heads.state,
          cell: ({ state }) => <Tag tone={tones[state]}>{interviews.slotStates[state]}</Tag>,
        },
        {
          head: words.heads.place,
          cell: ({ place, venue }) => [interviews.placesShort[place], venue].filter(Boolean).join(': '),
        },
        { head: words.heads.who, cell: slot => <Who slot={slot} /> },
        {
          head: words.heads.act,
          cell: ({ id, state, startsAt }) =>
            state === 'free' && (
              <PostButton action={`/studio/slots/${id}/remove`} about={timeInWords(startsAt)}>
                {words.remove}
              </PostButton>
            ),
        },
      ]}
    />
  )
}
