import { writeCaptions } from '~/platform/captions'
import { accept, refuse } from '../../kernel/decision'
import { cuesOf } from './cut'
import { worksOnCut } from './sides'
import { isInEdit, namesFound, storyCommand, withWords } from './story-command'
import { type Clip, clipOf, type NewEdit } from './whole-story'

type Changed = { fromChar: number; toChar: number; passage: string; becomes: string }

/** The part in which two texts differ, from word to word. */
export const changeBetween = (before: string, after: string): Changed => {
  let from = 0
  while (from < before.length && from < after.length && before[from] === after[from]) from++
  while (from > 0 && /\S/.test(before[from - 1] ?? ' ')) from--
  let end = 0
  const most = Math.min(before.length, after.length) - from
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  while (end > 0 && /\S/.test(before[before.length - end] ?? ' ')) end--
  return {
    ...{ fromChar: from, toChar: before.length - end },
    ...{ passage: before.slice(from, before.length - end), becomes: after.slice(from, after.length - end) },
  }
}

/** A correction, as the contributor is shown it. It needs no agreement: it writes down what is said. */
export const correction = (clip: Clip, changed: Changed, at: Date, note = ''): NewEdit => ({
  ...{ answerId: clip.id, kind: 'words', fromMs: null, toMs: null, ...changed },
  ...{ askedBy: 'recordist', askedAt: at, state: 'agreed', settledAt: at, note },
  takesOut: null,
})

/** The captions say the corrected words too, where one of them holds the whole change. */
const captionsCorrected = (clip: Clip, { passage, becomes }: Changed): string => {
  const cues = cuesOf(clip)
  const words = passage.trim()
  if (!words || cues.filter(({ text }) => text.includes(words)).length !== 1) return clip.captions
  return writeCaptions(cues.map(cue => ({ ...cue, text: cue.text.replace(words, () => becomes.trim()) })))
}

type WordClip = { contributionId: string; question: number; transcript: string }

/**
 * Writes down what is said in a recording, or corrects it. Typed answers are the contributor's own words: parts may go,
 * nothing is rewritten.
 */
export const wordClip = storyCommand({
  name: 'case-studies.word-clip',
  words: true,
  allow: (actor, { contribution }) => worksOnCut(actor, contribution),
  decide: (desk, { question, transcript }: WordClip, at) => {
    const { story } = desk
    const clip = clipOf(story, question)
    if (!clip || !isInEdit(story.contribution.state)) return refuse('wrong-state')
    if (clip.form === 'text') return refuse('own-words')
    if (clip.transcript === transcript) return accept(story)

    const changed = changeBetween(clip.transcript, transcript)
    const edits = clip.transcript === '' ? story.edits : [...story.edits, correction(clip, changed, at)]
    const worded = { ...clip, transcript, captions: captionsCorrected(clip, changed) }
    const next = { ...withWords(desk, clip, worded, at), edits }
    return accept(
      next,
      { type: 'clip-worded' as const, hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id },
      ...namesFound(story, next),
    )
  },
})
