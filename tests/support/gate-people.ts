import { randomUUID } from 'node:crypto'
import { cycleLifecycle } from '~/domain/exploration/cycle'
import type { GateFacts } from '~/domain/exploration/gate'
import { type Phase, phaseOf, phases } from '~/domain/exploration/phase'
import { system } from '~/domain/kernel/actor'
import { type Day, dateOf } from '~/domain/kernel/working-days'
import { transact } from '~/platform/db'
import { randomOf } from '../drills/kill/killer'
import { given } from './factories/network'

type Chance = { below: (most: number) => number; pick: <T>(from: readonly T[]) => T }

const chanceOf = (seed: number): Chance => {
  const random = randomOf(seed)
  const below = (most: number) => Math.floor(random() * most)
  return { below, pick: from => from[below(from.length)] as (typeof from)[number] }
}

// Edges of 24 months, of leap days, of summer time and of London's midnight.
const moments = [
  '2026-11-30T12:00:00Z',
  '2026-02-28T12:00:00Z',
  '2026-02-28T23:59:59.999Z',
  '2028-02-29T06:00:00Z',
  '2026-06-30T23:30:00Z',
  '2026-10-24T23:30:00Z',
].map(moment => new Date(moment))

const around = ({ pick }: Chance, at: Date): Date => {
  const day = 86_400_000
  const back = pick([0, 1, 30, 400, 729, 730, 731, 732, 1_100, -1])
  return new Date(at.getTime() - back * day + pick([0, 0, 1, -1, 3_600_000, -43_200_000]))
}
const exactly = ({ pick }: Chance, at: Date): Date => {
  const then = new Date(at)
  then.setUTCFullYear(then.getUTCFullYear() - 2)
  return new Date(then.getTime() + pick([-1, 0, 1]))
}
const dayNear = ({ below }: Chance, at: Date): Day =>
  new Date(at.getTime() + (below(5) - 2) * 86_400_000).toISOString().slice(0, 10)

/** Somebody with a history, and the moment at which they are looked at. */
export type GatePerson = GateFacts & { id: string; hubId: string; at: Date; institutionId: string | null }

type School = { id: string; matchingOn: boolean; dpiaOn: Day | null }

const schoolsIn = async (hubId: string, chance: Chance): Promise<School[]> => {
  const schools: School[] = []
  for (const at of moments)
    for (const matchingOn of [true, false])
      for (const dpiaOn of [null, dayNear(chance, at), '2020-01-01']) {
        const row = await given.institution(hubId, { matchingOn, dpiaOn: dpiaOn && dateOf(dpiaOn) })
        schools.push({ id: row.id, matchingOn, dpiaOn })
      }
  return schools
}

const somebody = (hubId: string, schools: readonly School[], chance: Chance): GatePerson => {
  const { pick, below } = chance
  const at = pick(moments)
  const yearGroup = below(4) === 0 ? null : pick([3, 6, 7, 9, 10, 10, 11, 12, 13, 14])
  const school = yearGroup === null ? null : pick(schools)
  const state = below(3) === 0 ? pick(cycleLifecycle.states) : 'cleared'
  const phase: Phase = below(5) === 0 ? pick(phases) : phaseOf(yearGroup)
  const clearedAt = state === 'cleared' || below(3) === 0 ? pick([around, exactly])(chance, at) : null
  return {
    ...{ id: randomUUID(), hubId, at, yearGroup, institutionId: school?.id ?? null, institution: school },
    profilingOn: below(6) > 0,
    leavesOn: below(3) === 0 ? dayNear(chance, at) : null,
    cycle: below(12) === 0 ? null : { state, phase, clearedAt },
  }
}

/** Fills a new hub with random people and histories, many on the edge of a rule of the gate. */
export const gatePeople = async (count: number, seed: number): Promise<GatePerson[]> => {
  const chance = chanceOf(seed)
  const { id: hubId } = await given.hub()
  const schools = await schoolsIn(hubId, chance)
  const people = Array.from({ length: count }, () => somebody(hubId, schools, chance))
  // An old cycle beside the current one opens nothing.
  const cycles = people.flatMap(({ id, at, cycle, yearGroup }) => [
    ...(cycle ? [{ hubId, learnerId: id, startedAt: at, ...cycle }] : []),
    ...(chance.below(4) === 0
      ? [{ hubId, learnerId: id, startedAt: at, phase: phaseOf(yearGroup), state: 'superseded', clearedAt: at }]
      : []),
  ])
  await transact(system('exploration', hubId), async tx => {
    await tx.learner.createMany({
      data: people.map(({ id, yearGroup, institutionId, profilingOn, leavesOn }) => ({
        ...{ id, hubId, institutionId, yearGroup, profilingOn, label: 'Blue Otter' },
        voice: yearGroup === null ? 'adult' : 'student',
        joinedOn: dateOf('2020-09-01'),
        leavesOn: leavesOn && dateOf(leavesOn),
        expiresOn: dateOf('2100-01-01'),
      })),
    })
    await tx.explorationCycle.createMany({ data: cycles })
  })
  return people
}

/** What the database's gate says of each of them at their moment: the ids of those for whom it is open. */
export const openInDatabase = async (people: readonly GatePerson[]): Promise<Set<string>> => {
  const [hubId = ''] = people.map(one => one.hubId)
  const rows = await transact(
    system('exploration', hubId),
    tx => tx.$queryRaw<{ id: string }[]>`
      select id from unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ at }) => at)}::timestamptz[]) as asked(id, at)
      where eligible_for_matching(id, at)`,
  )
  return new Set(rows.map(({ id }) => id))
}
