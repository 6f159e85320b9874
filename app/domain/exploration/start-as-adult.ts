import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { cycleLifecycle } from './cycle'

/** Days an adult's record stays without being renewed; each visit to the start renews it. */
const kept = 1_096

const advisersIn = async (tx: Tx): Promise<{ id: string; name: string }[]> => {
  const held = await tx.membership.findMany({
    where: { role: 'adviser', OR: [{ to: null }, { to: { gt: clock.now() } }] },
    select: { person: { select: { id: true, name: true } } },
  })
  return held.map(({ person }) => person)
}

/** Advisers of the hub, for an adult to choose who walks with them. */
export const advisersToChoose = (viewer: Actor) => transact(viewer, advisersIn)

/** A signed-in person begins a record of their own exploring. They say that they are adults; no birthday is asked. */
export const startAsAdult = command({
  name: 'exploration.start-as-adult',
  load: async (tx: Tx, { adviserId }: { label: string; adviserId: string | null }, actor) => {
    if (!isId(actor.personId)) return null
    const advisers = await advisersIn(tx)
    const adviser = advisers.find(({ id }) => id === adviserId)
    const existing = await tx.learner.findFirst({ where: { personId: actor.personId } })
    return { existing, unknown: Boolean(adviserId) && !adviser, adviserId: adviser?.id ?? null }
  },
  allow: () => true,
  decide: ({ existing, unknown, adviserId }, { label }, at, { hubId, personId }) => {
    if (existing) return refuse('started-before')
    if (unknown) return refuse('no-adviser')
    const learner = {
      ...{ id: randomUUID(), hubId, personId, label, voice: 'adult', joinedOn: dateOf(dayOf(at)) },
      adviserId,
      expiresOn: dateOf(addDays(at, kept)),
    }
    const cycle = {
      ...{
        id: randomUUID(),
        hubId,
        learnerId: learner.id,
        phase: 'adult',
        state: cycleLifecycle.initial,
        startedAt: at,
      },
    }
    const of = { hubId, subjectId: learner.id }
    return accept(
      { learner, cycle },
      { type: 'exploring-started' as const, ...of },
      { type: 'cycle-begun' as const, ...of, cycleId: cycle.id },
    )
  },
  save: async (tx, { learner, cycle }) => {
    await tx.learner.create({ data: learner })
    await tx.explorationCycle.create({ data: cycle })
  },
  constraints: { learner_of_person: 'started-before' as const },
})
