import type { TrackedState } from '~/domain/tracker'
import { Tag, type Tone } from '~/ui/tag'
import { useWords } from '~/ui/words'

const tones: { [S in TrackedState]: Tone } = {
  suggested: 'attention',
  thinking: 'neutral',
  preparing: 'neutral',
  sent: 'waiting',
  'heard-back': 'waiting',
  offered: 'attention',
  accepted: 'good',
  declined: 'quiet',
  'not-this-time': 'quiet',
  withdrawn: 'quiet',
  missed: 'quiet',
  'not-wanted': 'quiet',
}

/** How far an application is. */
export const StageTag = ({ state }: { state: TrackedState }) => (
  <Tag tone={tones[state]}>{useWords().tracker.states[state]}</Tag>
)
