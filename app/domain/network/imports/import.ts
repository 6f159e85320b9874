import { accept, refuse } from '../../kernel/decision'
import { lifecycle, type State } from '../../kernel/lifecycle'
import { type Choice, everything, nobody } from './choice'

const hands = ['coordinator', 'administrator', 'system'] as const

/** A file on its way in. Nothing reaches the directory before it is approved, and then all of it or nothing. */
export const importLifecycle = lifecycle({
  states: ['checking', 'checked', 'applying', 'applied', 'failed', 'discarded'],
  initial: 'checking',
  moves: {
    report: { from: ['checking'], to: 'checked', by: ['system'], tells: 'what would change' },
    refuse: { from: ['checking'], to: 'failed', by: ['system'], guard: 'the file as a whole cannot be used' },
    choose: { from: ['checked'], to: 'checked', by: hands, tells: 'what would change now' },
    approve: { from: ['checked'], to: 'applying', by: hands, guard: 'something would change' },
    apply: { from: ['applying'], to: 'applied', by: ['system'], tells: 'what changed' },
    giveUp: { from: ['applying'], to: 'checked', by: ['system'], guard: 'applying failed for good; nothing changed' },
    discard: { from: ['checked', 'failed'], to: 'discarded', by: hands },
  },
})
export type ImportState = State<typeof importLifecycle>

/** How many schools or employers a file would change, or did. `skipped` are in order but do not join. */
export type Counts = { added: number; changed: number; unchanged: number; closed: number; skipped: number }

export type Import = Counts & {
  id: string
  hubId: string
  kind: 'schools' | 'employers'
  fileName: string
  fileHash: string
  layout: 'register' | 'simple' | 'successors' | 'employers' | null
  state: ImportState
  rows: number
  /** Rows in order that are for no hub. */
  passedOver: number
  /** Rows left out for a problem. */
  leftOut: number
  problems: number
  problem: string | null
  size: number
  upload: string | null
  choice: Choice | null
  startedBy: string | null
  createdAt: Date
  appliedAt: Date | null
  expiresOn: Date
}

const fact = <T extends string, More extends object>(type: T, { id, hubId }: Import, more: More) => ({
  type,
  hubId,
  subjectId: id,
  ...more,
})

/** Would applying it change anything? */
export const changesSomething = ({ added, changed, closed }: Counts): boolean => added + changed + closed > 0

/** Lets the work of applying begin. `taskId` is null where whoever asks does the work at once. */
export const approve = (brought: Import, { taskId }: { taskId: string | null }) => {
  const state = importLifecycle.step(brought.state, 'approve')
  if (!state) return refuse('not-ready')
  if (!changesSomething(brought)) return refuse('nothing-to-do')
  return accept({ ...brought, state }, fact('import-approved', brought, { taskId }))
}

export const discard = (brought: Import) => {
  const state = importLifecycle.step(brought.state, 'discard')
  if (!state) return refuse('not-ready')
  return accept({ ...brought, state, upload: null }, fact('import-discarded', brought, {}))
}

/** Which schools join the hub. Only the register's files of schools are so large that one must choose. */
export const choose = (brought: Import, choice: Choice, counts: Counts) => {
  const state = importLifecycle.step(brought.state, 'choose')
  if (!state) return refuse('not-ready')
  if (brought.layout !== 'register' && brought.layout !== 'simple') return refuse('nothing-to-choose')
  return accept({ ...brought, ...counts, state, choice }, fact('import-choice-made', brought, {}))
}

/** What was found in the file, and which schools are chosen until someone chooses otherwise. */
export const report = (
  brought: Import,
  found: Pick<Import, 'layout' | 'rows' | 'passedOver' | 'leftOut' | 'problems'> & Counts,
  choice: Choice | null,
) => {
  const state = importLifecycle.step(brought.state, 'report')
  if (!state) return refuse('not-ready')
  return accept({ ...brought, ...found, state, choice, upload: null }, fact('import-checked', brought, {}))
}

/** The file as a whole cannot be used. */
export const refuseFile = (brought: Import, problem: string, problems: number) => {
  const state = importLifecycle.step(brought.state, 'refuse')
  if (!state) return refuse('not-ready')
  return accept({ ...brought, state, problem, problems, upload: null }, fact('import-failed', brought, {}))
}

export const finish = (brought: Import, counts: Counts, at: Date, expiresOn: Date) => {
  const state = importLifecycle.step(brought.state, 'apply')
  if (!state) return refuse('not-ready')
  return accept({ ...brought, ...counts, state, appliedAt: at, expiresOn }, fact('import-applied', brought, {}))
}

/** Applying failed for good: it stands as it was, and may be tried again. */
export const giveUp = (brought: Import) => {
  const state = importLifecycle.step(brought.state, 'giveUp')
  if (!state) return refuse('not-ready')
  return accept({ ...brought, state }, fact('import-given-up', brought, {}))
}

/** Fewer new schools than this are taken as meant: the file is a region's own. */
const small = 400

/**
 * Which schools are chosen when a file has just been read: what the hub chose last time, or everything where the file
 * is small or has no areas to choose by, or else nobody, so that a whole country cannot flood a hub by mistake.
 */
export const firstChoice = (lastTime: Choice | null, newSchools: number): Choice =>
  lastTime ?? (newSchools <= small ? everything : nobody)
