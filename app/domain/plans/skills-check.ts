import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { advisesToday } from '../advisers'
import { type ClosedBecause, gateClosedBecause, gateFactsOf } from '../exploration'
import type { Actor } from '../kernel/actor'

/** Why a skills check is not open: what the gate says, no record of exploring, or an adviser who may not advise today. */
export type SkillsCheckClosed = ClosedBecause | 'no-record' | 'not-registered'

/**
 * `eligible_for_skills_assessment` (domain reference 3.4): the open gate, and an open request with an adviser whose
 * registration holds today. Asked by the worker of plans, which sees the one learner a request is tied to; neither the
 * adviser nor the adult's link sees more of it than this answer.
 */
export const skillsCheckClosed = (worker: Actor, adviceId: string): Promise<SkillsCheckClosed[]> =>
  transact(worker, async tx => {
    const request = isId(adviceId)
      ? await tx.adviceRequest.findUnique({ where: { id: adviceId }, select: { learnerId: true, adviserId: true } })
      : null
    const { learnerId, adviserId } = request ?? { learnerId: null, adviserId: null }
    const registered = adviserId !== null && (await advisesToday(tx, adviserId))
    const facts = learnerId ? (await gateFactsOf(tx, [learnerId])).get(learnerId) : undefined
    return [
      ...(facts ? gateClosedBecause(facts, clock.now()) : (['no-record'] as const)),
      ...(registered ? [] : (['not-registered'] as const)),
    ]
  })

/**
 * Is it open at this moment, asked in the transaction that writes and whoever writes? The database answers in one word, and
 * holds the same gate before the row itself (`skills_check_gate`).
 */
export const skillsCheckOpen = async (tx: Tx, adviceId: string): Promise<boolean> => {
  const [gate] = await tx.$queryRaw<{ open: boolean }[]>`
    select skills_check_open(${adviceId}::uuid, ${clock.now()}::timestamptz) as open`
  return gate?.open ?? false
}
