import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'

/** Facts shown of one organisation, newest first. */
const most = 40

/** Something that happened to an organisation. Its words are in the texts under `type`. */
export type Event = {
  id: string
  type: string
  at: string
  /** `you`, `person`, `file` or `system`. */
  by: 'you' | 'person' | 'file' | 'system'
  name: string | null
  reason: string | null
}

/** What happened to one organisation in this hub, as far as the directory's own facts tell. */
export const historyOf = async (tx: Tx, viewer: Actor, subjectId: string): Promise<Event[]> => {
  const facts = await tx.fact.findMany({
    where: { subjectId, hubId: viewer.hubId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, type: true, at: true, by: true, reason: true },
  })
  const people = facts.map(({ by }) => by).filter(by => !by.includes('.'))
  const named = await tx.person.findMany({ where: { id: { in: people } }, select: { id: true, name: true } })
  const nameOf = new Map(named.map(({ id, name }) => [id, name]))

  return facts.map(({ by, at, ...fact }) => ({
    ...fact,
    at: at.toISOString(),
    by: whose(by, viewer),
    name: nameOf.get(by) ?? null,
  }))
}

const whose = (by: string, viewer: Actor): Event['by'] => {
  if (by === viewer.personId) return 'you'
  if (by === 'system.import') return 'file'
  return by.includes('.') ? 'system' : 'person'
}
