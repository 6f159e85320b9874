import { wears } from '../../kernel/actor'
import { accept, refuse } from '../../kernel/decision'
import { partByTime } from './ask-edit'
import { cuesOf, wordsReplaced, wordsTrimmed } from './cut'
import { decidesNames } from './sides'
import { isInEdit, namesFound, storyCommand, withWords } from './story-command'
import { type Clip, type NameFlag, type NewEdit, standingClips, type WholeStory } from './whole-story'
import { correction } from './word-clip'
import { timedWords, timeOfPassage } from './word-times'

export type NameDecision = 'cut' | 'masked' | 'kept' | 'not-a-name'

type SettleName = {
  contributionId: string
  nameFlagId: string
  decision: NameDecision
  /** What the name becomes when it is masked, or why it is kept. */
  words?: string
}

/** A little before and after the name, so that no syllable of it stays. */
const margin = 150

const asked = (
  clip: Clip,
  part: Pick<NewEdit, 'fromMs' | 'toMs' | 'fromChar' | 'toChar' | 'passage'>,
  at: Date,
): NewEdit => ({
  ...{
    answerId: clip.id,
    kind: 'trim',
    becomes: '',
    askedBy: 'recordist',
    askedAt: at,
    state: 'asked',
    settledAt: null,
  },
  ...{ note: 'name', ...part },
})

/** The edit that takes a name out of the sound; null where captions do not say when it is said. */
const soundWithout = (story: WholeStory, clip: Clip, flag: NameFlag, at: Date): NewEdit | null => {
  if (clip.form === 'text') return null
  const time = timeOfPassage(timedWords(clip.transcript, cuesOf(clip)), flag.position, flag.position + flag.length)
  if (!time) return null
  const [fromMs, toMs] = [Math.max(0, time.fromMs - margin), Math.min(clip.durationMs, time.toMs + margin)]
  const part = partByTime(clip, fromMs, toMs, story.takes[clip.id]?.originalMs || clip.durationMs)
  return typeof part === 'string'
    ? null
    : asked(clip, { ...part, fromChar: flag.position, toChar: flag.position + flag.length, passage: flag.found }, at)
}

/**
 * A person decides about a name that was found. Cut: the other side is asked for it to go. Masked: other words stand for
 * it, and the sound is asked to go. Kept: by an editor, with a reason that is listed. Or it is no name at all.
 */
export const settleName = storyCommand({
  name: 'case-studies.settle-name',
  words: true,
  allow: (actor, { contribution }, { decision }: SettleName) =>
    decidesNames(actor, contribution) && (decision !== 'kept' || wears(actor, 'editor')),
  decide: (desk, { nameFlagId, decision, words = '' }: SettleName, at, actor) => {
    const { story } = desk
    const flag = story.flags.find((one): one is NameFlag => one.id === nameFlagId)
    const clip = standingClips(story).find(({ id }) => id === flag?.answerId)
    if (!flag || !clip) return refuse('not-found')
    const changesWords = decision === 'cut' || decision === 'masked'
    if (flag.state !== 'open' || (changesWords && !isInEdit(story.contribution.state))) return refuse('wrong-state')
    if (decision === 'kept' && !words.trim()) return refuse('reason-needed')
    if (decision === 'masked' && !words.trim()) return refuse('words-needed')

    const place = { fromChar: flag.position, toChar: flag.position + flag.length, passage: flag.found }
    const sound = changesWords ? soundWithout(story, clip, flag, at) : null
    if (changesWords && clip.form !== 'text' && !sound) return refuse('times-needed')
    if (decision === 'cut' && !sound && !wordsTrimmed(clip, place)) return refuse('words-changed')
    const masked = decision === 'masked' ? wordsReplaced(clip, place, words.trim()) : clip
    if (!masked) return refuse('words-changed')

    const silent = decision === 'masked' && sound ? { ...sound, passage: '', fromChar: null, toChar: null } : sound
    const edits = [
      ...story.edits,
      ...(decision === 'masked' ? [correction(clip, { ...place, becomes: words.trim() }, at, 'name')] : []),
      ...(silent ? [silent] : []),
      ...(decision === 'cut' && !sound ? [asked(clip, { fromMs: null, toMs: null, ...place }, at)] : []),
    ]
    const reason = decision === 'kept' ? words.trim() : null
    const settled = { ...flag, state: decision, reason, decidedBy: actor.personId, decidedAt: at }
    const flags = story.flags.map(one => (one === flag ? settled : one))
    const decided = { ...story, edits, flags }
    const next = changesWords ? withWords({ ...desk, story: decided }, clip, masked, at) : decided
    return accept(
      next,
      {
        ...{ type: 'name-flag-settled' as const, hubId: clip.hubId, subjectId: clip.contributionId },
        ...{ answerId: clip.id, flagId: nameFlagId, decision },
      },
      ...(changesWords && (sound || decision === 'cut')
        ? [
            {
              type: 'edit-asked' as const,
              hubId: clip.hubId,
              subjectId: clip.contributionId,
              answerId: clip.id,
              side: 'recordist' as const,
            },
          ]
        : []),
      ...namesFound(decided, next),
    )
  },
})
