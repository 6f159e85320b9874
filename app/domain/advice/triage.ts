import type { Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { type Ask, moving, type Stopped, stepOf } from './moving'
import type { Named } from './own'
import { mayMove } from './policy'
import { type AdviceRequest, adviceRequests } from './store'
import type { AdviceConstraint, Urgency } from './vocabulary'

type Triage = Named & {
  urgency: Urgency
  deadlineOn?: Day | undefined
  constraints: AdviceConstraint[]
  language: string
  benefitsLinked: boolean
  conflict: string
  conflictWith: string[]
}

/** Somebody has read it: how soon, what limits the person, in which language, and which adviser should not be theirs. */
export const triageAdvice = moving('triage', ({ input, at, actor }: Ask<Triage>) => {
  const { adviceId: _id, deadlineOn, urgency, ...told } = input
  if (urgency === 'deadline' && deadlineOn && deadlineOn < dayOf(at)) return refuse('deadline-passed')
  const deadline = urgency === 'deadline' && deadlineOn ? dateOf(deadlineOn) : null
  return { with: { ...told, urgency, deadlineOn: deadline, triagedAt: at, triagedBy: actor.personId } }
})

type Signposts = Named & { bodies: string[] }
type Body = { kind: string; name: string; contact: string }
type Signposted = { request: AdviceRequest; bodies: Body[]; at: Date }

/** Points the adult to bodies of the hub's list, as they are called today. */
export const signpostAdvice = command({
  name: 'advice.signpost',
  load: async (tx: Tx, { adviceId, bodies }: Signposts, actor) => {
    const asked = await adviceRequests.lock(tx, adviceId, actor)
    const select = { kind: true, name: true, contact: true } as const
    return asked && { asked, bodies: await tx.adviceBody.findMany({ where: { id: { in: bodies } }, select }) }
  },
  allow: (actor, { asked }) => mayMove(actor, 'signpost', asked.request),
  decide: ({ asked, bodies }, _input, at, actor): Decision<Signposted, FactToRecord, Stopped | 'no-body'> => {
    if (bodies.length === 0) return refuse('no-body')
    const stepped = stepOf(asked, 'signpost', { actor, at })
    return stepped.ok
      ? accept<Signposted, FactToRecord>({ request: stepped.next, bodies, at }, ...stepped.events)
      : stepped
  },
  save: async (tx, { request, bodies, at }) => {
    await adviceRequests.save(tx, request)
    const { id: adviceId, hubId } = request
    await tx.adviceSignpost.createMany({ data: bodies.map(body => ({ ...body, adviceId, hubId, at })) })
  },
})
