import type { HandOverState } from '~/domain/moving-on'
import { Tag, type Tone } from '~/ui/tag'
import { useWords } from '~/ui/words'

const tones: { [S in HandOverState]: Tone } = {
  offered: 'waiting',
  acknowledged: 'good',
  arrived: 'good',
  claimed: 'good',
  declined: 'attention',
  expired: 'quiet',
  withdrawn: 'quiet',
}

/** How a hand-over stands. */
export const StateTag = ({ state }: { state: HandOverState }) => (
  <Tag tone={tones[state]}>{useWords().movingOn.states[state]}</Tag>
)
