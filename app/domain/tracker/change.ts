import type { Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dateOf } from '../kernel/working-days'
import { isOwn } from './policy'
import { type Tracked, trackedThings, type Whole } from './store'
import type { Said, SaidToSelf } from './track'

/** One thing on a list that has not been removed, locked. */
export const standing = async (tx: Tx, { trackedId }: { trackedId: string }): Promise<Whole | null> => {
  const whole = await trackedThings.lock(tx, trackedId)
  return whole && whole.tracked.removedAt === null ? whole : null
}

export const owns = (actor: Actor, { learner }: Whole): boolean => isOwn(actor, learner)

export const about = ({ id, hubId, learnerId }: Pick<Tracked, 'id' | 'hubId' | 'learnerId'>) => ({
  ...{ hubId, subjectId: learnerId, trackedId: id },
})

/** Days or reminders that are new are reminded of anew. */
const anew = { remindedFor: null, remindedOn: null }

/** Says of an application what it is, anew; where it began from and what an adviser did stay. */
export const changeApplication = command({
  name: 'tracker.change',
  load: (tx: Tx, input: Omit<Said, 'opportunityId'> & SaidToSelf & { trackedId: string }) => standing(tx, input),
  allow: owns,
  decide: ({ tracked }, input, at) => {
    const { route, title, organisation, link, deadline, remind, nextOn, ...said } = input
    const day = deadline ? dateOf(deadline) : null
    const moved = day?.getTime() !== tracked.deadline?.getTime()
    const next: Tracked = {
      ...tracked,
      ...{ route, title, organisation, link, deadline: day, remind, changedAt: at },
      ...(moved ? anew : {}),
    }
    const own = { note: said.note, nextStep: said.nextStep, nextOn: nextOn ? dateOf(nextOn) : null }
    return accept({ next, own }, { type: 'application-changed' as const, ...about(tracked) })
  },
  save: async (tx, { next, own }) => {
    await trackedThings.save(tx, next)
    const { id: trackedId, hubId, learnerId } = next
    await tx.trackedOwn.upsert({
      where: { trackedId },
      create: { trackedId, hubId, learnerId, ...own },
      update: own,
    })
  },
})

/** Takes over the deadline that the opportunity's own page has now. */
export const takeNewDeadline = command({
  name: 'tracker.take-deadline',
  load: async (tx: Tx, input: { trackedId: string }) => {
    const whole = await standing(tx, input)
    if (!whole?.tracked.opportunityId) return null
    const opportunity = await tx.opportunity.findFirst({
      where: { id: whole.tracked.opportunityId, hubId: whole.tracked.hubId },
      select: { closesOn: true },
    })
    return opportunity && { ...whole, opportunity }
  },
  allow: owns,
  decide: ({ tracked, opportunity }, _input, at) => {
    const { closesOn } = opportunity
    if (closesOn.getTime() === tracked.takenDeadline?.getTime()) return refuse('same-deadline')
    const next = { ...tracked, deadline: closesOn, takenDeadline: closesOn, ...anew, changedAt: at }
    return accept(next, { type: 'application-changed' as const, ...about(tracked) })
  },
  save: trackedThings.save,
})
