import { clock } from '~/platform/clock'
import { type Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { institutionsLed, learnerOf } from '../learners'
import { type GuidanceState, guidanceLifecycle } from './guidance'
import { daysToShare } from './one'

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
export const statesIn = (heap: GuidanceHeap): GuidanceState[] =>
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

/** How many stand in each heap. */
const heapsIn = async (tx: Tx, where: Prisma.GuidanceMeetingWhereInput) => {
  const counted = await tx.guidanceMeeting.groupBy({ by: ['state'], where, _count: true })
  const countOf = (heap: GuidanceHeap) =>
    counted.reduce((sum, { state, _count }) => sum + (heapOf[state as GuidanceState] === heap ? _count : 0), 0)
  return guidanceHeaps.map(heap => ({ heap, count: countOf(heap) }))
}

/** Meetings of the reader's institutions where they lead on careers, and those they give as an adviser; who has waited longest first. */
export const guidanceForStaff = (viewer: Actor, heap: GuidanceHeap, page: number) =>
  transact(viewer, async tx => {
    const theirs: Prisma.GuidanceMeetingWhereInput = {
      hubId: viewer.hubId,
      OR: [{ institutionId: { in: institutionsLed(viewer) } }, { adviserId: viewer.personId }],
    }
    const where = { ...theirs, state: { in: statesIn(heap) } }
    const heaps = await heapsIn(tx, theirs)
    const total = heaps.find(one => one.heap === heap)?.count ?? 0
    const rows = await tx.guidanceMeeting.findMany({
      ...{ where, select: line, take: guidanceAPage, skip: (page - 1) * guidanceAPage },
      // Who has waited longest comes first; of what is over, the newest.
      orderBy: [{ since: heap === 'over' ? 'desc' : 'asc' }, { id: 'asc' }],
    })
    const names = await namesIn(tx, rows)
    const at = clock.now()
    return {
      ...{ heap, heaps, total, page, size: guidanceAPage },
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
