import { stat } from 'node:fs/promises'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { discardUpload } from '~/platform/uploads'
import type { Actor } from '../../kernel/actor'
import { tasks } from '../tasks/store'
import { type Choice, everything } from './choice'
import { countEmployers, findDoubtfulEmployers, resolveEmployers, seeEmployersOfFile } from './employers'
import { type Counts, firstChoice, type Import, refuseFile, report } from './import'
import { mostProblems, type Problem } from './problem'
import { readFile } from './read'
import { type Found, unread } from './reader'
import { countSchools, leaveOutRepeatedSchools } from './schools'
import { brought, forWholeFiles } from './store'
import { countSuccessors, leaveOutUnclearSuccessors } from './successors'

type Check = { importId: string; taskId?: string | null }

const begin = (actor: Actor, { importId, taskId }: Check) =>
  transact(actor, async tx => {
    const found = await brought.lock(tx, importId)
    if (found?.state !== 'checking') return null
    await brought.clear(tx, importId)
    if (taskId) await tasks.begin(tx, taskId, 100)
    return found
  })

const read = async (file: Import, progress: (bytes: number) => void): Promise<Found> => {
  const there = file.upload
    ? await stat(file.upload).then(
        found => found.isFile(),
        () => false,
      )
    : false
  return there && file.upload
    ? readFile({ importId: file.id, path: file.upload, kind: file.kind }, progress)
    : unread('gone')
}

/** What only the database can tell: rows that repeat, and what they refer to. Answers what was found and counted. */
const compare = async (
  tx: Tx,
  { id }: Import,
  layout: Import['layout'],
): Promise<{ found: (Problem & { cells: string[]; left: boolean })[]; counts: Counts; choice: Choice | null }> => {
  if (layout === 'employers') {
    await seeEmployersOfFile(tx, id)
    const found = await findDoubtfulEmployers(tx, id)
    await resolveEmployers(tx, id)
    return {
      found: found.map(row => ({ ...row, column: 'Employer', left: row.fix === 'duplicate-site' })),
      counts: await countEmployers(tx, id),
      choice: null,
    }
  }
  if (layout === 'successors') {
    const found = await leaveOutUnclearSuccessors(tx, id)
    return {
      found: found.map(row => ({ ...row, column: 'LinkURN', value: row.cells[1] ?? '', left: true })),
      counts: await countSuccessors(tx, id),
      choice: null,
    }
  }
  const found = await leaveOutRepeatedSchools(tx, id)
  const all = await countSchools(tx, id, everything)
  const choice = firstChoice(await brought.lastChoice(tx, id), all.added)
  return {
    found: found.map(row => ({
      ...row,
      column: 'URN',
      value: row.cells[0] ?? '',
      fix: 'duplicate-urn' as const,
      left: true,
    })),
    counts: choice.everything && choice.phases.length === 0 ? all : await countSchools(tx, id, choice),
    choice,
  }
}

const settle = (actor: Actor, { importId, taskId }: Check, found: Found) =>
  transact(actor, async tx => {
    const file = await brought.lock(tx, importId)
    if (file?.state !== 'checking') return file
    await forWholeFiles(tx)
    const at = clock.now()
    const layout = found.layout?.name ?? null

    const compared = found.problem || !layout ? null : await compare(tx, file, layout)
    const more = compared?.found ?? []
    await brought.addProblems(tx, file, [...found.problems, ...more.slice(0, mostProblems - found.problems.length)])
    await brought.addBadRows(tx, importId, [...found.badRows, ...more])
    if (found.problem) await brought.unstage(tx, importId)

    const decision = compared
      ? report(
          file,
          {
            ...compared.counts,
            layout,
            rows: found.rows,
            passedOver: found.passedOver,
            leftOut: found.leftOut + more.filter(row => row.left).length,
            problems: found.problemCount + more.length,
          },
          compared.choice,
        )
      : refuseFile({ ...file, layout, rows: found.rows }, found.problem ?? 'unknown-columns', found.problemCount)
    if (!decision.ok) return file

    await brought.save(tx, decision.next)
    if (taskId) await tasks.end(tx, taskId, { state: 'done', at, done: 100 })
    await record(tx, { by: actor.personId, via: 'network.check-import', at, facts: decision.events })
    return decision.next
  })

/**
 * Reads an uploaded file, stages its rows and says what applying it would do. Changes nothing in the directory. Safe to
 * run again: a run that was cut short leaves nothing behind that the next does not clear. `progress` hears hundredths.
 */
export const checkImport = async (
  actor: Actor,
  check: Check,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Import | null> => {
  const file = await begin(actor, check)
  if (!file) return null

  const found = await read(file, bytes => progress(Math.floor((bytes / file.size) * 100), 100))
  const settled = await settle(actor, check, found)
  if (file.upload) await discardUpload({ path: file.upload })
  return settled
}

/** Says that a file could not be checked, after everything was tried. */
export const giveUpChecking = (actor: Actor, { importId, taskId }: Check) =>
  transact(actor, async tx => {
    const file = await brought.lock(tx, importId)
    if (file?.state !== 'checking') return
    const at = clock.now()
    const decision = refuseFile(file, 'unexpected', 0)
    if (!decision.ok) return
    await brought.clear(tx, importId)
    await brought.save(tx, decision.next)
    if (taskId) await tasks.end(tx, taskId, { state: 'failed', at })
    await record(tx, { by: actor.personId, via: 'network.check-import', at, facts: decision.events })
  })
