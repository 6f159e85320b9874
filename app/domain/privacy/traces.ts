import type { Tx } from '~/platform/db'
import type { Asking, Subject } from './subject'

/** Something that happened to what is held about somebody: what, when, and by whom as far as they may know. */
export type Trace = { at: string; type: string; by: 'you' | 'system' | 'hub' }

/** The newest shown; older ones are in the copy no more than here. */
const most = 200

const by = (who: string, { id, kind }: Asking, { adviceIds }: Subject): Trace['by'] => {
  const links = [...(kind === 'person' ? [] : [id]), ...adviceIds]
  if (who === id || links.some(link => who === `link.${link}`)) return 'you'
  return who.startsWith('system.') ? 'system' : 'hub'
}

/**
 * History about somebody, newest first. Who did it is told by side, never by name: a colleague who put something right is
 * a person with rights of their own.
 */
export const tracesOf = async (tx: Tx, asking: Asking, subject: Subject): Promise<Trace[]> => {
  const ids = [asking.id, ...subject.contributionIds, ...subject.learnerIds, ...subject.adviceIds]
  const facts = await tx.fact.findMany({
    where: { hubId: asking.hubId, OR: [{ subjectId: { in: ids } }, { by: asking.id }] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
    select: { at: true, type: true, by: true },
  })
  return facts.map(({ at, type, by: who }) => ({ at: at.toISOString(), type, by: by(who, asking, subject) }))
}
