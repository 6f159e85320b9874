import type { Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'

/** What happened to a request, for the hub: every fact, with who did it by name. */
export type HubHappening = {
  id: string
  type: string
  at: Date
  reason: string | null
  by: 'you' | 'person' | 'employer' | 'system'
  name: string | null
  employer: string | null
  /** How many employers a fact is about. */
  asked: number
  side: string | null
}

type Payload = { approachId?: string; approachIds?: string[]; encounterId?: string | null; side?: string }

const namesOf = async (tx: Tx, requestId: string, people: readonly string[]) => {
  const persons = await tx.person.findMany({ where: { id: { in: [...people] } }, select: { id: true, name: true } })
  const asked = await tx.approach.findMany({
    where: { requestId },
    select: {
      id: true,
      encounter: { select: { id: true } },
      employer: { select: { employer: { select: { name: true } } } },
    },
  })
  return {
    person: (id: string) => persons.find(one => one.id === id)?.name ?? null,
    employer: (approachId: string | undefined, encounterId: string | null | undefined) =>
      asked.find(one => one.id === approachId || (encounterId && one.encounter?.id === encounterId))?.employer.employer
        .name ?? null,
  }
}

const isPerson = (by: string) => !by.startsWith('system.') && !by.startsWith('link.')

/** Oldest first, at most 300. Saving a draft again is one happening. */
export const historyForHub = async (tx: Tx, viewer: Actor, requestId: string): Promise<HubHappening[]> => {
  const facts = await tx.fact.findMany({
    where: { subjectId: requestId, hubId: viewer.hubId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 300,
  })
  const told = facts.filter(({ type, by }, place) => type !== 'request-drafted' || facts[place - 1]?.by !== by)
  const names = await namesOf(tx, requestId, [...new Set(told.map(({ by }) => by).filter(isPerson))])
  return told.map(({ id, type, at, reason, by, payload }) => {
    const { approachId, approachIds, encounterId, side = null } = payload as Payload
    const doer = by.startsWith('link.')
      ? { by: 'employer' as const, name: names.employer(by.slice('link.'.length), null) }
      : by.startsWith('system.')
        ? { by: 'system' as const, name: null }
        : { by: by === viewer.personId ? ('you' as const) : ('person' as const), name: names.person(by) }
    const employer = names.employer(approachId, encounterId)
    return { id, type, at, reason, ...doer, employer, asked: approachIds?.length ?? 0, side }
  })
}
