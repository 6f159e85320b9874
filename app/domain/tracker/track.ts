import { randomUUID } from 'node:crypto'
import { isId, type Prisma, type Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { type Day, dateOf } from '../kernel/working-days'
import { isOwn, maySuggest } from './policy'
import { learnerIn, type Whose } from './store'
import { trackedLifecycle } from './tracked'
import type { TrackedRoute } from './vocabulary'

/** What is said of one application, by whoever writes it down. */
export type Said = {
  route: TrackedRoute
  title: string
  organisation: string
  link: string
  deadline?: Day | undefined
  opportunityId?: string | undefined
}
/** What somebody says to themself alone. */
export type SaidToSelf = { remind: number[]; nextStep: string; nextOn?: Day | undefined; note: string }

/** How many one list may hold; over it, something has gone wrong. */
const most = 200

type Subject = { learner: Whose; opportunity: { closesOn: Date } | null; count: number }

const subject = async (tx: Tx, learnerId: string, opportunityId?: string): Promise<Subject | null> => {
  const learner = await learnerIn(tx, learnerId)
  if (!learner) return null
  // Not against deleting it: only two additions at once are kept apart.
  await tx.$queryRaw`select 1 from learner where id = ${learner.id}::uuid for no key update`
  const opportunity =
    opportunityId && isId(opportunityId)
      ? await tx.opportunity.findFirst({
          where: { id: opportunityId, hubId: learner.hubId, state: { in: ['live', 'filled'] } },
          select: { closesOn: true },
        })
      : null
  if (opportunityId && !opportunity) return null
  return { learner, opportunity, count: await tx.tracked.count({ where: { learnerId } }) }
}

const rowOf = ({ learner, opportunity }: Subject, said: Said, at: Date) => ({
  ...{ id: randomUUID(), hubId: learner.hubId, learnerId: learner.id, opportunityId: said.opportunityId ?? null },
  ...{ route: said.route, title: said.title, organisation: said.organisation, link: said.link },
  ...{ deadline: said.deadline ? dateOf(said.deadline) : null, takenDeadline: opportunity?.closesOn ?? null },
  ...{ createdAt: at, changedAt: at },
})

type Made = { row: Prisma.TrackedUncheckedCreateInput & { id: string }; own: SaidToSelf | null }

const keep = async (tx: Tx, { row, own }: Made): Promise<void> => {
  await tx.tracked.create({ data: row })
  if (!own) return
  const { note, nextStep, nextOn } = own
  const { id: trackedId, hubId, learnerId } = row
  await tx.trackedOwn.create({
    data: { trackedId, hubId, learnerId, note, nextStep, nextOn: nextOn ? dateOf(nextOn) : null },
  })
}

const once = { tracked_once: 'tracked-already' } as const

/** Somebody puts an application on their own list: typed, or begun from an opportunity that is open. */
export const trackApplication = command({
  name: 'tracker.track',
  load: (tx: Tx, { learnerId, opportunityId }: Said & SaidToSelf & { learnerId: string }) =>
    subject(tx, learnerId, opportunityId),
  allow: (actor: Actor, { learner }) => isOwn(actor, learner),
  decide: (found, input, at) => {
    if (found.count >= most) return refuse('too-many')
    const row = { ...rowOf(found, input, at), state: trackedLifecycle.initial, remind: input.remind }
    const { hubId, learnerId } = row
    return accept<Made, { type: 'application-tracked'; hubId: string; subjectId: string; trackedId: string }>(
      { row, own: input },
      { type: 'application-tracked', hubId, subjectId: learnerId, trackedId: row.id },
    )
  },
  save: keep,
  constraints: once,
})

/** An adviser puts one on the list of an adult they walk with. It says who did, and the adult decides. */
export const suggestApplication = command({
  name: 'tracker.suggest',
  load: (tx: Tx, { learnerId, opportunityId }: Said & { learnerId: string }) => subject(tx, learnerId, opportunityId),
  allow: (actor: Actor, { learner }) => maySuggest(actor, learner),
  decide: (found, input, at, { personId }) => {
    if (found.count >= most) return refuse('too-many')
    const row = { ...rowOf(found, input, at), state: 'suggested', suggestedBy: personId, remind: [] }
    const { hubId, learnerId } = row
    return accept<Made, { type: 'application-suggested'; hubId: string; subjectId: string; trackedId: string }>(
      { row, own: null },
      { type: 'application-suggested', hubId, subjectId: learnerId, trackedId: row.id },
    )
  },
  save: keep,
  constraints: once,
})
