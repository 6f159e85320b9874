import { cuesOf } from '../cut'
import type { Clip, Edit, NameFlag, NewEdit, NewFlag } from '../whole-story'
import { timedWords, timeOfPassage } from '../word-times'
import type { Lexicon } from './lexicon'
import { namesIn } from './scan'

type Flag = NameFlag | NewFlag

const around = 16
const surroundings = (text: string, position: number, length: number) =>
  [
    text.slice(Math.max(0, position - around), position),
    text.slice(position + length, position + length + around),
  ].join('|')

const stateOf = ({ state }: Flag): string => state

/**
 * The flags of a clip after its words changed. A decision stands while the same name stands in the same surroundings;
 * what was to go and is still there is open again, unless the edit that takes it out still waits for an answer.
 */
export const rescanned = (
  before: string,
  clip: Clip,
  flags: readonly Flag[],
  edits: readonly (Edit | NewEdit)[],
  lexicon: Lexicon,
  at: Date,
): Flag[] => {
  const words = timedWords(clip.transcript, cuesOf(clip))
  const waiting = edits.filter(edit => edit.answerId === clip.id && edit.state === 'asked')
  const decided = flags.filter(flag => stateOf(flag) !== 'open')
  const carried = new Set<Flag>()

  const now = namesIn(clip.transcript, lexicon).map(({ found, name, source, position, length }): Flag => {
    const place = surroundings(clip.transcript, position, length)
    const same = decided.find(
      flag =>
        !carried.has(flag) &&
        flag.found === found &&
        (['kept', 'not-a-name'].includes(stateOf(flag))
          ? surroundings(before, flag.position, flag.length) === place
          : stateOf(flag) === 'cut' && waiting.some(edit => edit.passage.includes(found))),
    )
    const open = same ?? flags.find(flag => stateOf(flag) === 'open' && flag.found === found && !carried.has(flag))
    if (open) carried.add(open)
    const atMs = timeOfPassage(words, position, position + length)?.fromMs ?? null
    const fresh = { answerId: clip.id, found, name, source, position, length, atMs, state: 'open', createdAt: at }
    const undecided = { reason: null, decidedBy: null, decidedAt: null }
    return open ? { ...open, position, length, atMs } : { ...fresh, ...undecided }
  })

  const settled = decided.filter(
    flag =>
      !carried.has(flag) &&
      ['cut', 'masked'].includes(stateOf(flag)) &&
      !now.some(({ position, name }) => position === flag.position && name === flag.name),
  )
  return [...now, ...settled]
}
