import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import type { AdviserEvent } from './events'
import { keepsRegister } from './policy'
import { type AdviserRegistration, advisers } from './store'
import type { Register } from './vocabulary'

/** Years that one entry may last at most; a longer one is a slip of the pen. */
const longestYears = 5

export type ToRegister = { adviserId: string; body: Register; level: number; from: Day; to: Day }

/**
 * A coordinator has looked somebody up on a register and writes down what stands there. Renewing is a further entry, so that
 * what was stays to be seen. Refused: `not-yourself`, `too-long`, `registered-already` where that entry stands.
 */
export const registerAdviser = command({
  name: 'advisers.register',
  load: (tx: Tx, { adviserId }: ToRegister, actor) => advisers.lock(tx, adviserId, actor.hubId),
  allow: (actor, { hubId }) => keepsRegister(actor, hubId),
  decide: ({ personId, hubId }, { body, level, from, to }, at, actor) => {
    if (personId === actor.personId) return refuse('not-yourself')
    if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > longestYears) return refuse('too-long')
    const id = randomUUID()
    const next: AdviserRegistration = {
      ...{ id, hubId, personId, body, level, from: dateOf(from), to: dateOf(to) },
      ...{ checkedBy: actor.personId, checkedAt: at, version: 1 },
    }
    return accept(next, {
      ...{ type: 'adviser-registered', hubId, subjectId: personId, registrationId: id, body, level, from, to },
    } satisfies AdviserEvent)
  },
  save: async (tx, next) => {
    await tx.adviserRegistration.create({ data: next })
  },
  constraints: { adviser_registration_once: 'registered-already' },
})

export type ToEnd = { adviserId: string; registrationId: string; to: Day }

/**
 * An entry ends sooner than it said: somebody left the register, or it was mistyped. Refused: `not-yourself`, and
 * `not-within` where the day is not one of its own.
 */
export const endRegistration = command({
  name: 'advisers.end-registration',
  load: async (tx: Tx, { adviserId, registrationId }: ToEnd, actor) => {
    const adviser = await advisers.lock(tx, adviserId, actor.hubId)
    return adviser?.registrations.find(({ id }) => id === registrationId) ?? null
  },
  allow: (actor, { hubId }) => keepsRegister(actor, hubId),
  decide: (registration, { to }, _at, actor) => {
    const { id, hubId, personId } = registration
    if (personId === actor.personId) return refuse('not-yourself')
    const day = dateOf(to)
    if (day < registration.from || day >= registration.to) return refuse('not-within')
    const before = dayOf(registration.to.toISOString().slice(0, 10))
    return accept({ ...registration, to: day }, {
      ...{ type: 'adviser-registration-ended', hubId, subjectId: personId, registrationId: id, to, before },
    } satisfies AdviserEvent)
  },
  save: async (tx, { id, to }) => {
    await tx.adviserRegistration.update({ where: { id }, data: { to, version: { increment: 1 } } })
  },
})

export type Learned = { adviserId: string; year: number; hours: number }

/** How many hours somebody learned for their work in a year, as a coordinator saw it. A figure beside what the register asks, and nothing follows from it. */
export const recordLearning = command({
  name: 'advisers.record-learning',
  load: (tx: Tx, { adviserId }: Learned, actor) => advisers.lock(tx, adviserId, actor.hubId),
  allow: (actor, { hubId }) => keepsRegister(actor, hubId),
  decide: ({ personId, hubId }, { year, hours }, at, actor) => {
    if (personId === actor.personId) return refuse('not-yourself')
    if (year > Number(dayOf(at).slice(0, 4))) return refuse('year-ahead')
    return accept({ hubId, personId, year, hours, recordedBy: actor.personId, recordedAt: at }, {
      ...{ type: 'adviser-learning-recorded', hubId, subjectId: personId, year },
    } satisfies AdviserEvent)
  },
  save: async (tx, next) => {
    const { hubId, personId, year, ...rest } = next
    await tx.adviserLearning.upsert({
      where: { hubId_personId_year: { hubId, personId, year } },
      create: next,
      update: rest,
    })
  },
})
