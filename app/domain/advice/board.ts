import { clock } from '~/platform/clock'
import { type Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { dateOf, daysBetween } from '../kernel/working-days'
import { type AdviceState, adviceLifecycle, caseloadStates } from './advice-request'
import { isLate, promised } from './promise'
import { referenceTyped } from './reference'
import { offerDaysOf } from './settings'
import type { AdviceRequest } from './store'
import type { BoardHeap } from './vocabulary'

const perPage = 25

export type BoardAsked = {
  heap: BoardHeap
  state: string
  urgency: string
  language: string
  sort: string
  page: number
}

const waitingStates: readonly AdviceState[] = ['received', 'acknowledged', 'triaged', 'allocated', 'did-not-attend']
const overStates: readonly AdviceState[] = ['closed', 'withdrawn', 'unreachable', 'transferred', 'signposted']

const statesIn: { [H in BoardHeap]: readonly AdviceState[] } = {
  waiting: waitingStates,
  late: waitingStates,
  mine: [...caseloadStates, 'on-hold'],
  held: ['on-hold'],
  over: overStates,
  all: adviceLifecycle.states,
}

const line = {
  ...{ id: true, reference: true, name: true, state: true, channel: true, urgency: true, deadlineOn: true },
  ...{ language: true, ageBand: true, district: true, adviserId: true, receivedAt: true, countedFrom: true },
  ...{ since: true, holdUntil: true },
} satisfies Prisma.AdviceRequestSelect

type Row = Prisma.AdviceRequestGetPayload<{ select: typeof line }> & { state: AdviceState }

const namesOf = async (tx: Tx, rows: readonly Row[]): Promise<Map<string, string>> => {
  const ids = [...new Set(rows.flatMap(({ adviserId }) => adviserId ?? []))]
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

const shown = (row: Row, days: number, at: Date, names: ReadonlyMap<string, string>) => {
  const promise = promised(row as Pick<AdviceRequest, keyof Row & keyof AdviceRequest>, days)
  return {
    ...row,
    promise: promise && {
      ...{ what: promise.what, by: dateOf(promise.by), late: isLate(promise, at) },
      days: daysBetween(promise.by, at),
    },
    adviser: row.adviserId ? (names.get(row.adviserId) ?? null) : null,
  }
}
export type AdviceLine = ReturnType<typeof shown>

const whereOf = (viewer: Actor, { heap, state, urgency, language }: BoardAsked): Prisma.AdviceRequestWhereInput => {
  const known = adviceLifecycle.states.find(one => one === state)
  return {
    hubId: viewer.hubId,
    state: { in: known && (heap === 'all' || statesIn[heap].includes(known)) ? [known] : [...statesIn[heap]] },
    ...(heap === 'mine' ? { adviserId: viewer.personId } : {}),
    ...(urgency ? { urgency: urgency === 'none' ? null : urgency } : {}),
    ...(language ? { language } : {}),
  }
}

const earliest = (a: AdviceLine, b: AdviceLine): number => {
  const [one, other] = [a, b].map(({ promise, receivedAt }) => promise?.by ?? receivedAt)
  return (one?.getTime() ?? 0) - (other?.getTime() ?? 0) || a.receivedAt.getTime() - b.receivedAt.getTime()
}

/** What waits is sorted by a day that is worked out, so all of it is read; the rest comes a page at a time. */
const rowsOf = async (tx: Tx, viewer: Actor, asked: BoardAsked, everything: boolean) => {
  const at = clock.now()
  const days = await offerDaysOf(tx, viewer.hubId)
  const where = whereOf(viewer, asked)
  const worked = asked.heap === 'waiting' || asked.heap === 'late'
  const total = worked ? 0 : await tx.adviceRequest.count({ where })
  const whole = worked || everything
  const found = (await tx.adviceRequest.findMany({
    ...{ where, select: line },
    orderBy: [{ receivedAt: asked.heap === 'mine' ? 'asc' : 'desc' }, { id: 'asc' }],
    skip: whole ? 0 : (asked.page - 1) * perPage,
    take: whole ? 5_000 : perPage,
  })) as Row[]
  const names = await namesOf(tx, found)
  const all = found.map(row => shown(row, days, at, names))
  if (!worked) return { total, rows: all }
  const kept = all.filter(({ promise }) => asked.heap === 'waiting' || promise?.late)
  const sorted =
    asked.sort === 'asked' ? kept.toSorted((a, b) => +a.receivedAt - +b.receivedAt) : kept.toSorted(earliest)
  const from = (asked.page - 1) * perPage
  return { total: sorted.length, rows: everything ? sorted : sorted.slice(from, from + perPage) }
}

const mayRead = (viewer: Actor): boolean => wears(viewer, 'coordinator') || wears(viewer, 'adviser')

/** Requests of the hub that the viewer may see, cut and sorted as asked. */
export const adviceBoard = async (viewer: Actor, asked: BoardAsked) => {
  if (!mayRead(viewer)) return null
  const listed = await transact(viewer, tx => rowsOf(tx, viewer, asked, false))
  const hats = { coordinates: wears(viewer, 'coordinator'), advises: wears(viewer, 'adviser') }
  return { ...asked, size: perPage, ...listed, ...hats }
}

/** The same as whole, for a file. */
export const adviceToExport = async (viewer: Actor, asked: BoardAsked): Promise<AdviceLine[]> =>
  mayRead(viewer) ? (await transact(viewer, tx => rowsOf(tx, viewer, asked, true))).rows : []

/** Everybody an adviser walks with, and what was promised to each, whoever asked first in front. */
export const ownCaseload = (viewer: Actor): Promise<AdviceLine[]> =>
  adviceToExport(viewer, { heap: 'mine', state: '', urgency: '', language: '', sort: '', page: 1 })

/** How much waits for the viewer: late, to be read, without an adviser, their own, and what is still to be told. */
export const adviceWaiting = async (viewer: Actor) => {
  if (!mayRead(viewer)) return null
  return transact(viewer, async tx => {
    const base = { heap: 'waiting' as const, state: '', urgency: '', language: '', sort: '', page: 1 }
    const { rows } = await rowsOf(tx, viewer, base, true)
    const mine = await tx.adviceRequest.count({ where: whereOf(viewer, { ...base, heap: 'mine' }) })
    return {
      late: rows.filter(({ promise }) => promise?.late).length,
      toRead: rows.filter(({ promise }) => promise?.what !== 'offer').length,
      unallocated: rows.filter(({ state, promise }) => state === 'triaged' && promise?.what === 'offer').length,
      mine,
      toTell: await tx.adviceToTell.count({ where: { hubId: viewer.hubId, toldAt: null } }),
    }
  })
}

/** Late requests of a hub by what is late, for the morning's letter. */
export const lateIn = (worker: Actor) =>
  transact(worker, async tx => {
    const base = { heap: 'late' as const, state: '', urgency: '', language: '', sort: '', page: 1 }
    const { rows } = await rowsOf(tx, worker, base, true)
    const of = (what: string) => rows.filter(({ promise }) => promise?.what === what).length
    return { acknowledge: of('acknowledge'), triage: of('triage'), offer: of('offer') }
  })

/** The request of a reference as it was typed, if the viewer may see it. */
export const adviceByReference = async (viewer: Actor, typed: string): Promise<string | null> => {
  const reference = referenceTyped(typed)
  if (!reference || !mayRead(viewer)) return null
  const found = await transact(viewer, tx =>
    tx.adviceRequest.findFirst({ where: { hubId: viewer.hubId, reference }, select: { id: true } }),
  )
  return found?.id ?? null
}
