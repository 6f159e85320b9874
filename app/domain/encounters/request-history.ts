import type { Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { seenByHub, whoDid } from './history-names'

/** What a reader of a school is not told: how many were asked and said no is said in sum, elsewhere. */
const quiet = new Set([
  'approach-thanked',
  'wave-ended',
  'task-done',
  'request-routing',
  'approach-declined',
  'approach-postponed',
])

export type Happening = {
  id: string
  type: string
  at: Date
  reason: string | null
  /** Whose doing it was: `you`, `school`, `hub`, `employer` or `system`. */
  by: string
  /** A colleague's name, or the employer's. */
  name: string | null
  side: string | null
  /** How many employers a wave asked. */
  asked: number
}

type Payload = { approachId?: string; approachIds?: string[]; encounterId?: string | null; side?: string }

/** What has happened to one request, oldest first, as its school may read it. Saving a draft again is one happening. */
export const requestHistory = async (tx: Tx, viewer: Actor, request: { id: string; institutionId: string }) => {
  const facts = await tx.fact.findMany({
    where: { subjectId: request.id, hubId: viewer.hubId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 300,
  })
  const told = facts.filter(
    ({ type, by }, place) => !quiet.has(type) && !(type === 'request-drafted' && facts[place - 1]?.by === by),
  )
  const names = await seenByHub(tx, viewer, request)
  return told.map((fact): Happening => {
    const payload = fact.payload as Payload
    const employer = names.employerOf(payload.approachId ?? null, payload.encounterId ?? null)
    const did = whoDid(fact.by, viewer, names)
    return {
      id: fact.id,
      type: fact.type,
      at: fact.at,
      reason: fact.reason,
      by: did.by,
      name: did.by === 'employer' ? (did.name ?? employer) : (employer ?? did.name),
      side: payload.side ?? null,
      asked: fact.type === 'wave-sent' ? (payload.approachIds?.length ?? 0) : 0,
    }
  })
}
