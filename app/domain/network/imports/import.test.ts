import { describe, expect, it } from 'vitest'
import { areasIn, everything, nobody } from './choice'
import {
  approve,
  choose,
  discard,
  finish,
  firstChoice,
  giveUp,
  type Import,
  type ImportState,
  importLifecycle,
  refuseFile,
  report,
} from './import'

const at = new Date('2026-11-22T10:00:00Z')
const counts = { added: 3, changed: 2, unchanged: 1, closed: 1, skipped: 4 }

const anImport = (state: ImportState, more: Partial<Import> = {}): Import => ({
  ...{ id: 'i', hubId: 'h', kind: 'schools', fileName: 'x.csv', fileHash: 'x', layout: 'register', rows: 11 },
  ...{ passedOver: 0, leftOut: 0, problems: 0, problem: null, size: 1, upload: 'x', choice: nobody, startedBy: null },
  ...{ createdAt: at, appliedAt: null, expiresOn: at, ...counts, state },
  ...more,
})

const moves: { [move in keyof typeof importLifecycle.moves]: (brought: Import) => { ok: boolean } } = {
  report: brought =>
    report(brought, { ...counts, layout: 'register', rows: 9, passedOver: 1, leftOut: 0, problems: 0 }, nobody),
  refuse: brought => refuseFile(brought, 'empty', 0),
  choose: brought => choose(brought, everything, counts),
  approve: brought => approve(brought, { taskId: null }),
  apply: brought => finish(brought, counts, at, at),
  giveUp,
  discard,
}

describe('every state and move', () => {
  for (const state of importLifecycle.states)
    for (const [move, decide] of Object.entries(moves))
      it(`${state}: ${move}`, () => {
        const to = importLifecycle.step(state, move as keyof typeof moves)
        const decision = decide(anImport(state))
        if (to) expect(decision).toMatchObject({ ok: true, next: { state: to } })
        else expect(decision).toEqual({ ok: false, why: 'not-ready' })
      })
})

it('does not apply what would change nothing', () => {
  const same = { added: 0, changed: 0, closed: 0 }
  expect(approve(anImport('checked', same), { taskId: null })).toEqual({ ok: false, why: 'nothing-to-do' })
})

it('lets one choose only where there are areas to choose by', () => {
  for (const layout of ['successors', 'employers'] as const)
    expect(choose(anImport('checked', { layout }), everything, counts)).toEqual({ ok: false, why: 'nothing-to-choose' })
})

it('says which fact each move makes true, with ids only', () => {
  expect(approve(anImport('checked'), { taskId: 't' })).toMatchObject({
    events: [{ type: 'import-approved', hubId: 'h', subjectId: 'i', taskId: 't' }],
  })
})

describe('which schools are chosen at first', () => {
  const before = { ...nobody, authorities: ['901'] }
  it.each([
    ['what was chosen last time', before, 20_000, before],
    ['everything in a small file', null, 400, everything],
    ['nobody in a large one', null, 401, nobody],
  ])('%s', (_what, lastTime, fresh, expected) => {
    expect(firstChoice(lastTime, fresh)).toEqual(expected)
  })
})

it.each([
  ['TS, dl', ['TS', 'DL']],
  [' ts ts\nDN ', ['TS', 'DN']],
  ['', []],
  ['TS1', null],
  ['Teesside', null],
])('reads the areas in %j', (typed, areas) => {
  expect(areasIn(typed)).toEqual(areas)
})
