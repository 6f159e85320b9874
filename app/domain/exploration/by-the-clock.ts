import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { removeKept } from '~/platform/storage'
import { system } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { phaseOf } from './phase'
import { renewPhase } from './renew-phase'
import { clearsUnreadAt, clearUnread } from './review'
import { endReferral } from './set-aside'

type Due = { hubId: string; learnerId: string; what: 'clear-unread' | 'end-referral' | 'renew-phase' }

/** Everything of exploring that has fallen due, in every hub: level-triggered, so a missed night misses nothing. */
export const explorationDue = async (): Promise<Due[]> => {
  const at = clock.now()
  const cycles = await transact({ system: 'clockwork' }, tx =>
    tx.explorationCycle.findMany({
      where: { state: { not: 'superseded' } },
      select: { hubId: true, learnerId: true, state: true, submittedAt: true, referredUntil: true, phase: true },
    }),
  )
  const own = cycles.flatMap(({ hubId, learnerId, state, submittedAt, referredUntil }): Due[] => {
    if (state === 'gate-review' && submittedAt && clearsUnreadAt(submittedAt) <= at)
      return [{ hubId, learnerId, what: 'clear-unread' }]
    if (state === 'express-referred' && referredUntil && referredUntil < dateOf(dayOf(at)))
      return [{ hubId, learnerId, what: 'end-referral' }]
    return []
  })
  const moved: Due[] = []
  for (const hubId of new Set(cycles.map(cycle => cycle.hubId))) {
    const learners = await transact(system('exploration', hubId), tx =>
      tx.learner.findMany({
        select: {
          id: true,
          yearGroup: true,
          cycles: { where: { state: { not: 'superseded' } }, select: { phase: true } },
        },
      }),
    )
    for (const {
      id,
      yearGroup,
      cycles: [cycle],
    } of learners)
      if (cycle && cycle.phase !== phaseOf(yearGroup)) moved.push({ hubId, learnerId: id, what: 'renew-phase' })
  }
  return [...own, ...moved]
}

/** Does one thing that is due, if it still is. */
export const seeToExploring = async ({ hubId, learnerId, what }: Due) => {
  const actor = system('exploration', hubId)
  if (what === 'clear-unread') return clearUnread(actor, { learnerId })
  if (what === 'end-referral') return endReferral(actor, { learnerId })
  return renewPhase(actor, { learnerId })
}

/**
 * Deletes thoughts whose day has come, with their drawings and recordings; the database lets go of those alone that the
 * learner does not keep, that staff have seen and that no cycle under way needs. Answers how many.
 */
export const sweepThoughts = async (): Promise<number> => {
  const today = dateOf(dayOf(clock.now()))
  const gone = await transact({ system: 'clockwork' }, async tx => {
    const due = await tx.thought.findMany({
      where: { expiresOn: { lt: today }, kept: false },
      select: { id: true, fileKey: true },
    })
    await tx.thought.deleteMany({ where: { id: { in: due.map(({ id }) => id) } } })
    return due
  })
  for (const { fileKey } of gone) if (fileKey) await removeKept(fileKey)
  return gone.length
}
