import type { Prisma, Tx } from '~/platform/db'
import type { CanvasRow, Exploring } from './exploring'

type Row = { id: string }

const changed = <R extends Row>(next: readonly R[], before: readonly R[]): R[] => {
  const known = new Set(before)
  return next.filter(row => !known.has(row))
}
const goneFrom = <R extends Row>(next: readonly R[], before: readonly R[]): string[] => {
  const left = new Set(next.map(({ id }) => id))
  return before.filter(({ id }) => !left.has(id)).map(({ id }) => id)
}

/** Writes rows that are new in one statement, those that were there one by one. */
const keep = async <R extends Row>(
  { next, before }: { next: readonly R[]; before: readonly R[] },
  create: (rows: R[]) => Promise<unknown>,
  update: (row: R) => Promise<unknown>,
): Promise<void> => {
  const known = new Set(before.map(({ id }) => id))
  const rows = changed(next, before)
  const fresh = rows.filter(({ id }) => !known.has(id))
  if (fresh.length > 0) await create(fresh)
  for (const row of rows) if (known.has(row.id)) await update(row)
}

const saveCycle = async (tx: Tx, next: Exploring, before: Exploring): Promise<void> => {
  if (next.cycle === before.cycle || !next.cycle) return
  if (next.cycle.id === before.cycle?.id) {
    const { id, version, ...data } = next.cycle
    await tx.explorationCycle.update({ where: { id }, data: { ...data, version: version + 1 } })
    return
  }
  if (before.cycle)
    await tx.explorationCycle.update({
      where: { id: before.cycle.id },
      data: { state: 'superseded', resumesTo: null, version: { increment: 1 } },
    })
  await tx.explorationCycle.create({ data: next.cycle })
}

const saveCanvas = async (tx: Tx, canvas: CanvasRow | null, before: CanvasRow | null): Promise<void> => {
  if (!canvas || canvas === before) return
  const { fragments, ...row } = canvas
  await tx.canvas.upsert({ where: { id: row.id }, create: row, update: row })
  if (fragments === before?.fragments) return
  await tx.canvasFragment.deleteMany({ where: { canvasId: row.id } })
  await tx.canvasFragment.createMany({ data: fragments })
}

const saveWork = async (tx: Tx, next: Exploring, before: Exploring): Promise<void> => {
  const same = next.cycle?.id === before.cycle?.id
  const was = same ? before : { heard: [], thoughts: [], discussions: [], adjustments: [], canvas: null }
  await keep(
    { next: next.heard, before: was.heard },
    data => tx.fragmentHeard.createMany({ data }),
    ({ id, ...data }) => tx.fragmentHeard.update({ where: { id }, data }),
  )
  await keep(
    { next: next.thoughts, before: was.thoughts },
    data => tx.thought.createMany({ data }),
    ({ id, ...data }) => tx.thought.update({ where: { id }, data }),
  )
  const thoughtsGone = goneFrom(next.thoughts, was.thoughts)
  if (thoughtsGone.length > 0) await tx.thought.deleteMany({ where: { id: { in: thoughtsGone } } })
  const talks = changed(next.discussions, was.discussions)
  if (talks.length > 0) await tx.discussion.createMany({ data: talks })
  const made = changed(next.adjustments, was.adjustments)
  if (made.length > 0) await tx.explorationAdjustment.createMany({ data: made })
  const ended = goneFrom(next.adjustments, was.adjustments)
  if (ended.length > 0) await tx.explorationAdjustment.deleteMany({ where: { id: { in: ended } } })
  await saveCanvas(tx, next.canvas, was.canvas)
}

/** Writes what is different. A cycle of a new phase stands beside the one before it, which is superseded and untouched. */
export const saveExploring = async (tx: Tx, next: Exploring, before: Exploring): Promise<void> => {
  await saveCycle(tx, next, before)
  await saveWork(tx, next, before)
  if (next.statement && next.statement !== before.statement) {
    const { criteria, ...rest } = next.statement
    const data = { ...rest, criteria: criteria as Prisma.InputJsonValue }
    await tx.explorationStatement.upsert({ where: { id: data.id }, create: data, update: data })
  }
  if (next.learner.profilingOn !== before.learner.profilingOn)
    await tx.learner.update({ where: { id: next.learner.id }, data: { profilingOn: next.learner.profilingOn } })
}
