import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import type { Day } from '../kernel/working-days'
import { add, change, rollOver } from './learner'
import { leadsAt, seesLearnersAt } from './policy'
import { yearEnd } from './school-year'
import { pupils } from './store'

type Typed = { label: string; yearGroup: number; leavesOn: Day | null; groupIds: string[] }

export const placeOf = async (tx: Tx, institutionId: string) =>
  isId(institutionId)
    ? tx.institution
        .findUnique({ where: { id: institutionId }, select: { id: true, hubId: true } })
        .then(place => place && { hubId: place.hubId, institutionId: place.id })
    : null

const knownGroups = async (tx: Tx, institutionId: string, groupIds: string[]): Promise<string[]> => {
  const rows = await tx.learnerGroup.findMany({
    where: { institutionId, id: { in: groupIds.filter(isId) } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

const setGroups = async (tx: Tx, hubId: string, learnerId: string, groupIds: string[]): Promise<void> => {
  await tx.learnerGroupMember.deleteMany({ where: { learnerId } })
  await tx.learnerGroupMember.createMany({ data: groupIds.map(groupId => ({ hubId, groupId, learnerId })) })
}

/** Adds a learner by hand. */
export const addLearner = command({
  name: 'learners.add',
  load: async (tx, { institutionId, groupIds }: Typed & { institutionId: string }) => {
    const place = await placeOf(tx, institutionId)
    return place && { place, groups: await knownGroups(tx, place.institutionId, groupIds) }
  },
  allow: (actor, { place }) => seesLearnersAt(actor, place),
  decide: ({ place, groups }, input, at) => {
    const decided = add({ id: randomUUID(), ...place }, input, at)
    return decided.ok ? { ...decided, next: { pupil: decided.next, groups } } : decided
  },
  save: async (tx, { pupil, groups }) => {
    await pupils.add(tx, pupil)
    await setGroups(tx, pupil.hubId, pupil.id, groups)
  },
})

/** Changes what the institution calls a learner, their year, their last day and their groups. */
export const changeLearner = command({
  name: 'learners.change',
  load: async (tx, { learnerId, groupIds }: Typed & { learnerId: string }) => {
    const pupil = await pupils.lock(tx, learnerId)
    return pupil && { pupil, groups: await knownGroups(tx, pupil.institutionId, groupIds) }
  },
  allow: (actor, { pupil }) => seesLearnersAt(actor, pupil),
  decide: ({ pupil, groups }, input) => {
    const decided = change(pupil, input)
    return decided.ok ? { ...decided, next: { pupil: decided.next, groups } } : decided
  },
  save: async (tx, { pupil, groups }) => {
    await setGroups(tx, pupil.hubId, pupil.id, groups)
    await pupils.save(tx, pupil)
  },
})

/** A year on for everybody of an institution: the next year group, and a last day for those in their last year. */
export const rollYearsOver = command({
  name: 'learners.roll-years-over',
  load: async (tx, { institutionId }: { institutionId: string; leavers: number }) => {
    const place = await placeOf(tx, institutionId)
    if (!place) return null
    const rows = await tx.learner.findMany({
      where: { institutionId, yearGroup: { not: null } },
      select: { id: true, yearGroup: true, leavesOn: true },
    })
    return { place, rows: rows.map(row => ({ ...row, yearGroup: row.yearGroup ?? 0 })) }
  },
  allow: (actor, { place }) => leadsAt(actor, place),
  decide: ({ place, rows }, { leavers }, at) =>
    accept(
      rows.map(row => ({ id: row.id, ...rollOver(row, { leavers, leaveOn: yearEnd(at) }) })),
      { type: 'years-rolled-over' as const, hubId: place.hubId, subjectId: place.institutionId },
    ),
  save: async (tx, rows) => {
    const values = JSON.stringify(rows)
    await tx.$executeRaw`
      update learner set year_group = turned."yearGroup", leaves_on = turned."leavesOn"::date, version = version + 1,
        voice = case when turned."yearGroup" <= 6 then 'explorer' else 'student' end
      from jsonb_to_recordset(${values}::jsonb) as turned(id uuid, "yearGroup" integer, "leavesOn" timestamptz)
      where learner.id = turned.id`
  },
})
