import type { Words } from '~/text'
import { Tag, type Tone } from '~/ui/tag'
import { useWords } from '~/ui/words'

type State = keyof Words['imports']['states']

const tones: { [state in State]: Tone } = {
  checking: 'waiting',
  checked: 'attention',
  applying: 'waiting',
  applied: 'good',
  failed: 'bad',
  discarded: 'quiet',
}

/** Where a file stands. */
export const StateTag = ({ state }: { state: State }) => {
  const { imports } = useWords()
  return <Tag tone={tones[state]}>{imports.states[state]}</Tag>
}
