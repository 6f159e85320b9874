import { clock } from '~/platform/clock'
import { type Prisma, type Tx, transact } from '~/platform/db'
import { advisersOf } from '../advisers'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { academicYear, type Day } from '../kernel/working-days'
import { institutionsLed, learnerOf } from '../learners'
import { type GuidanceState, guidanceLifecycle, metStates } from './guidance'
import { daysToShare } from './one'
import { givenToday } from './store'

/** How lists are cut: what waits for a time, what is booked, what is to share or look back on, what is over. */
export const guidanceHeaps = ['waiting', 'booked', 'record', 'over'] as const
export type GuidanceHeap = (typeof guidanceHeaps)[number]

const heapOf: { [S in GuidanceState]: GuidanceHeap } = {
  requested: 'waiting',
  scheduled: 'waiting',
  offered: 'waiting',
  'did-not-attend': 'waiting',
  booked: 'booked',
  attended: 'record',
  'record-shared': 'over',
  'follow-up-due': 'record',
  closed: 'over',
  cancelled: 'over',
}
const statesIn = (heap: GuidanceHeap): GuidanceState[] =>
  guidanceLifecycle.states.filter(state => heapOf[state] === heap)

const guidanceAPage = 30

const line = {
  ...{ id: true, state: true, label: true, yearGroup: true, since: true, metOn: true, sharedAt: true },
  ...{ learnerId: true, adviserId: true, institution: { select: { name: true } } },
  appointments: { where: { state: 'booked' }, select: { startsAt: true } },
} satisfies Prisma.GuidanceMeetingSelect

type Row = Prisma.GuidanceMeetingGetPayload<{ select: typeof line }>

/** Names of advisers, and the labels of pupils whom the transaction sees. */
const namesIn = async (tx: Tx, rows: readonly Row[]) => {
  const people = await tx.person.findMany({
    where: { id: { in: rows.flatMap(({ adviserId }) => adviserId ?? []) } },
    select: { id: true, name: true },
  })
  const pupils = await tx.learner.findMany({
    where: { id: { in: rows.map(({ learnerId }) => learnerId) } },
    select: { id: true, label: true },
  })
  return {
    adviser: (id: string | null) => people.find(one => one.id === id)?.name ?? null,
    label: (row: Row) => pupils.find(one => one.id === row.learnerId)?.label ?? row.label,
  }
}

/** Meetings of the reader's institutions where they lead on careers, and those they give as an adviser; who has waited longest first. */
export const guidanceForStaff = (viewer: Actor, heap: GuidanceHeap, page: number) =>
  transact(viewer, async tx => {
    const where: Prisma.GuidanceMeetingWhereInput = {
      ...{ hubId: viewer.hubId, state: { in: statesIn(heap) } },
      OR: [{ institutionId: { in: institutionsLed(viewer) } }, { adviserId: viewer.personId }],
    }
    const total = await tx.guidanceMeeting.count({ where })
    const rows = await tx.guidanceMeeting.findMany({
      ...{ where, select: line, take: guidanceAPage, skip: (page - 1) * guidanceAPage },
      orderBy: [{ since: 'asc' }, { id: 'asc' }],
    })
    const names = await namesIn(tx, rows)
    const at = clock.now()
    return {
      ...{ heap, total, page, size: guidanceAPage },
      ...{ leads: institutionsLed(viewer).length > 0, advises: wears(viewer, 'adviser') },
      rows: rows.map(row => ({
        ...{ id: row.id, state: row.state as GuidanceState, yearGroup: row.yearGroup, label: names.label(row) },
        ...{ institution: row.institution.name, adviser: names.adviser(row.adviserId) },
        ...{ startsAt: row.appointments[0]?.startsAt ?? null, shareLeft: daysToShare(row, at) },
      })),
    }
  })

export type GuidanceLine = Awaited<ReturnType<typeof guidanceForStaff>>['rows'][number]

/** A pupil's own meetings, the newest first, and whether they may ask for one. Null for whoever is at no institution. */
export const ownGuidance = async (viewer: Actor) => {
  const own = await learnerOf(viewer)
  if (!own) return null
  return transact(viewer, async tx => {
    const learner = await tx.learner.findUnique({
      where: { id: own.id },
      select: { institutionId: true, yearGroup: true },
    })
    if (!learner?.institutionId || learner.yearGroup === null) return { atSchool: false, mayAsk: false, meetings: [] }
    const rows = await tx.guidanceMeeting.findMany({
      where: { learnerId: own.id },
      select: line,
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    })
    const names = await namesIn(tx, rows)
    return {
      atSchool: true,
      mayAsk: rows.every(({ state }) => heapOf[state as GuidanceState] !== 'waiting' && state !== 'booked'),
      meetings: rows.map(row => ({
        ...{ id: row.id, state: row.state as GuidanceState, metOn: row.metOn, adviser: names.adviser(row.adviserId) },
        startsAt: row.appointments[0]?.startsAt ?? null,
      })),
    }
  })
}

/** What a careers leader needs to put pupils on an adviser's list: their pupils without a meeting under way, and the advisers given. */
export const guidanceToSchedule = (viewer: Actor, year: number | null) =>
  transact(viewer, async tx => {
    const led = institutionsLed(viewer)
    const institutions = await tx.institution.findMany({
      where: { id: { in: led } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const given = await tx.guidanceAdviser.findMany({
      where: { institutionId: { in: led }, ...givenToday() },
      include: { adviser: { select: { name: true } } },
    })
    const pupils = await tx.learner.findMany({
      where: {
        ...{ institutionId: { in: led }, yearGroup: year ?? { not: null } },
        guidance: { none: { state: { in: [...statesIn('waiting'), 'booked'] } } },
      },
      select: {
        id: true,
        label: true,
        yearGroup: true,
        institutionId: true,
        _count: { select: { guidance: { where: { state: { in: [...metStates] } } } } },
      },
      orderBy: [{ yearGroup: 'desc' }, { label: 'asc' }, { id: 'asc' }],
      take: 400,
    })
    const years = await tx.learner.findMany({
      where: { institutionId: { in: led }, yearGroup: { not: null } },
      distinct: ['yearGroup'],
      select: { yearGroup: true },
      orderBy: { yearGroup: 'asc' },
    })
    return {
      ...{ institutions, year, years: years.flatMap(({ yearGroup }) => yearGroup ?? []) },
      advisers: given.map(({ adviserId, institutionId, adviser }) => ({
        adviserId,
        institutionId,
        name: adviser.name,
      })),
      // Whoever has had none comes first.
      pupils: pupils
        .map(({ _count, ...one }) => ({ ...one, met: _count.guidance }))
        .toSorted((a, b) => Number(a.met > 0) - Number(b.met > 0)),
    }
  })

export type YearCount = { yearGroup: number; pupils: number; met: number; short: number; by: Day; age: 16 | 18 }

/** By the end of which school year a pupil of a year has had one (benchmark 8): Year 11 for 16, Year 13 for 18. */
const deadline = (yearGroup: number, at: Date): { by: Day; age: 16 | 18 } => {
  const last = yearGroup <= 11 ? 11 : 13
  const year = Number(academicYear(at).to.slice(0, 4)) + (last - yearGroup)
  return { by: `${year}-08-31`, age: last === 11 ? 16 : 18 }
}

/** How many pupils of each year have had their meeting by 16 or by 18, and how many are short: per institution the reader leads. */
export const guidanceCounts = (viewer: Actor) =>
  transact(viewer, async tx => {
    const led = institutionsLed(viewer)
    const at = clock.now()
    const institutions = await tx.institution.findMany({
      where: { id: { in: led } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const pupils = await tx.learner.findMany({
      where: { institutionId: { in: led }, yearGroup: { gte: 7, lte: 13 } },
      select: {
        ...{ institutionId: true, yearGroup: true },
        guidance: { where: { state: { in: [...metStates] } }, select: { yearGroup: true } },
      },
    })
    return institutions.map(institution => {
      const own = pupils.filter(({ institutionId }) => institutionId === institution.id)
      const years = [...new Set(own.map(({ yearGroup }) => yearGroup ?? 0))].sort((a, b) => a - b)
      return {
        ...institution,
        years: years.map((yearGroup): YearCount => {
          const { by, age } = deadline(yearGroup, at)
          const inYear = own.filter(one => one.yearGroup === yearGroup)
          // A meeting before 16 does not stand for the one before 18.
          const met = inYear.filter(({ guidance }) =>
            guidance.some(one => (age === 16 ? one.yearGroup <= 11 : one.yearGroup >= 12)),
          ).length
          return { yearGroup, pupils: inYear.length, met, short: inYear.length - met, by, age }
        }),
      }
    })
  })

/** Who advises at which institution: for careers leaders their own, for coordinators all. */
export const guidanceAdvisers = async (viewer: Actor) => {
  const lines = await advisersOf(viewer)
  return transact(viewer, async tx => {
    const wide = wears(viewer, 'coordinator')
    const institutions = await tx.institution.findMany({
      where: { hubId: viewer.hubId, ...(wide ? {} : { id: { in: institutionsLed(viewer) } }) },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const given = await tx.guidanceAdviser.findMany({
      where: { institutionId: { in: institutions.map(({ id }) => id) }, ...givenToday() },
      orderBy: { from: 'asc' },
    })
    const named = (personId: string) => lines.find(one => one.personId === personId)
    return {
      institutions,
      advisers: lines,
      given: given.map(one => ({
        ...{ id: one.id, from: one.from, to: one.to, adviser: named(one.adviserId)?.name ?? '' },
        standing: named(one.adviserId)?.standing ?? ({ state: 'none' } as const),
        institution: institutions.find(({ id }) => id === one.institutionId)?.name ?? '',
      })),
    }
  })
}

/** How many meetings wait for the reader: for a careers leader those nobody advises yet, for an adviser those without a time and records to share. */
export const guidanceWaiting = (viewer: Actor): Promise<number> =>
  transact(viewer, async tx => {
    const led = organisationsOf(viewer, 'careers-leader')
    if (led.length === 0 && !wears(viewer, 'adviser')) return 0
    return tx.guidanceMeeting.count({
      where: {
        hubId: viewer.hubId,
        OR: [
          { institutionId: { in: led }, adviserId: null, state: 'requested' },
          {
            adviserId: viewer.personId,
            state: { in: ['requested', 'scheduled', 'did-not-attend', 'attended', 'follow-up-due'] },
          },
        ],
      },
    })
  })
