import { randomUUID } from 'node:crypto'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'

type Apart = { employerId: string; institutionId: string; reason: string }

/** Employers that are not to be sent to a school, or the other way round, newest first. Null for anyone but coordinators. */
export const conflictsOfHub = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const rows = await tx.conflict.findMany({
      where: { hubId: viewer.hubId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      include: { employer: { select: { employer: { select: { name: true } } } } },
    })
    const schools = await tx.institution.findMany({
      where: { id: { in: rows.map(({ institutionId }) => institutionId) } },
      select: { id: true, name: true },
    })
    return rows.map(({ id, employerId, institutionId, reason, createdAt, employer }) => ({
      ...{ id, employerId, institutionId, reason, createdAt },
      employer: employer.employer.name,
      school: schools.find(school => school.id === institutionId)?.name ?? '',
    }))
  })

/** An employer and a school of the hub by name, to be kept apart. Null where either is not of it. */
export const pairToKeepApart = (viewer: Actor, employerId: string, institutionId: string) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator') || !isId(employerId) || !isId(institutionId)) return null
    const pair = await findPair(tx, employerId, institutionId)
    return pair && { employer: pair.employer, school: pair.school }
  })

const findPair = async (tx: Tx, employerId: string, institutionId: string) => {
  const linked = await tx.hubEmployer.findFirst({
    where: { employerId },
    select: { hubId: true, employer: { select: { name: true } } },
  })
  const school = await tx.institution.findFirst({ where: { id: institutionId }, select: { name: true } })
  return linked && school && { hubId: linked.hubId, employer: linked.employer.name, school: school.name }
}

/** A coordinator keeps an employer and a school apart, and says why. Routing never asks one for the other again. */
export const keepApart = command({
  name: 'encounters.keep-apart',
  load: async (tx: Tx, { employerId, institutionId }: Apart) => {
    if (!isId(employerId) || !isId(institutionId)) return null
    const pair = await findPair(tx, employerId, institutionId)
    return pair && { ...pair, id: randomUUID() }
  },
  allow: (actor: Actor, { hubId }) => actor.hubId === hubId && wears(actor, 'coordinator'),
  decide: ({ id, hubId }, { employerId, institutionId, reason }, at) => {
    if (!reason.trim()) return refuse('reason-needed')
    return accept(
      { id, hubId, employerId, institutionId, reason: reason.trim(), createdAt: at },
      { type: 'kept-apart' as const, hubId, subjectId: institutionId, employerId },
    )
  },
  save: async (tx, next) => {
    await tx.conflict.create({ data: next })
  },
  constraints: { conflict_hub_id_employer_id_institution_id_key: 'kept-apart-already' },
})

/** A coordinator lets the two meet again. */
export const letMeetAgain = command({
  name: 'encounters.let-meet-again',
  load: async (tx: Tx, { conflictId }: { conflictId: string }) => {
    if (!isId(conflictId)) return null
    await tx.$queryRaw`select 1 from conflict where id = ${conflictId}::uuid for update`
    return tx.conflict.findUnique({ where: { id: conflictId } })
  },
  allow: (actor: Actor, { hubId }) => actor.hubId === hubId && wears(actor, 'coordinator'),
  decide: conflict =>
    accept(conflict, {
      type: 'let-meet-again' as const,
      hubId: conflict.hubId,
      subjectId: conflict.institutionId,
      employerId: conflict.employerId,
    }),
  save: async (tx, { id }) => {
    await tx.conflict.delete({ where: { id } })
  },
})
