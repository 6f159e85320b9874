import { isId, type Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import { type Stopped, stepOf, writes } from './moving'
import type { Named } from './own'
import { mayMove, partsIn } from './policy'
import { type AdviceRequest, adviceRequests } from './store'
import type { ContactWay, TryOutcome } from './vocabulary'

/** Tries to reach somebody, and the days on which, before it may be said that they cannot be reached (domain reference 3.7). */
export const triesNeeded = 3
export const daysNeeded = 2

type Tried = { at: Date; outcome: string }

/** Have three tries on two days come to nothing since somebody last spoke with them? */
export const mayGiveUp = (tries: readonly Tried[]): boolean => {
  const inOrder = tries.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const last = inOrder.findLastIndex(({ outcome }) => outcome === 'reached')
  const since = inOrder.slice(last + 1)
  return since.length >= triesNeeded && new Set(since.map(({ at }) => dayOf(at))).size >= daysNeeded
}

const isStaff = (parts: readonly string[]): boolean => parts.includes('adviser') || parts.includes('coordinator')

/** Writes down one try to reach somebody. */
export const recordTry = command({
  name: 'advice.record-try',
  load: (tx: Tx, { adviceId }: Named & { way: ContactWay; outcome: TryOutcome }, actor) =>
    adviceRequests.lock(tx, adviceId, actor),
  allow: (actor, { request }) => isStaff(partsIn(actor, request)),
  decide: (asked, { way, outcome }, at, actor) => {
    const { id: adviceId, hubId } = asked.request
    const row = { adviceId, hubId, way, outcome, at, by: actor.personId }
    return writes(asked, actor) ?? accept(row, { type: 'advice-tried' as const, hubId, subjectId: adviceId })
  },
  save: async (tx, row) => {
    await tx.adviceTry.create({ data: row })
  },
})

/** They cannot be reached: after three tries on two days, and the door stays open. */
export const giveUpReaching = command({
  name: 'advice.give-up-reaching',
  load: async (tx: Tx, { adviceId }: Named, actor) => {
    const asked = await adviceRequests.lock(tx, adviceId, actor)
    const select = { at: true, outcome: true } as const
    return asked && { asked, tries: await tx.adviceTry.findMany({ where: { adviceId }, select }) }
  },
  allow: (actor, { asked }) => mayMove(actor, 'give-up-reaching', asked.request),
  decide: ({ asked, tries }, _input, at, actor): Decision<AdviceRequest, FactToRecord, Stopped | 'too-few-tries'> => {
    const stepped = stepOf(asked, 'give-up-reaching', { actor, at })
    return stepped.ok && !mayGiveUp(tries) ? refuse('too-few-tries') : stepped
  },
  save: adviceRequests.save,
})

/** Whoever could not be written to has been told. */
export const markTold = command({
  name: 'advice.mark-told',
  load: async (tx: Tx, { adviceId, toTellId }: Named & { toTellId: string }, actor) => {
    const asked = await adviceRequests.lock(tx, adviceId, actor)
    const row = isId(toTellId) ? await tx.adviceToTell.findFirst({ where: { id: toTellId, adviceId } }) : null
    return asked && row && { asked, row }
  },
  allow: (actor, { asked }) => isStaff(partsIn(actor, asked.request)),
  decide: ({ asked, row }, _input, at, actor) => {
    if (row.toldAt) return refuse('told-already')
    const { id: adviceId, hubId } = asked.request
    return (
      writes(asked, actor) ??
      accept(
        { id: row.id, toldAt: at, toldBy: actor.personId },
        { type: 'advice-told' as const, hubId, subjectId: adviceId },
      )
    )
  },
  save: async (tx, { id, ...told }) => {
    await tx.adviceToTell.update({ where: { id }, data: told })
  },
})
