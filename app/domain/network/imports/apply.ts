import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../../kernel/actor'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { tasks } from '../tasks/store'
import { nobody } from './choice'
import { applyEmployers, countEmployers, resolveEmployers, seeEmployersOfFile } from './employers'
import { type Counts, finish, giveUp, type Import } from './import'
import { applySchools, closingSchools, countSchools } from './schools'
import { brought, forWholeFiles } from './store'
import { applySuccessors, countSuccessors } from './successors'

type Apply = { importId: string; taskId?: string | null }

/** Lines worked through between two words about progress. */
const part = 5_000

/** How long the report of a file that was applied stays. */
const keptDays = 400

type Work = {
  counts: Counts
  closing: { id: string }[]
  some: (lines: { from: number; to: number }) => Promise<void>
}

/** What there is to do, counted in the same transaction that does it: the hub may have changed since the report. */
const prepare = async (tx: Tx, { id: importId, hubId, layout, choice }: Import, at: Date): Promise<Work> => {
  if (layout === 'employers') {
    await seeEmployersOfFile(tx, importId)
    await resolveEmployers(tx, importId)
    const counts = await countEmployers(tx, importId)
    return { counts, closing: [], some: lines => applyEmployers(tx, { importId, hubId, at }, lines) }
  }
  if (layout === 'successors')
    return {
      counts: await countSuccessors(tx, importId),
      closing: [],
      some: lines => applySuccessors(tx, { importId, at }, lines),
    }

  const chosen = choice ?? nobody
  return {
    counts: await countSchools(tx, importId, chosen),
    closing: await closingSchools(tx, importId),
    some: lines => applySchools(tx, { importId, hubId, choice: chosen, at }, lines),
  }
}

/**
 * Brings a checked file into the directory: all of it or nothing, in one transaction. Cut short at any point it leaves
 * no trace and may be run again; once it is done, running it again does nothing.
 */
export const applyImport = async (
  actor: Actor,
  { importId, taskId }: Apply,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Import | null> => {
  // Not in the work's own transaction: people are to see it before that one ends.
  if (taskId) await transact(actor, tx => tasks.begin(tx, taskId, 0))

  return transact(actor, async tx => {
    const file = await brought.lock(tx, importId)
    if (file?.state !== 'applying') return file
    await forWholeFiles(tx)

    const at = clock.now()
    const work = await prepare(tx, file, at)
    const { last } = await brought.lines(tx, importId)
    for (let from = 1; from <= last; from += part) {
      await work.some({ from, to: from + part - 1 })
      progress(Math.min(from + part, last), last)
    }

    const decision = finish(file, work.counts, at, dateOf(addDays(dayOf(at), keptDays)))
    if (!decision.ok) return file

    await brought.unstage(tx, importId)
    await brought.save(tx, decision.next)
    if (taskId) await tasks.end(tx, taskId, { state: 'done', at, done: last, total: last })
    const closed = work.closing.map(({ id }) => ({
      type: 'institution-closed' as const,
      hubId: file.hubId,
      subjectId: id,
      importId,
    }))
    await record(tx, { by: actor.personId, via: 'network.apply-import', at, facts: [...decision.events, ...closed] })
    return decision.next
  })
}

/** Puts a file back that could not be applied, after everything was tried. Nothing of it came in. */
export const giveUpApplying = (actor: Actor, { importId, taskId }: Apply) =>
  transact(actor, async tx => {
    const file = await brought.lock(tx, importId)
    if (file?.state !== 'applying') return
    const at = clock.now()
    const decision = giveUp(file)
    if (!decision.ok) return
    await brought.save(tx, decision.next)
    if (taskId) await tasks.end(tx, taskId, { state: 'failed', at })
    await record(tx, { by: actor.personId, via: 'network.apply-import', at, facts: decision.events })
  })
