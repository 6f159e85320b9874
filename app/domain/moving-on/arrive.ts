import { randomUUID } from 'node:crypto'
import { type Tx, transact } from '~/platform/db'
import { phaseOf } from '../exploration'
import { isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { expiryFor, voiceOfYear } from '../learners'
import { handOverLifecycle } from './hand-over'
import { dayIn } from './offer'
import { about, type HandOver, handOvers } from './store'

/** Hand-overs whose day has come, in every hub: to arrive, or to end unanswered. A missed night is made good by the next. */
export const handOversDue = (at: Date): Promise<{ hubId: string; handOverId: string; what: 'arrive' | 'expire' }[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const today = dateOf(dayOf(at))
    const rows = await tx.handOver.findMany({
      where: {
        OR: [
          { state: 'acknowledged', leavesOn: { lt: today } },
          { state: 'offered', answerBy: { lt: today } },
        ],
      },
      orderBy: { id: 'asc' },
      select: { id: true, hubId: true, state: true },
    })
    return rows.map(({ id, hubId, state }) => ({
      ...{ hubId, handOverId: id, what: state === 'offered' ? ('expire' as const) : ('arrive' as const) },
    }))
  })

/**
 * Ends the cycle somebody is in where the new phase is another, and begins one there: the earlier is shown and not counted.
 */
export const beginPhase = async (tx: Tx, of: { hubId: string; learnerId: string }, phase: string, at: Date) => {
  const open = { learnerId: of.learnerId, state: { not: 'superseded' } }
  const current = await tx.explorationCycle.findFirst({ where: open, select: { phase: true } })
  if (current?.phase === phase) return
  await tx.explorationCycle.updateMany({
    where: open,
    data: { state: 'superseded', resumesTo: null, version: { increment: 1 } },
  })
  await tx.explorationCycle.create({
    data: { ...of, id: randomUUID(), phase, state: 'not-started', startedAt: at },
  })
}

/** What the old institution alone knew stays behind: flags, card, groups, and how it had changed them by a file. */
export const leaveBehind = async (tx: Tx, learnerId: string): Promise<void> => {
  const where = { learnerId }
  await tx.learnerFlags.deleteMany({ where })
  await tx.learnerCard.deleteMany({ where })
  await tx.learnerGroupMember.deleteMany({ where })
  await tx.learnerSession.deleteMany({ where })
  await tx.rosterChange.deleteMany({ where })
}

const move = async (tx: Tx, { learnerId, hubId, toInstitutionId, newLabel, newYear, leavesOn }: HandOver, at: Date) => {
  const yearGroup = newYear ?? 0
  await leaveBehind(tx, learnerId)
  await tx.learner.update({
    where: { id: learnerId },
    data: {
      ...{ institutionId: toInstitutionId, label: newLabel ?? '', yearGroup, voice: voiceOfYear(yearGroup) },
      ...{ registerKey: null, leavesOn: null, joinedOn: dateOf(addDays(dayIn(leavesOn), 1)) },
      ...{ expiresOn: expiryFor(at), profilingOn: false, version: { increment: 1 } },
    },
  })
  await beginPhase(tx, { hubId, learnerId }, phaseOf(yearGroup), at)
}

/**
 * The last day has passed: the learner is the new institution's. Flags and the register's number do not travel, and to be
 * matched there they say yes anew.
 */
export const arriveHandOver = command({
  name: 'moving-on.arrive',
  load: (tx: Tx, { handOverId }: { handOverId: string }) => handOvers.lock(tx, handOverId),
  allow: actor => isSystem(actor, 'moving-on'),
  decide: (handOver, _input, at) => {
    const state = handOverLifecycle.step(handOver.state, 'arrive')
    if (!state) return refuse('wrong-state')
    if (handOver.leavesOn >= dateOf(dayOf(at))) return refuse('not-due')
    return accept({ ...handOver, state, arrivedAt: at }, { type: 'hand-over-arrived' as const, ...about(handOver) })
  },
  save: async (tx, next) => {
    await handOvers.save(tx, next)
    await move(tx, next, next.arrivedAt ?? next.createdAt)
  },
})
