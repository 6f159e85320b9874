import type { Tx } from '~/platform/db'
import { accept, refuse } from '../../kernel/decision'
import { recordingTrimmed, wordsTrimmed } from './cut'
import { stillNamed } from './people/mention'
import { sideOf } from './sides'
import { bestBecomesTake } from './stand-in'
import { isInEdit, namesFound, storyCommand, withWords } from './story-command'
import { type Clip, type Edit, type NewEdit, standingClips, type WholeStory } from './whole-story'

type SettleEdit = { contributionId: string; editId: string; agree: boolean }

const applied = (
  story: WholeStory,
  clip: Clip,
  { fromMs, toMs, fromChar, toChar, passage }: Edit | NewEdit,
): Clip | null => {
  if (fromMs !== null && toMs !== null)
    return recordingTrimmed(clip, { fromMs, toMs }, story.takes[clip.id]?.originalMs || clip.durationMs)
  return wordsTrimmed(clip, { fromChar: fromChar ?? 0, toChar: toChar ?? 0, passage })
}

/**
 * A name stays in the recording after all. Whoever it names waits for a decision again; where other words stand for it
 * already, only the sound still says it.
 */
const stillSaid = (story: WholeStory, clip: Clip, { takesOut, kind }: Edit | NewEdit): WholeStory =>
  takesOut === null || kind !== 'trim'
    ? story
    : {
        ...story,
        mentions: story.mentions.map(mention =>
          mention.id === takesOut
            ? {
                ...mention,
                ...{ state: 'open', decidedBy: null, decidedAt: null },
                passage: stillNamed(mention.passage, clip) ? mention.passage : '',
              }
            : mention,
        ),
        flags: story.flags.map(flag =>
          flag.id === takesOut && flag.state === 'masked'
            ? { ...flag, state: 'open', place: 'sound', decidedBy: null, decidedAt: null }
            : flag,
        ),
      }

/** The take whose cut changed is made anew. Until then its clip is not ready: what lies there still says what is to go. */
const makeAnew = async (tx: Tx, next: WholeStory, before: WholeStory): Promise<void> => {
  const cut = next.clips.filter(clip => before.clips.some(({ id, kept }) => id === clip.id && kept !== clip.kept))
  await tx.media.updateMany({
    where: { answerId: { in: cut.map(({ id }) => id) }, kind: 'original', state: { in: ['ready', 'working'] } },
    data: { state: 'waiting', progress: 0 },
  })
  for (const { id } of cut) if (before.takes[id]?.asItCame === false) await bestBecomesTake(tx, id)
}

/** The other side agrees that a part goes, or not. Who asked may only take it back, which is the same as a no. */
export const settleEdit = storyCommand({
  name: 'case-studies.settle-edit',
  words: true,
  allow: (actor, { contribution }) => ['contributor', 'recordist'].includes(sideOf(actor, contribution) ?? ''),
  decide: (desk, { editId, agree }: SettleEdit, at, actor) => {
    const { story } = desk
    const edit = story.edits.find(({ id }) => id === editId)
    const clip = standingClips(story).find(({ id }) => id === edit?.answerId)
    if (!edit || !clip) return refuse('not-found')
    if (edit.state !== 'asked' || !isInEdit(story.contribution.state)) return refuse('wrong-state')
    const own = edit.askedBy === sideOf(actor, story.contribution)
    if (own && agree) return refuse('own-edit')

    const cut = agree ? applied(story, clip, edit) : clip
    if (!cut) return refuse('words-changed')
    const settled = {
      ...edit,
      state: agree ? 'agreed' : 'refused',
      settledAt: at,
      note: own ? 'taken-back' : edit.note,
    }
    const edits = story.edits.map(one => (one === edit ? settled : one))
    const now = agree ? { ...story, edits } : stillSaid({ ...story, edits }, clip, edit)
    const next = withWords({ ...desk, story: now }, clip, cut, at)
    return accept(
      next,
      {
        ...{ type: 'edit-settled' as const, hubId: clip.hubId, subjectId: clip.contributionId },
        ...{ answerId: clip.id, editId, outcome: agree ? ('agreed' as const) : ('refused' as const) },
        rework: agree && clip.form !== 'text',
      },
      ...namesFound(story, next),
    )
  },
  also: makeAnew,
})
