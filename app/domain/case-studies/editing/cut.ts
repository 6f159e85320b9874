import { type Cue, readCaptions, writeCaptions } from '~/platform/captions'
import { hash } from '~/platform/tokens'
import { inCut, inOriginal, isKept, lengthOfKept, takenOut } from './cut-times'
import type { Clip } from './whole-story'
import { captionsOfShorter, passagesGone, timedWords, withoutParts } from './word-times'

export const cuesOf = ({ captions }: Pick<Clip, 'captions'>): Cue[] => {
  const read = captions ? readCaptions(captions) : null
  return read?.ok ? read.cues : []
}

/** What of a clip an approval is about. */
type Cut = Pick<Clip, 'question' | 'form' | 'status' | 'state' | 'kept' | 'durationMs' | 'transcript' | 'captions'>

/**
 * What a contributor approves, as one hash: every clip's question, form, cut, words and captions, in question order. Any
 * later change gives another.
 */
export const cutHash = (clips: readonly Cut[]): string =>
  hash(
    JSON.stringify(
      clips
        .filter(({ status, state }) => status === 'answered' && state !== 'removed')
        .sort((one, other) => one.question - other.question)
        .map(({ question, form, kept, durationMs, transcript, captions }) => [
          question,
          form,
          kept,
          durationMs,
          transcript,
          captions,
        ]),
    ),
  )

type Passage = { fromChar: number; toChar: number; passage: string }

/** Where a passage stands now: where it stood, or the nearest place that says the same. Null when it is gone. */
export const placeOfPassage = (text: string, { fromChar, passage }: Omit<Passage, 'toChar'>): number | null => {
  if (!passage) return null
  if (text.startsWith(passage, fromChar)) return fromChar
  const places: number[] = []
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) places.push(at)
  return places.sort((one, other) => Math.abs(one - fromChar) - Math.abs(other - fromChar))[0] ?? null
}

/** The words of a passage go. Null when they are not there any more. */
export const wordsTrimmed = (clip: Clip, part: Passage): Clip | null => {
  const at = placeOfPassage(clip.transcript, part)
  if (at === null) return null
  return { ...clip, transcript: withoutParts(clip.transcript, [{ from: at, to: at + part.passage.length }]) }
}

/** A stretch of a recording goes, with the words said in it. Times are of the recording as it came. */
export const recordingTrimmed = (
  clip: Clip,
  { fromMs, toMs }: { fromMs: number; toMs: number },
  originalMs: number,
): Clip | null => {
  const kept = takenOut(clip.kept, { fromMs, toMs }, originalMs)
  if (kept.length === 0) return null
  const shorter = {
    moved: (ms: number) => inCut(kept, inOriginal(clip.kept, ms)),
    stays: (ms: number) => isKept(kept, inOriginal(clip.kept, ms)),
  }
  const cues = cuesOf(clip)
  const gone = passagesGone(timedWords(clip.transcript, cues), shorter)
  const left = captionsOfShorter(cues, shorter)
  return {
    ...clip,
    ...{ kept, durationMs: lengthOfKept(kept) },
    transcript: withoutParts(clip.transcript, gone),
    captions: left.length > 0 ? writeCaptions(left) : '',
  }
}

/** One passage says something else, in the transcript and wherever the captions say it. */
export const wordsReplaced = (clip: Clip, part: Passage, becomes: string): Clip | null => {
  const at = placeOfPassage(clip.transcript, part)
  if (at === null) return null
  const transcript = clip.transcript.slice(0, at) + becomes + clip.transcript.slice(at + part.passage.length)
  const cues = cuesOf(clip).map(cue => ({ ...cue, text: cue.text.split(part.passage).join(becomes) }))
  return { ...clip, transcript, captions: cues.length > 0 ? writeCaptions(cues) : clip.captions }
}
