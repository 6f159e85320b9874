import type { Cue } from './captions'
import type { Stretch } from './media/kept-ranges'

/** The longest caption in characters: two lines that can be read in one look. */
const comfortable = 160

const atPause = (sentence: string): string[] => {
  if (sentence.length <= comfortable) return [sentence]
  const head = sentence.slice(0, comfortable)
  const pause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': '))
  const space = head.lastIndexOf(' ')
  const end = pause > comfortable / 3 ? pause + 1 : space > 0 ? space : comfortable
  return [sentence.slice(0, end).trim(), ...atPause(sentence.slice(end).trim())]
}

/** A transcript as sentences to put in time, a long one split where a speaker breathes. */
export const sentencesOf = (transcript: string, language: 'en' | 'cy' = 'en'): string[] => {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' })
  return transcript
    .split(/\n+/)
    .flatMap(line => [...sentences.segment(line)].map(({ segment }) => segment.replace(/\s+/gu, ' ').trim()))
    .filter(sentence => sentence !== '')
    .flatMap(atPause)
}

/** The longest a caption stays when nothing follows it, in milliseconds. */
const longestShown = 10_000

/**
 * Captions from "tap in time": one stamp a sentence, in milliseconds, pressed as the sentence begins. Each stays until
 * the next. Null unless there is a stamp for every sentence, each later than the one before and within the clip.
 */
export const cuesFromStamps = (
  sentences: readonly string[],
  stampsMs: readonly number[],
  lengthMs: number,
): Cue[] | null => {
  const inOrder = stampsMs.every(
    (stamp, index) => Number.isInteger(stamp) && stamp > (stampsMs[index - 1] ?? -1) && stamp < lengthMs,
  )
  if (sentences.length === 0 || stampsMs.length !== sentences.length || !inOrder) return null
  return sentences.map((text, index) => {
    const startMs = stampsMs[index] ?? 0
    return { startMs, endMs: Math.min(stampsMs[index + 1] ?? lengthMs, startMs + longestShown), text }
  })
}

/** The words of captions as one text, a line for each. */
export const transcriptOf = (cues: readonly Cue[]): string =>
  cues.map(({ text }) => text.replaceAll('\n', ' ')).join('\n')

/** The shortest caption anybody can read, in milliseconds; what is left of one after a cut may be shorter. */
const shortestShown = 300

/**
 * Captions of a clip after it was cut: moved to the new times. One that was wholly removed goes; one that was cut
 * through keeps its words while enough of it is left to be read, and `cutThrough` says which: its words may tell what was
 * taken out, so a person looks.
 */
export const cuesAfterCut = (cues: readonly Cue[], kept: readonly Stretch[]): { cues: Cue[]; cutThrough: number[] } => {
  const moved: Cue[] = []
  const cutThrough: number[] = []
  const seen = new Map<Cue, Cue>()
  let before = 0
  for (const { fromMs, toMs } of kept) {
    for (const cue of cues) {
      const [start, end] = [Math.max(cue.startMs, fromMs), Math.min(cue.endMs, toMs)]
      if (end <= start) continue
      const whole = start === cue.startMs && end === cue.endMs
      const known = seen.get(cue)
      if (known) known.endMs = end - fromMs + before
      else if (whole || end - start >= shortestShown) {
        const fresh = { startMs: start - fromMs + before, endMs: end - fromMs + before, text: cue.text }
        seen.set(cue, fresh)
        if (!whole) cutThrough.push(moved.length)
        moved.push(fresh)
      }
    }
    before += toMs - fromMs
  }
  return { cues: moved, cutThrough }
}
