import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { type Actor, system } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { joinAsAdult } from '../network'
import { beginPhase, leaveBehind } from './arrive'
import { codeHash } from './code'
import { handOverLifecycle } from './hand-over'
import { layBeside, placementsClash } from './lay-beside'
import { about, type HandOver, handOvers } from './store'

/** Days an adult's record stays without being renewed. */
const kept = 1_096

/** What a code opens, whoever holds it; null where it opens nothing, or no longer does. */
const openedBy = (code: string) =>
  transact({ system: 'link' }, async tx => {
    const hashed = codeHash(code)
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hashed}, true)`
    return tx.handOver.findFirst({
      where: { codeHash: hashed, state: 'offered', answerBy: { gte: dateOf(dayOf(clock.now())) } },
      select: { id: true, hubId: true },
    })
  })

type Joined = Outcome<{ email: string }, 'code-opens-nothing' | 'too-many-joins'>

/**
 * Somebody without an account begins one with the code of their paper. It signs nobody in: the address must still answer
 * for itself by a sign-in letter, and the code is asked for again then.
 */
export const joinWithCode = async (typed: {
  code: string
  email: string
  name: string
  language: string
}): Promise<Joined> => {
  const { code, ...who } = typed
  const found = await openedBy(code)
  if (!found) return refuse('code-opens-nothing')
  const joined = await joinAsAdult({ ...who, hubId: found.hubId, handOverId: found.id, codeHash: codeHash(code) })
  return joined.ok ? joined : refuse(joined.why === 'not-found' ? 'code-opens-nothing' : 'too-many-joins')
}

/** A school's row becomes the adult's own. */
const becomeAdult = async (tx: Tx, { learnerId, hubId }: HandOver, personId: string, at: Date) => {
  await leaveBehind(tx, learnerId)
  // Whoever has the address of a calendar from school has it no longer: the adult makes their own.
  await tx.calendarFeed.deleteMany({ where: { learnerId } })
  await tx.learner.update({
    where: { id: learnerId },
    data: {
      ...{ institutionId: null, personId, voice: 'adult', yearGroup: null, registerKey: null, leavesOn: null },
      ...{ expiresOn: dateOf(addDays(dayOf(at), kept)), profilingOn: false, version: { increment: 1 } },
    },
  })
  await beginPhase(tx, { hubId, learnerId }, 'adult', at)
}

type Claimed = Outcome<{ learnerId: string }, 'code-opens-nothing' | 'not-left-yet' | 'placements-clash'>

/**
 * The adult claims the record of their school years: signed in, with the code of the paper, once, after the last day there.
 * Done by this area's worker, because until then the record is nothing the person could see.
 */
export const claimRecord = async (actor: Actor, { code }: { code: string }): Promise<Claimed> => {
  const found = await openedBy(code)
  if (!found || found.hubId !== actor.hubId || !isId(actor.personId)) return refuse('code-opens-nothing')
  return transact<Claimed>(system('moving-on', actor.hubId), async tx => {
    const handOver = await handOvers.lock(tx, found.id)
    const state = handOver && handOverLifecycle.step(handOver.state, 'claim')
    if (handOver?.kind !== 'adult' || !state || handOver.codeHash !== codeHash(code))
      return refuse('code-opens-nothing')
    const at = clock.now()
    if (handOver.leavesOn >= dateOf(dayOf(at))) return refuse('not-left-yet')
    await tx.$queryRaw`select 1 from learner where id = ${handOver.learnerId}::uuid for update`
    const own = await tx.learner.findFirst({ where: { personId: actor.personId }, select: { id: true } })
    if (own && (await placementsClash(tx, handOver.learnerId, own.id))) return refuse('placements-clash')
    const spent = { codeHash: null, answeredBy: actor.personId, arrivedAt: at, label: '' }
    await handOvers.save(tx, { ...handOver, ...spent, state })
    if (own) await layBeside(tx, handOver, own.id)
    else await becomeAdult(tx, handOver, actor.personId, at)
    const learnerId = own?.id ?? handOver.learnerId
    const fact = { type: 'record-claimed' as const, ...about(handOver), subjectId: learnerId, personId: actor.personId }
    await record(tx, { by: actor.personId, via: 'moving-on.claim', at, facts: [fact] })
    return { ok: true, value: { learnerId } }
  })
}
