import { accept, refuse } from '../../kernel/decision'
import { cuesOf, recordingTrimmed } from './cut'
import { inOriginal } from './cut-times'
import { sideOf } from './sides'
import { isInEdit, storyCommand } from './story-command'
import { type Clip, clipOf, type NewEdit, type WholeStory } from './whole-story'
import { passagesGone, timedWords, timeOfPassage } from './word-times'

/** A part to take out: by the words it says, or by its time in the cut as it is heard, in milliseconds. */
export type PartAsked = { fromMs?: number | undefined; toMs?: number | undefined; passage?: string | undefined }
type AskEdit = { contributionId: string; question: number; note?: string } & PartAsked
export type Part = Pick<NewEdit, 'fromMs' | 'toMs' | 'fromChar' | 'toChar' | 'passage'>
type NoPart = 'say-which-part' | 'passage-not-found' | 'passage-twice' | 'times-needed' | 'times-wrong' | 'nothing-left'

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A quoted passage as it stands in the text, whatever its spaces. */
const quoted = (
  text: string,
  passage: string,
): { from: number; to: number } | 'passage-not-found' | 'passage-twice' => {
  const words = spaced(passage)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
  if (!words) return 'passage-not-found'
  const [found, ...more] = [...text.matchAll(new RegExp(words.replaceAll(' ', '\\s+'), 'gi'))]
  if (!found) return 'passage-not-found'
  if (more.length > 0) return 'passage-twice'
  return { from: found.index, to: found.index + found[0].length }
}

/** A stretch of the recording, with the words it says. Kept in times of the recording as it came. */
export const partByTime = (clip: Clip, fromMs: number, toMs: number, originalMs: number): Part | NoPart => {
  if (toMs <= fromMs || toMs > clip.durationMs + 1_000) return 'times-wrong'
  const span = { fromMs: inOriginal(clip.kept, fromMs), toMs: inOriginal(clip.kept, Math.min(toMs, clip.durationMs)) }
  if (span.toMs - span.fromMs < 100) return 'times-wrong'
  if (!recordingTrimmed(clip, span, originalMs)) return 'nothing-left'
  const words = timedWords(clip.transcript, cuesOf(clip))
  const gone = passagesGone(words, { stays: ms => ms < fromMs || ms >= toMs })
  const [first, last] = [gone[0], gone.at(-1)]
  const [fromChar, toChar] = [first?.from ?? 0, last?.to ?? 0]
  return { ...span, fromChar, toChar, passage: clip.transcript.slice(fromChar, toChar) }
}

/** Where an asked part lies; or why it cannot be taken out. */
export const partOf = (story: WholeStory, clip: Clip, { fromMs, toMs, passage }: PartAsked): Part | NoPart => {
  const originalMs = story.takes[clip.id]?.originalMs || clip.durationMs
  if (clip.form !== 'text' && fromMs !== undefined && toMs !== undefined)
    return partByTime(clip, fromMs, toMs, originalMs)
  if (!passage) return 'say-which-part'
  const place = quoted(clip.transcript, passage)
  if (typeof place === 'string') return place
  const { from: fromChar, to: toChar } = place
  const said = clip.transcript.slice(fromChar, toChar)
  if (clip.form === 'text') {
    if (spaced(said) === spaced(clip.transcript)) return 'nothing-left'
    return { fromMs: null, toMs: null, fromChar, toChar, passage: said }
  }
  const time = timeOfPassage(timedWords(clip.transcript, cuesOf(clip)), fromChar, toChar)
  if (!time) return 'times-needed'
  const part = partByTime(clip, time.fromMs, time.toMs, originalMs)
  return typeof part === 'string' ? part : { ...part, fromChar, toChar, passage: said }
}

/** One side asks for a part to go. Nothing goes before the other side agrees. */
export const askEdit = storyCommand({
  name: 'case-studies.ask-edit',
  allow: (actor, { contribution }) => ['contributor', 'recordist'].includes(sideOf(actor, contribution) ?? ''),
  decide: ({ story }, { question, note = '', ...asked }: AskEdit, at, actor) => {
    const clip = clipOf(story, question)
    if (!clip || !isInEdit(story.contribution.state)) return refuse('wrong-state')
    const part = partOf(story, clip, asked)
    if (typeof part === 'string') return refuse(part)

    const side = sideOf(actor, story.contribution) === 'contributor' ? ('contributor' as const) : ('recordist' as const)
    const edit: NewEdit = {
      ...{ answerId: clip.id, kind: 'trim', becomes: '', askedBy: side, askedAt: at },
      ...{ state: 'asked', settledAt: null, note, takesOut: null, ...part },
    }
    return accept(
      { ...story, edits: [...story.edits, edit] },
      {
        ...{ type: 'edit-asked' as const, hubId: clip.hubId, subjectId: clip.contributionId },
        ...{ answerId: clip.id, side },
      },
    )
  },
})
