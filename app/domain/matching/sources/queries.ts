import { clock } from '~/platform/clock'
import { isId, Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../../kernel/actor'
import { dayOf } from '../../kernel/working-days'
import type { SourceFormat } from '../vocabulary'
import { courseColumns } from './courses'
import { type FeedMove, type FeedState, feedLifecycle } from './feed'
import type { Fault } from './item'
import { waitingOf } from './open-brought'
import { looksAfterSource, mayBring, mayOpenBrought } from './policy'
import { mostFaults } from './reader'
import type { ReadingState } from './store'

/** Readings shown of one feed, and files shown in the list. */
const shownReadings = 10
const shownFiles = 50

/** Whose files and feeds a viewer sees: all of the hub for coordinators, else their own. */
const visible = (viewer: Actor) =>
  wears(viewer, 'coordinator')
    ? { hubId: viewer.hubId }
    : {
        hubId: viewer.hubId,
        OR: [
          { employerId: { in: organisationsOf(viewer, 'employer-admin') } },
          { providerId: { in: organisationsOf(viewer, 'provider-admin') } },
        ],
      }

const waiting = async (tx: Tx, source: { feedId: string } | { readingId: string }): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from opportunity o where ${waitingOf(source, dayOf(clock.now()))}`
  return row?.count ?? 0
}

/** Feeds and files the viewer looks after, with how many of what they brought wait to be opened. */
export const sourcesOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!mayBring(viewer)) return null
    const feeds = await tx.opportunityFeed.findMany({
      where: { ...visible(viewer), state: { not: 'ended' } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, format: true, state: true, lastReadAt: true, lastOutcome: true, failures: true },
    })
    const files = await tx.opportunityReading.findMany({
      where: { ...visible(viewer), feedId: null, state: { not: 'reading' } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: shownFiles,
      select: { id: true, fileName: true, format: true, state: true, createdAt: true, added: true },
    })
    const counted = await tx.$queryRaw<{ feedId: string; count: number }[]>`
      select feed_id::text as "feedId", count(*)::int as count from opportunity o
      where o.hub_id = ${viewer.hubId}::uuid and o.state = 'checked' and o.feed_id is not null group by feed_id`
    const waits = new Map(counted.map(({ feedId, count }) => [feedId, count]))
    return { feeds: feeds.map(feed => ({ ...feed, waiting: waits.get(feed.id) ?? 0 })), files }
  })

const counts = {
  ...{ rows: true, added: true, changed: true, unchanged: true, merged: true, withdrawn: true, over: true },
  ...{ repeated: true, leftOut: true, keptOut: true },
} as const

/** One feed with what came of its last readings, and what the viewer may do. */
export const feedFor = (viewer: Actor, feedId: string) =>
  transact(viewer, async tx => {
    if (!isId(feedId)) return null
    const found = await tx.opportunityFeed.findFirst({ where: { AND: [{ id: feedId }, visible(viewer)] } })
    if (!found || !looksAfterSource(viewer, found)) return null
    const readings = await tx.opportunityReading.findMany({
      where: { feedId, state: { not: 'reading' } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: shownReadings,
      select: { id: true, createdAt: true, state: true, problem: true, ...counts },
    })
    const {
      id,
      name,
      url,
      sector,
      major,
      everyHours,
      trusted,
      lastReadAt,
      lastOutcome,
      failures,
      nextReadAt,
      version,
    } = found
    const state = found.state as FeedState
    const standing = await tx.opportunity.count({ where: { feedId, state: { in: ['checked', 'live', 'filled'] } } })
    return {
      ...{ id, name, url, sector, major, everyHours, trusted, lastReadAt, lastOutcome, failures, nextReadAt, version },
      ...{ state, format: found.format as SourceFormat, readings, standing },
      waiting: await waiting(tx, { feedId }),
      mayOpen: mayOpenBrought(viewer, found),
      moves: (['pause', 'resume', 'end'] as const satisfies FeedMove[]).filter(
        move => feedLifecycle.step(state, move) !== undefined,
      ),
    }
  })

type Group = { fix: string; field: string; count: number; rows: Fault[] }

/** Faults by what mends them, each with the first rows that have it. */
const grouped = (faults: readonly Fault[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const fault of faults) {
    const group = groups.get(fault.fix) ?? { fix: fault.fix, field: fault.field, count: 0, rows: [] }
    group.count++
    if (group.rows.length < 50) group.rows.push(fault)
    groups.set(fault.fix, group)
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

const readingOf = async (tx: Tx, viewer: Actor, readingId: string) => {
  if (!isId(readingId)) return null
  const found = await tx.opportunityReading.findFirst({
    where: { AND: [{ id: readingId, state: { not: 'reading' } }, visible(viewer)] },
    include: { feed: { select: { id: true, name: true } } },
  })
  return found && looksAfterSource(viewer, found) ? found : null
}

/** What one reading found, row by row where something is wrong, and what the viewer may do with it. */
export const readingFor = (viewer: Actor, readingId: string) =>
  transact(viewer, async tx => {
    const found = await readingOf(tx, viewer, readingId)
    if (!found) return null
    const isFile = found.feedId === null
    const { id, feed, fileName, problem, createdAt, undoUntil, faults, badRows, rows, added, changed, unchanged } =
      found
    const { merged, withdrawn, keptOut, over, repeated, leftOut } = found
    const names = await tx.$queryRaw<{ id: string; title: string; organisation: string }[]>(
      Prisma.sql`select o.id::text as id, o.title, o.organisation from staging.opportunity_row staged
        join opportunity o on o.id = staged.opportunity_id
        where staged.reading_id = ${id}::uuid and staged.fate = 'merged' order by staged.line limit 20`,
    )
    return {
      ...{ id, feed, fileName, problem, createdAt, isFile, names, mostFaults },
      ...{ rows, added, changed, unchanged, merged, withdrawn, keptOut, over, repeated, leftOut },
      state: found.state as ReadingState,
      format: found.format as SourceFormat,
      groups: grouped(faults as unknown as Fault[]),
      hasBadRows: Array.isArray(badRows) && (badRows.length > 0 || leftOut > 0),
      waiting: isFile && found.state === 'applied' ? await waiting(tx, { readingId: id }) : 0,
      mayOpen: mayOpenBrought(viewer, found),
      /** Until when it can be undone; null where it cannot. */
      undoUntil: isFile && found.state === 'applied' && undoUntil && undoUntil > clock.now() ? undoUntil : null,
    }
  })

/** Rows left out of a reading with what is wrong in each, to be mended and brought in again. */
export const badRowsOfReading = (viewer: Actor, readingId: string) =>
  transact(viewer, async tx => {
    const found = await readingOf(tx, viewer, readingId)
    if (!found) return null
    const faults = found.faults as unknown as Fault[]
    const cells = new Map(
      (found.badRows as unknown as { line: number; cells: string[] }[]).map(row => [row.line, row.cells]),
    )
    const columns = found.format === 'courses' ? [...courseColumns.required, ...courseColumns.optional] : []
    const lines = [...new Set(faults.map(({ line }) => line))]
    return {
      columns,
      rows: lines.map(line => {
        const wrong = faults.filter(fault => fault.line === line)
        return { line, ref: wrong[0]?.ref ?? '', cells: cells.get(line) ?? [], faults: wrong }
      }),
    }
  })
