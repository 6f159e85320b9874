import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { contributionLifecycle } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import { contributionOf } from '../editing/own-story'
import { flagUntil, mayStillFlag, speaksForEmployer } from './employer-flags'

/** A story as the pages read it on which staff stop, lift or withdraw it. */
export const staffStory = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const contribution = await contributionOf(tx, contributionId)
    if (!contribution || contribution.hubId !== viewer.hubId) return null
    if (!wears(viewer, 'coordinator') && !wears(viewer, 'safeguarding-lead')) return null
    const contributor = await tx.contributor.findUnique({ where: { contributionId }, select: { name: true } })
    return {
      ...{ id: contribution.id, state: contribution.state, role: contribution.role },
      ...{ reason: contribution.reason, byContributor: contribution.suspendedBy?.startsWith('link.') ?? false },
      name: contributor?.name ?? contribution.shownAs,
      moves: contributionLifecycle.movesFrom(contribution.state).filter(move => mayMove(viewer, move, contribution)),
    }
  })

/** What an employer may know in order to say that it is named: which questions were answered, and not one word. */
export const employerFlagPage = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const contribution = await contributionOf(tx, contributionId)
    if (!contribution || !speaksForEmployer(viewer, contribution)) return null
    const until = flagUntil(contribution)
    if (!until) return null
    const answered = await tx.answer.findMany({
      where: { contributionId, status: 'answered', state: { not: 'removed' } },
      select: { question: true },
      orderBy: { question: 'asc' },
    })
    const raised = await tx.employerFlag.findMany({ where: { contributionId }, orderBy: { raisedAt: 'asc' } })
    return {
      ...{ id: contribution.id, until, open: mayStillFlag(contribution, clock.now()) },
      questions: answered.map(({ question }) => question),
      flags: raised.map(({ id, question, kind, words, state, answer }) => ({
        id,
        question,
        kind,
        words,
        state,
        answer,
      })),
    }
  })
