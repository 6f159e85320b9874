import { clock } from '~/platform/clock'
import { isId, type Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import type { AdviceState } from './advice-request'
import { type Candidate, candidatesIn, hindrancesTo } from './candidates'
import { type Stopped, stepOf } from './moving'
import type { Named } from './own'
import { mayMove, partsIn } from './policy'
import { type AdviceRequest, type Asked, adviceRequests } from './store'
import type { CandidateHindrance } from './vocabulary'

type Allocation = Named & { adviserId: string }
type Subject = { asked: Asked; candidate: Candidate | null }

/** The request first, then the adviser it goes to, so that two at the same moment do not overfill one caseload. */
const load = async (tx: Tx, { adviceId, adviserId }: Allocation, actor: Actor): Promise<Subject | null> => {
  const asked = await adviceRequests.lock(tx, adviceId, actor)
  if (!asked || !isId(adviserId)) return asked && { asked, candidate: null }
  const { hubId } = asked.request
  await tx.$queryRaw`select 1 from adviser_profile where hub_id = ${hubId}::uuid and person_id = ${adviserId}::uuid for update`
  const [candidate] = await candidatesIn(tx, hubId, dayOf(clock.now()), adviserId)
  return { asked, candidate: candidate ?? null }
}

type Why = Stopped | CandidateHindrance | 'no-adviser' | 'same-adviser'

const give = ({ asked, candidate }: Subject, at: Date, actor: Actor): Decision<AdviceRequest, FactToRecord, Why> => {
  if (!candidate) return refuse('no-adviser')
  const { personId: adviserId } = candidate
  if (asked.request.adviserId === adviserId && asked.request.state === 'allocated') return refuse('same-adviser')
  const stepped = stepOf(asked, 'allocate', { actor, at, with: { adviserId, allocatedAt: at } })
  if (!stepped.ok) return stepped
  const [why] = hindrancesTo(candidate, asked.request)
  return why ? refuse(why) : accept<AdviceRequest, FactToRecord>(stepped.next, ...stepped.events)
}

const isSelf = (actor: Actor, { candidate }: Subject): boolean => candidate?.personId === actor.personId

/** Given to an adviser, or to another. A coordinator gives to anybody, an adviser to nobody but themselves. */
export const allocateAdvice = command({
  name: 'advice.allocate',
  load,
  allow: (actor, subject) =>
    mayMove(actor, 'allocate', subject.asked.request) && (wears(actor, 'coordinator') || isSelf(actor, subject)),
  decide: (subject, _input, at, actor) => give(subject, at, actor),
  save: adviceRequests.save,
})

/** An adviser takes a request on that nobody has. */
export const takeAdvice = command({
  name: 'advice.take',
  load: (tx: Tx, { adviceId }: Named, actor) => load(tx, { adviceId, adviserId: actor.personId }, actor),
  allow: (actor, subject) => mayMove(actor, 'allocate', subject.asked.request) && wears(actor, 'adviser'),
  decide: (subject, _input, at, actor): Decision<AdviceRequest, FactToRecord, Why | 'taken'> =>
    subject.asked.request.adviserId === null ? give(subject, at, actor) : refuse('taken'),
  save: adviceRequests.save,
})

/** From the first meeting on, and on hold, a request may change its adviser and stays where it stands. */
export const passable: readonly AdviceState[] = [
  ...(['attended', 'plan-drafted', 'plan-shared', 'plan-acknowledged'] as const),
  ...(['in-progress', 'review-due', 'reviewed', 'on-hold'] as const),
]

/** Another adviser walks on with somebody, from where they are. A meeting that is booked has to be called off first. */
export const passOnAdvice = command({
  name: 'advice.pass-on',
  load,
  allow: (actor, { asked }) => partsIn(actor, asked.request).includes('coordinator'),
  decide: ({ asked, candidate }, _input, at): Decision<AdviceRequest, FactToRecord, Why> => {
    const { request } = asked
    if (!candidate) return refuse('no-adviser')
    if (!passable.includes(request.state) || !request.adviserId) return refuse('wrong-state')
    if (request.adviserId === candidate.personId) return refuse('same-adviser')
    const [why] = hindrancesTo(candidate, request)
    if (why) return refuse(why)
    return accept<AdviceRequest, FactToRecord>(
      { ...request, adviserId: candidate.personId, allocatedAt: at },
      { type: 'advice-allocated', hubId: request.hubId, subjectId: request.id },
    )
  },
  save: adviceRequests.save,
})
