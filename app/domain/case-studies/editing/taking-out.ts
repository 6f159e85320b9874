import { partByTime } from './ask-edit'
import { cuesOf } from './cut'
import type { Clip, NewEdit, WholeStory } from './whole-story'
import { timedWords, timeOfPassage } from './word-times'

/** A little before and after a name, so that no syllable of it stays; in milliseconds. */
const margin = 150

type About = { by: 'recordist' | 'contributor'; at: Date; takesOut: string; note: string }
type Place = { fromChar: number; toChar: number; passage: string }

const asked = (
  clip: Clip,
  part: Pick<NewEdit, 'fromMs' | 'toMs' | 'fromChar' | 'toChar' | 'passage'>,
  { by, at, takesOut, note }: About,
): NewEdit => ({
  ...{ answerId: clip.id, kind: 'trim', becomes: '', askedBy: by, askedAt: at, state: 'asked', settledAt: null },
  ...{ note, takesOut, ...part },
})

/** Words of a typed answer are asked to go. */
export const wordsGo = (clip: Clip, place: Place, about: About): NewEdit =>
  asked(clip, { fromMs: null, toMs: null, ...place }, about)

/**
 * The edit that takes a name out of the sound; null where captions do not say when it is said. `text` is what the place
 * is counted in. `silent` leaves the words alone, as others stand for them already.
 */
export const soundGoes = (
  story: WholeStory,
  clip: Clip,
  text: string,
  place: Place,
  { silent, ...about }: About & { silent: boolean },
): NewEdit | null => {
  if (clip.form === 'text') return null
  const time = timeOfPassage(timedWords(text, cuesOf(clip)), place.fromChar, place.toChar)
  if (!time) return null
  const [fromMs, toMs] = [Math.max(0, time.fromMs - margin), Math.min(clip.durationMs, time.toMs + margin)]
  const part = partByTime(clip, fromMs, toMs, story.takes[clip.id]?.originalMs || clip.durationMs)
  if (typeof part === 'string') return null
  return asked(clip, { ...part, ...(silent ? { passage: '', fromChar: null, toChar: null } : place) }, about)
}
