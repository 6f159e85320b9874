import type { Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'

/** Names a school may read in its own history: its staff, and employers that said yes. */
export type SeenNames = {
  staff: ReadonlyMap<string, string>
  hubStaff: ReadonlySet<string>
  employerOf: (approachId: string | null, encounterId: string | null) => string | null
}

export const seenByHub = async (
  tx: Tx,
  viewer: Actor,
  { id, institutionId }: { id: string; institutionId: string },
): Promise<SeenNames> => {
  const held = await tx.membership.findMany({
    where: { hubId: viewer.hubId, OR: [{ institutionId }, { role: { in: ['coordinator', 'administrator'] } }] },
    select: { personId: true, institutionId: true, person: { select: { name: true } } },
  })
  const met = await tx.encounter.findMany({
    where: { requestId: id },
    select: { id: true, approachId: true, employer: { select: { employer: { select: { name: true } } } } },
  })
  return {
    staff: new Map(held.flatMap(one => (one.institutionId ? [[one.personId, one.person.name] as const] : []))),
    hubStaff: new Set(held.flatMap(one => (one.institutionId ? [] : [one.personId]))),
    employerOf: (approachId, encounterId) =>
      met.find(one => one.approachId === approachId || one.id === encounterId)?.employer.employer.name ?? null,
  }
}

/** Whose doing a fact was, seen from a school. */
export const whoDid = (by: string, viewer: Actor, { staff, hubStaff, employerOf }: SeenNames) => {
  if (by === viewer.personId) return { by: 'you', name: null }
  if (by.startsWith('system.')) return { by: 'system', name: null }
  if (by.startsWith('link.')) return { by: 'employer', name: employerOf(by.slice('link.'.length), null) }
  if (staff.has(by)) return { by: 'school', name: staff.get(by) ?? null }
  return { by: hubStaff.has(by) ? 'hub' : 'employer', name: null }
}
