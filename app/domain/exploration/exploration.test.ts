import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrastOf, unmetOf } from './contrast'
import { countNames, countRules, countsWith, leastCounts, raisedCounts } from './counts'
import { cycleLifecycle, workingState } from './cycle'
import { doneOf, type Heard, isOutside, listeningModes, type Thought, themeOfQuestion, type Work } from './done'
import { movesOnwards, stageStateOf, stages } from './stages'
import { isComplete, isSelfOpen, whatIsLeft } from './what-is-left'

const fragment = {
  teller: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  question: fc.integer({ min: 1, max: 30 }),
  major: fc.option(fc.constantFrom('1', '2', '3', '5', '9')),
  sector: fc.option(fc.constantFrom('making', 'digital', 'sport')),
  leaving: fc.option(fc.constantFrom('16-or-before', '22-or-later')),
  district: fc.constantFrom('', 'Saltwyke', 'Larkstead'),
  role: fc.constantFrom('Baker', 'baker ', 'Judge', 'Vet', 'Porter'),
}
const heard: fc.Arbitrary<Heard> = fc.record({
  ...fragment,
  percent: fc.integer({ min: 0, max: 100 }),
  read: fc.boolean(),
  mode: fc.constantFrom(...listeningModes),
  session: fc.constantFrom('K7P2', 'M3XD'),
})
const thought: fc.Arbitrary<Thought> = fc.record({
  ...fragment,
  form: fc.constantFrom('words', 'drawing', 'audio', 'scribed'),
  words: fc.integer({ min: 0, max: 40 }),
})
const writing = fc.constantFrom('', ' ', 'They all began by chance.')
const work: fc.Arbitrary<Work> = fc.record({
  heard: fc.array(heard, { maxLength: 30 }),
  thoughts: fc.array(thought, { maxLength: 8 }),
  discussions: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  canvas: fc.option(
    fc.record({
      fragments: fc.array(
        fc.record({ teller: fragment.teller, question: fc.constantFrom(4, 5), major: fragment.major }),
      ),
      question: fc.constantFrom(4, 5),
      ...{ share: writing, differ: writing, depended: writing, self: writing },
    }),
  ),
  stated: fc.record({
    majors: fc.subarray(['1', '2', '3']),
    sectors: fc.subarray(['making', 'digital']),
  }),
})
const adjustments = fc.array(
  fc.record({ count: fc.constantFrom(...countNames), to: fc.integer({ min: -2, max: 40 }) }),
  { maxLength: 5 },
)

describe('counts', () => {
  test('a hub sets them upwards only, and never beyond what can be done', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...countNames), fc.oneof(fc.double(), fc.string())), asked => {
        const counts = raisedCounts(asked)
        for (const name of countNames) {
          expect(counts[name]).toBeGreaterThanOrEqual(countRules[name].least)
          expect(counts[name]).toBeLessThanOrEqual(countRules[name].most)
          expect(Number.isInteger(counts[name])).toBe(true)
        }
      }),
    )
  })

  test('an adjustment makes a count smaller, never larger, and touches no other', () => {
    fc.assert(
      fc.property(adjustments, made => {
        const counts = countsWith(leastCounts, made)
        for (const name of countNames) {
          expect(counts[name]).toBeGreaterThanOrEqual(0)
          expect(counts[name]).toBeLessThanOrEqual(leastCounts[name])
          if (!made.some(({ count }) => count === name)) expect(counts[name]).toBe(leastCounts[name])
        }
      }),
    )
  })
})

describe('what is left', () => {
  test('more work never makes more of it, whatever was done before', () => {
    fc.assert(
      fc.property(work, heard, thought, (before, oneMore, another) => {
        const after = { ...before, heard: [...before.heard, oneMore], thoughts: [...before.thoughts, another] }
        for (const stage of stages) {
          const left = new Map(whatIsLeft(stage, before, leastCounts).map(({ what, more }) => [what, more]))
          for (const { what, more } of whatIsLeft(stage, after, leastCounts))
            expect(more).toBeLessThanOrEqual(left.get(what) ?? 0)
        }
      }),
    )
  })

  test('the same thing twice counts once, and what was broken off not at all', () => {
    fc.assert(
      fc.property(work, heard, (before, one) => {
        const once = doneOf({ ...before, heard: [...before.heard, one] }, leastCounts)
        const twice = doneOf({ ...before, heard: [...before.heard, one, one] }, leastCounts)
        expect(twice).toEqual(once)
        const cut = { ...one, percent: 79, read: false }
        expect(doneOf({ ...before, heard: [...before.heard, cut] }, leastCounts)).toEqual(doneOf(before, leastCounts))
      }),
    )
  })

  test('a smaller count is never harder to meet', () => {
    fc.assert(
      fc.property(work, adjustments, (done, made) => {
        for (const stage of stages)
          if (isComplete(stage, done, leastCounts))
            expect(isComplete(stage, done, countsWith(leastCounts, made))).toBe(true)
      }),
    )
  })

  test('the self prompt stays locked until three fragments of three people are placed and compared', () => {
    fc.assert(
      fc.property(work, done => {
        if (!isSelfOpen(done, leastCounts)) return
        const { canvas } = done
        expect(new Set(canvas?.fragments.map(({ teller }) => teller)).size).toBeGreaterThanOrEqual(3)
        expect(canvas?.share.trim() && canvas.differ.trim() && canvas.depended.trim()).toBeTruthy()
      }),
    )
  })

  test('nothing outside is asked of who has said nothing', () => {
    const nobody: Work = {
      ...{ heard: [], thoughts: [], discussions: [], canvas: null },
      stated: { majors: [], sectors: [] },
    }
    const asks = (of: Work) => whatIsLeft('widen', of, leastCounts).map(({ what }) => what)
    expect(asks(nobody)).toEqual(['fragments', 'contributors', 'majorGroups', 'themes', 'sessions'])
    expect(asks({ ...nobody, stated: { majors: ['2'], sectors: [] } })).toContain('outside')
    expect(isOutside({ major: '2', sector: 'sport' }, { majors: ['2'], sectors: [] })).toBe(false)
    expect(isOutside({ major: '5', sector: 'sport' }, { majors: ['2'], sectors: ['sport'] })).toBe(false)
    expect(isOutside({ major: '5', sector: 'making' }, { majors: ['2'], sectors: ['sport'] })).toBe(true)
  })
})

describe('the way through', () => {
  test('a cycle goes on as far as its stages are complete and never past handing in', () => {
    fc.assert(
      fc.property(fc.subarray([...stages]), fc.constantFrom(...cycleLifecycle.states), (complete, state) => {
        let at: string = state
        for (const move of movesOnwards(state, stage => complete.includes(stage))) {
          const next = cycleLifecycle.step(at, move)
          expect(next).toBeDefined()
          at = next ?? ''
        }
        expect(['gate-review', 'cleared'].includes(at)).toBe(['gate-review', 'cleared'].includes(state))
      }),
    )
  })

  test('each stage opens when the one before it is complete', () => {
    const at = (state: string, returned = false) => stages.map(stage => stageStateOf(stage, state, returned))
    expect(at('not-started')).toEqual(['open', 'locked', 'locked', 'locked'])
    expect(at('reflecting')).toEqual(['complete', 'open', 'locked', 'locked'])
    expect(at('triangulating', true)).toEqual(['complete', 'complete', 'complete', 'returned'])
    expect(at('gate-review')).toEqual(['complete', 'complete', 'complete', 'submitted'])
    expect(at('cleared')).toEqual(['complete', 'complete', 'complete', 'complete'])
  })

  test('a cycle set aside goes back to the state it was in, and to no other', () => {
    const states = cycleLifecycle.states.filter(state => cycleLifecycle.step(state, 'pause'))
    for (const state of states) {
      expect(cycleLifecycle.step('paused', `back-to-${state}` as 'back-to-cleared')).toBe(state)
      expect(workingState({ state: 'paused', resumesTo: state })).toBe(state)
    }
    expect(cycleLifecycle.step('express-referred', 'back-to-cleared')).toBeUndefined()
    expect(cycleLifecycle.final).toEqual(['superseded'])
  })

  test('only a facilitator or the clock clears, and nothing clears but from review', () => {
    const clearing = Object.entries(cycleLifecycle.moves).filter(([, { to }]) => to === 'cleared')
    expect(clearing.map(([move]) => move)).toEqual(['clear', 'clear-unread', 'back-to-cleared'])
    expect(cycleLifecycle.moves.clear.by).not.toContain('learner')
    expect(cycleLifecycle.moves.clear.from).toEqual(['gate-review'])
    expect(cycleLifecycle.moves['clear-unread'].from).toEqual(['gate-review'])
  })
})

test('the map shows where somebody has been, each place once', () => {
  const met = { teller: 'a', question: 1, major: '2', sector: null, leaving: '17-18', district: '', role: 'Vet' }
  const contrast = contrastOf([met, { ...met, major: '5', district: 'Saltwyke' }, met])
  expect(contrast).toEqual({ major: ['2', '5'], leaving: ['17-18'], sector: [], district: ['Saltwyke'] })
  expect(unmetOf('major', contrast, ['1', '2', '5', '9'])).toEqual(['1', '9'])
  expect([1, 5, 6, 15, 22, 26, 30].map(themeOfQuestion).join('')).toBe('AABCDEF')
})
