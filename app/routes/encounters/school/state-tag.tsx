import type { RequestState } from '~/domain/encounters'
import { Tag, type Tone } from '~/ui/tag'
import { useWords } from '~/ui/words'

const tones: { [S in RequestState]: Tone } = {
  draft: 'quiet',
  submitted: 'waiting',
  triaged: 'waiting',
  routing: 'waiting',
  offered: 'waiting',
  accepted: 'attention',
  confirmed: 'good',
  delivered: 'attention',
  evaluated: 'good',
  closed: 'good',
  unfilled: 'bad',
  rescheduled: 'attention',
  declined: 'bad',
  merged: 'quiet',
  'cancelled-by-school': 'quiet',
  'cancelled-by-employer': 'bad',
  'no-show': 'bad',
  expired: 'quiet',
}

/** A request's state in the words of its school. */
export const StateTag = ({ state }: { state: RequestState }) => {
  const { encounters } = useWords()
  return <Tag tone={tones[state]}>{encounters.states.request.school[state]}</Tag>
}
