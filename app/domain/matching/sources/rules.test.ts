import { describe, expect, test } from 'vitest'
import { nextReading, tellsOwner } from './feed'
import { nothingFound } from './reader'
import { refusedBecause } from './verdict'

const at = new Date('2026-12-01T12:00:00Z')

describe('a feed', () => {
  test.each([
    [6, 0, 6],
    [6, 1, 12],
    [6, 3, 48],
    [6, 20, 168],
    [168, 0, 168],
  ])('read every %i hours, after %i failures: the next time in %i hours', (every, failures, hours) => {
    expect(nextReading(every, failures, at).getTime() - at.getTime()).toBe(hours * 3_600_000)
  })

  test('its owner is told once: of what is wrong with it at once, of the way there at the third time', () => {
    const told = (problem: string) => [1, 2, 3, 4, 9].find(failures => tellsOwner(problem, failures, false))
    expect([told('not-json'), told('no-answer')]).toEqual([1, 3])
    expect([1, 2, 3, 4, 9].some(failures => tellsOwner('not-json', failures, true))).toBe(false)
    // The way there failed twice before the list itself did.
    expect(tellsOwner('cut-short', 3, false)).toBe(true)
  })

  test('is left alone for as long as its server asks, for at most a week', () => {
    const hours = (wait: number) => (nextReading(6, 1, at, wait * 3_600_000).getTime() - at.getTime()) / 3_600_000
    expect([hours(1), hours(48), hours(10_000)]).toEqual([12, 48, 168])
  })
})

describe('a reading is refused as a whole', () => {
  const stands = { stood: 100, gone: 0, pressed: false }
  const found = (more: object) => ({ ...nothingFound(null), good: 50, ...more })

  test.each([
    [found({}), stands, null],
    [found({ problem: 'cut-short' }), stands, 'cut-short'],
    [found({ scripted: 1, leftOut: 1 }), stands, 'script'],
    [found({ conflicting: 1, leftOut: 1 }), stands, 'same-ref'],
    [found({ leftOut: 50 }), stands, null],
    [found({ leftOut: 51 }), stands, 'mostly-bad'],
    [found({ good: 0, over: 50, leftOut: 50 }), stands, null],
    [found({}), { ...stands, gone: 50 }, null],
    [found({}), { ...stands, gone: 51 }, 'shrunk'],
    [found({}), { ...stands, gone: 51, pressed: true }, null],
    [found({}), { stood: 9, gone: 9, pressed: false }, null],
    [found({ scripted: 1 }), { ...stands, pressed: true }, 'script'],
  ])('%o with %o: %s', (one, list, why) => {
    expect(refusedBecause(one, list)).toBe(why)
  })
})
