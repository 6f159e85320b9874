import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, type Day, dateOf, dayOf } from '../kernel/working-days'
import { codeHash, codeOf } from './code'
import { handOverLifecycle } from './hand-over'
import { leadsAt } from './policy'
import { about, type HandOver } from './store'

/** Days after the last one in which the new side may answer. A learner's row stays as long after the school year. */
const answerDays = 60

type Offer = { learnerId: string; toInstitutionId: string | null; leavesOn: Day | null }

const load = async (tx: Tx, { learnerId, toInstitutionId }: Offer) => {
  if (!isId(learnerId)) return null
  await tx.$queryRaw`select 1 from learner where id = ${learnerId}::uuid for no key update`
  const learner = await tx.learner.findUnique({ where: { id: learnerId } })
  if (!learner?.institutionId || learner.yearGroup === null) return null
  const to = toInstitutionId
    ? isId(toInstitutionId) &&
      (await tx.institution.findFirst({
        where: { id: toInstitutionId, hubId: learner.hubId },
        select: { id: true },
      }))
    : null
  const { id, hubId, institutionId, yearGroup, label, leavesOn, joinedOn } = learner
  return {
    learner: { id, hubId, institutionId, yearGroup, label, leavesOn, joinedOn },
    to,
    unknown: Boolean(toInstitutionId) && !to,
  }
}

/** Years in which somebody may leave school into being an adult. */
const firstLeaving = 11

/**
 * Begins a hand-over: the careers leader of the old institution, or the learner on their own record. To another institution
 * of the hub, or, with a code on paper, to the adult they become. A learner cannot name their own last day.
 */
export const offerHandOver = command({
  name: 'moving-on.offer',
  load: (tx: Tx, input: Offer) => load(tx, input),
  allow: (actor: Actor, { learner }, { toInstitutionId }) =>
    leadsAt(actor, learner.institutionId) || (actor.personId === `learner.${learner.id}` && toInstitutionId !== null),
  decide: ({ learner, to, unknown }, input, at, actor) => {
    if (unknown) return refuse('no-such-place')
    if (input.toInstitutionId === learner.institutionId) return refuse('same-place')
    const own = actor.personId === `learner.${learner.id}`
    const leavesOn = own ? learner.leavesOn : input.leavesOn ? dateOf(input.leavesOn) : learner.leavesOn
    if (!leavesOn) return refuse('no-last-day')
    if (leavesOn < dateOf(dayOf(at))) return refuse('last-day-passed')
    if (!to && learner.yearGroup < firstLeaving) return refuse('too-young-to-claim')
    const id = randomUUID()
    const next: HandOver = {
      ...{ id, hubId: learner.hubId, learnerId: learner.id, kind: to ? 'institution' : 'adult' },
      ...{ fromInstitutionId: learner.institutionId, toInstitutionId: to ? to.id : null },
      ...{ state: handOverLifecycle.initial, takes: [], chosenAt: null, leavesOn, label: learner.label },
      ...{
        yearGroup: learner.yearGroup,
        newLabel: null,
        newYear: null,
        seenTo: [],
        begunBy: own ? null : actor.personId,
      },
      ...{ answeredBy: null, reasonCode: null, codeHash: to ? null : codeHash(codeOf(id)), joins: 0 },
      ...{ answerBy: dateOf(addDays(dayIn(leavesOn), answerDays)), arrivedAt: null, version: 1, createdAt: at },
    }
    return accept(next, { type: 'hand-over-offered' as const, ...about(next), to: next.toInstitutionId })
  },
  save: async (tx, next) => {
    await tx.handOver.create({ data: next })
    // The last day is the learner's, and their row stays long enough to be claimed.
    await tx.learner.updateMany({
      where: { id: next.learnerId },
      data: { leavesOn: next.leavesOn, version: { increment: 1 } },
    })
    await tx.learner.updateMany({
      where: { id: next.learnerId, expiresOn: { lt: next.answerBy } },
      data: { expiresOn: next.answerBy },
    })
  },
  constraints: { hand_over_once: 'under-way' },
})

/** A date column as its own day. */
export const dayIn = (at: Date): Day => at.toISOString().slice(0, 10)
