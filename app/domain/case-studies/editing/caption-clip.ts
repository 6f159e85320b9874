import { type Cue, writeCaptions } from '~/platform/captions'
import { accept, refuse } from '../../kernel/decision'
import { worksOnCut } from './sides'
import { isInEdit, namesFound, storyCommand, withWords } from './story-command'
import { clipOf } from './whole-story'

/** Captions as one text: a line of a caption goes on, a pause of two seconds begins a new paragraph. */
export const transcriptOf = (cues: readonly Cue[]): string =>
  cues.reduce((text, { startMs, text: said }, index) => {
    const last = cues[index - 1]
    const between = last ? (startMs - last.endMs >= 2_000 ? '\n\n' : ' ') : ''
    return text + between + said.replace(/\n/g, ' ')
  }, '')

type CaptionClip = { contributionId: string; question: number; cues: readonly Cue[] }

/** Puts captions to a recording. Where nothing was written down yet, they are its transcript too. */
export const captionClip = storyCommand({
  name: 'case-studies.caption-clip',
  words: true,
  allow: (actor, { contribution }) => worksOnCut(actor, contribution),
  decide: (desk, { question, cues }: CaptionClip, at) => {
    const { story } = desk
    const clip = clipOf(story, question)
    if (!clip || !isInEdit(story.contribution.state)) return refuse('wrong-state')
    if (clip.form === 'text') return refuse('nothing-to-caption')
    const end = clip.durationMs > 0 ? clip.durationMs + 1_500 : Number.POSITIVE_INFINITY
    if (cues.length === 0 || cues.some(({ startMs }) => startMs >= end)) return refuse('after-the-end')

    const within = cues.map(cue => ({ ...cue, endMs: Math.min(cue.endMs, Math.max(end - 1_500, cue.startMs + 500)) }))
    const transcript = clip.transcript.trim() === '' ? transcriptOf(within) : clip.transcript
    const next = withWords(desk, clip, { ...clip, transcript, captions: writeCaptions(within) }, at)
    return accept(
      next,
      { type: 'clip-worded' as const, hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id },
      ...namesFound(story, next),
    )
  },
})
