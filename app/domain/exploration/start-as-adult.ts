import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { isId } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { cycleLifecycle } from './cycle'

/** Days an adult's record stays without being renewed; each visit to the start renews it. */
const kept = 1_096

/** A signed-in person begins a record of their own exploring. They say that they are adults; no birthday is asked. */
export const startAsAdult = command({
  name: 'exploration.start-as-adult',
  load: async (tx: Tx, _input: { label: string }, actor) => {
    if (!isId(actor.personId)) return null
    return { existing: await tx.learner.findFirst({ where: { personId: actor.personId } }) }
  },
  allow: () => true,
  decide: ({ existing }, { label }, at, { hubId, personId }) => {
    if (existing) return refuse('started-before')
    const learner = {
      ...{ id: randomUUID(), hubId, personId, label, voice: 'adult', joinedOn: dateOf(dayOf(at)) },
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
