import type { Tx } from '~/platform/db'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { isContributor, mayMove } from '../contribution/policy'
import { clipLifecycle } from '../editing/clip'
import { cutHash } from '../editing/cut'
import { storyCommand } from '../editing/story-command'
import { type Clip, clipOf, type WholeStory, withClip } from '../editing/whole-story'
import { settleHeldSlot } from '../interviews/settle-slot'
import { moved } from './steps'

/** A clip that goes leaves no word behind. Its row stays, so that its place can say that it was taken back. */
const emptied = (clip: Clip, at: Date): Clip => {
  const state = clipLifecycle.step(clip.state, 'remove')
  return state ? { ...clip, state, transcript: '', captions: '', removedAt: at, updatedAt: at } : clip
}

/** What was said about clips that went goes with them; nobody may have the files from now on, and they leave the
 * store within the days the clock gives. */
const clearAway = async (tx: Tx, answerIds: string[], at: Date): Promise<void> => {
  const of = { answerId: { in: answerIds } }
  await tx.nameFlag.deleteMany({ where: of })
  await tx.clipComment.deleteMany({ where: of })
  await tx.edit.updateMany({ where: of, data: { passage: '', becomes: '', note: '' } })
  await tx.media.updateMany({
    where: { ...of, state: { not: 'gone' } },
    data: { state: 'gone', deleteAfter: dateOf(addDays(at, clocks.withdrawnMedia)) },
  })
}

const gone = (next: WholeStory, before: WholeStory): Clip[] =>
  next.clips.filter(
    clip => clip.state === 'removed' && before.clips.some(({ id, state }) => id === clip.id && state !== 'removed'),
  )

/**
 * All of it is withdrawn: by the contributor at any time and for no reason, by a coordinator with one. Nobody hears, reads
 * or finds it from this moment.
 */
export const withdrawStory = storyCommand({
  name: 'case-studies.withdraw-story',
  allow: (actor, { contribution }) => mayMove(actor, 'withdraw', contribution),
  decide: ({ story }, { reason = '' }: { contributionId: string; reason?: string | undefined }, at, actor) => {
    const next = moved(story.contribution, 'withdraw', at)
    if (!next) return refuse('wrong-state')
    const own = isContributor(actor, next)
    if (!own && !reason.trim()) return refuse('reason-needed')
    return accept(
      {
        ...story,
        contribution: {
          ...next,
          ...{ withdrawnAt: at, approvedCut: null, suspendedBy: null, accessNeeds: '', gender: '' },
          ...{ reasonCode: own ? 'contributor' : 'coordinator', reason: own ? null : reason.trim() },
          expiresOn: dateOf(addDays(at, clocks.ended)),
        },
        clips: story.clips.map(clip => emptied(clip, at)),
        flags: [],
        mentions: [],
      },
      {
        ...{ type: 'contribution-withdrawn' as const, hubId: next.hubId, subjectId: next.id },
        answerIds: story.clips.filter(({ state }) => state !== 'removed').map(({ id }) => id),
      },
    )
  },
  also: async (tx, next) => {
    const { id, stateSince } = next.contribution
    await clearAway(
      tx,
      next.clips.map(clip => clip.id),
      stateSince,
    )
    await settleHeldSlot(tx, id, stateSince)
    // Long enough for the receipt to arrive and be read.
    await tx.contributor.updateMany({
      where: { contributionId: id },
      data: { expiresOn: dateOf(addDays(stateSince, clocks.forgetNominee)), phone: '', phoneKey: '' },
    })
  },
})

/**
 * The contributor takes one clip out, before or after it is heard, for no reason. The rest stays as it is: an approval
 * holds for what is left.
 */
export const removeClip = storyCommand({
  name: 'case-studies.remove-clip',
  allow: (actor, { contribution }) => isContributor(actor, contribution),
  decide: ({ story }, { question }: { contributionId: string; question: number }, at) => {
    const clip = clipOf(story, question)
    if (!clip || story.contribution.state === 'withdrawn') return refuse('wrong-state')
    const less = withClip(story, emptied(clip, at))
    const { contribution } = story
    const held = contribution.approvedCut !== null && contribution.approvedCut === cutHash(story.clips)
    return accept(
      {
        ...less,
        ...(held ? { contribution: { ...contribution, approvedCut: cutHash(less.clips) } } : {}),
        flags: less.flags.filter(({ answerId }) => answerId !== clip.id),
        mentions: less.mentions.filter(({ answerId }) => answerId !== clip.id),
        edits: less.edits.map(edit =>
          edit.answerId === clip.id && edit.state === 'asked' ? { ...edit, state: 'refused', settledAt: at } : edit,
        ),
      },
      { type: 'clip-removed' as const, hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id },
    )
  },
  also: async (tx, next, before) => {
    const [clip] = gone(next, before)
    if (clip?.removedAt) await clearAway(tx, [clip.id], clip.removedAt)
  },
})
