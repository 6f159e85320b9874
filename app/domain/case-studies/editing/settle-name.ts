import { wears } from '../../kernel/actor'
import { accept, refuse } from '../../kernel/decision'
import { captionsReplaced, textOf } from './caption-text'
import { wordsReplaced, wordsTrimmed } from './cut'
import { decidesNames } from './sides'
import { isInEdit, namesFound, storyCommand, withWords } from './story-command'
import { soundGoes, wordsGo } from './taking-out'
import { type Clip, type Edit, type NameFlag, type NewEdit, standingClips, type WholeStory } from './whole-story'
import { correction } from './word-clip'

export type NameDecision = 'cut' | 'masked' | 'kept' | 'not-a-name'

type SettleName = {
  contributionId: string
  nameFlagId: string
  decision: NameDecision
  /** What the name becomes when it is masked, or why it is kept. */
  words?: string
}

type Cut = { clip: Clip; edits: NewEdit[] }

/** The sound that was asked to go and stayed is asked for again: the words are others already. */
const askedAgain = (story: WholeStory, flag: NameFlag, at: Date): NewEdit[] => {
  const last = story.edits.findLast(
    (edit): edit is Edit => edit.takesOut === flag.id && edit.kind === 'trim' && edit.state === 'refused',
  )
  if (!last) return []
  const { id: _id, hubId: _hub, contributionId: _contribution, ...edit } = last
  return [{ ...edit, state: 'asked', askedBy: 'recordist', askedAt: at, settledAt: null, note: 'name' }]
}

/** What taking a name out, or putting other words, comes to; or why it cannot be done. */
const takenOut = (story: WholeStory, clip: Clip, flag: NameFlag, becomes: string | null, at: Date): Cut | NoCut => {
  if (flag.place === 'sound') {
    const edits = askedAgain(story, flag, at)
    return edits.length > 0 ? { clip, edits } : 'times-needed'
  }
  const text = textOf(clip, flag)
  const place = { fromChar: flag.position, toChar: flag.position + flag.length, passage: flag.found }
  const about = { by: 'recordist' as const, at, takesOut: flag.id, note: 'name' }
  const inCaptions = flag.place === 'captions'
  const sound = soundGoes(story, clip, text, place, { ...about, silent: becomes !== null })
  if (clip.form !== 'text' && !sound) return 'times-needed'
  // What only the captions say is no passage of the transcript.
  const goes = sound && inCaptions ? { ...sound, fromChar: null, toChar: null } : sound
  if (becomes === null) {
    if (!goes && !wordsTrimmed(clip, place)) return 'words-changed'
    return { clip, edits: [goes ?? wordsGo(clip, place, about)] }
  }
  const masked = inCaptions ? captionsReplaced(clip, flag, becomes) : wordsReplaced(clip, place, becomes)
  if (!masked) return 'words-changed'
  const said = { ...correction(clip, { ...place, becomes }, at, 'name'), takesOut: flag.id }
  return { clip: masked, edits: goes ? [said, goes] : [said] }
}
type NoCut = 'times-needed' | 'words-changed'

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

    const cut = changesWords
      ? takenOut(story, clip, flag, decision === 'masked' ? words.trim() : null, at)
      : { clip, edits: [] }
    if (typeof cut === 'string') return refuse(cut)
    const reason = decision === 'kept' ? words.trim() : null
    const settled = { ...flag, state: decision, reason, decidedBy: actor.personId, decidedAt: at }
    const decided = {
      ...story,
      edits: [...story.edits, ...cut.edits],
      flags: story.flags.map(one => (one === flag ? settled : one)),
    }
    const next = changesWords ? withWords({ ...desk, story: decided }, clip, cut.clip, at) : decided
    const about = { hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id }
    return accept(
      next,
      { type: 'name-flag-settled' as const, ...about, flagId: nameFlagId, decision },
      ...(cut.edits.some(({ state }) => state === 'asked')
        ? [{ type: 'edit-asked' as const, ...about, side: 'recordist' as const }]
        : []),
      ...namesFound(decided, next),
    )
  },
})
