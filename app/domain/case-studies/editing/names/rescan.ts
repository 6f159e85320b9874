import { captionText } from '../caption-text'
import { cuesOf } from '../cut'
import type { Clip, Edit, Flag, NewEdit } from '../whole-story'
import { timedWords, timeOfPassage } from '../word-times'
import type { FoundName } from './found-name'
import type { Lexicon } from './lexicon'
import { namesIn } from './scan'

const around = 16
const surroundings = (text: string, position: number, length: number) =>
  [
    text.slice(Math.max(0, position - around), position),
    text.slice(position + length, position + length + around),
  ].join('|')

const stateOf = ({ state }: Flag): string => state

type Looked = {
  place: 'words' | 'captions'
  clip: Clip
  before: string
  text: string
  found: readonly FoundName[]
  edits: readonly (Edit | NewEdit)[]
  at: Date
}

/** The flags of one text of a clip: its transcript, or its captions. */
const flagsIn = ({ place, clip, before, text, found: names, edits, at }: Looked, all: readonly Flag[]): Flag[] => {
  const flags = all.filter(flag => flag.place === place)
  const words = timedWords(text, cuesOf(clip))
  const waiting = edits.filter(edit => edit.answerId === clip.id && edit.state === 'asked')
  const decided = flags.filter(flag => stateOf(flag) !== 'open')
  const carried = new Set<Flag>()

  const now = names.map(({ found, name, source, position, length }): Flag => {
    const here = surroundings(text, position, length)
    const same = decided.find(
      flag =>
        !carried.has(flag) &&
        flag.found === found &&
        (['kept', 'not-a-name'].includes(stateOf(flag))
          ? surroundings(before, flag.position, flag.length) === here
          : stateOf(flag) === 'cut' && waiting.some(edit => edit.passage.includes(found))),
    )
    const open = same ?? flags.find(flag => stateOf(flag) === 'open' && flag.found === found && !carried.has(flag))
    if (open) carried.add(open)
    const atMs = timeOfPassage(words, position, position + length)?.fromMs ?? null
    const fresh = {
      answerId: clip.id,
      found,
      name,
      source,
      place,
      position,
      length,
      atMs,
      state: 'open',
      createdAt: at,
    }
    const undecided = { reason: null, decidedBy: null, decidedAt: null }
    return open ? { ...open, position, length, atMs } : { ...fresh, ...undecided }
  })

  const taken = new Set(now.map(({ position, name }) => `${position} ${name}`))
  const settled = decided.filter(flag => {
    const key = `${flag.position} ${flag.name}`
    if (carried.has(flag) || !['cut', 'masked'].includes(stateOf(flag)) || taken.has(key)) return false
    taken.add(key)
    return true
  })
  return [...now, ...settled]
}

/**
 * The flags of a clip after its words or captions changed. A decision stands while the same name stands in the same
 * surroundings; what was to go and is still there is open again, unless the edit that takes it out still waits for an
 * answer. Captions are asked only for names that the transcript does not say: a decision about a name is one.
 */
export const rescanned = (
  before: Clip,
  clip: Clip,
  flags: readonly Flag[],
  edits: readonly (Edit | NewEdit)[],
  lexicon: Lexicon,
  at: Date,
): Flag[] => {
  const said = namesIn(clip.transcript, lexicon)
  const inWords = new Set(said.map(({ name }) => name))
  const captions = captionText(clip)
  const shown = namesIn(captions, lexicon).filter(({ name }) => !inWords.has(name))
  const about = { clip, edits, at }
  return [
    ...flagsIn({ ...about, place: 'words', before: before.transcript, text: clip.transcript, found: said }, flags),
    ...flagsIn({ ...about, place: 'captions', before: captionText(before), text: captions, found: shown }, flags),
    ...flags.filter(({ place }) => place === 'sound'),
  ]
}

/** Do both lists say the same of the same places? */
export const sameFlags = (one: readonly Flag[], other: readonly Flag[]): boolean =>
  one.length === other.length &&
  one.every(flag =>
    other.some(
      ({ id, position, length, atMs }) =>
        id !== undefined &&
        id === flag.id &&
        position === flag.position &&
        length === flag.length &&
        atMs === flag.atMs,
    ),
  )
