import { describe, expect, test } from 'vitest'
import { around, clash, type Held, type Meeting, timesOn } from './times'

const spaces = { travelMinutes: 30, bufferMinutes: 15 }
const at = (time: string) => new Date(`2027-03-02T${time}:00Z`)
const meeting = (from: string, to: string, place = ''): Held => {
  const way = place ? ('in-person' as const) : ('phone' as const)
  const of: Meeting = { startsAt: at(from), endsAt: at(to), way, place, link: '' }
  return { ...of, ...around(of, spaces) }
}

describe('what clashes', () => {
  test.each([
    ['one after the other with the moment between', meeting('09:00', '10:00'), meeting('10:15', '11:00'), false],
    ['too close', meeting('09:00', '10:00'), meeting('10:10', '11:00'), true],
    ['the same', meeting('09:00', '10:00'), meeting('09:00', '10:00'), true],
    ['at one place, the moment is enough', meeting('09:00', '10:00', 'A'), meeting('10:15', '11:00', 'A'), false],
    ['two places without the way', meeting('09:00', '10:00', 'A'), meeting('10:45', '11:30', 'B'), true],
    ['two places with the way', meeting('09:00', '10:00', 'A'), meeting('11:00', '12:00', 'B'), false],
    ['a call before setting off', meeting('09:00', '10:00'), meeting('10:30', '11:00', 'A'), true],
    ['a call, and time to get there', meeting('09:00', '10:00'), meeting('10:45', '11:30', 'A'), false],
    ['a call on the way back', meeting('09:00', '10:00', 'A'), meeting('10:20', '11:00'), true],
  ])('%s: %#', (_, one, other, clashes) => {
    expect(clash(one, other)).toBe(clashes)
    expect(clash(other, one)).toBe(clashes)
  })
})

describe('weekly hours laid out', () => {
  const week = {
    ...{ weekday: 1, fromTime: '09:00', toTime: '12:00', minutes: 45, way: 'phone' as const, place: '', link: '' },
    startsOn: new Date('2027-01-01'),
  }
  const starts = (day: string, as: Partial<typeof week> = {}) =>
    timesOn({ ...week, ...as }, day, spaces).map(({ startsAt }) => startsAt.toISOString().slice(11, 16))

  test('one after the other, as many as there is room for', () => {
    expect(starts('2027-03-01')).toEqual(['09:00', '10:00', '11:00'])
    expect(starts('2027-03-01', { toTime: '11:44' })).toEqual(['09:00', '10:00'])
  })

  test('on their own day of the week, from their first day on, and not on a bank holiday', () => {
    expect(starts('2027-03-02')).toEqual([])
    expect(starts('2026-12-28')).toEqual([])
    expect(starts('2027-03-29')).toEqual([])
    expect(starts('2027-05-03')).toEqual([])
  })

  test('nine in the morning is nine in the morning in summer too', () => {
    expect(starts('2027-03-22')[0]).toBe('09:00')
    expect(starts('2027-04-05')[0]).toBe('08:00')
    expect(starts('2027-10-25')[0]).toBe('08:00')
    expect(starts('2027-11-01')[0]).toBe('09:00')
  })

  test('a day on which the clocks change has its hours, each as long as ever', () => {
    const sunday = { ...week, weekday: 7, fromTime: '00:30', toTime: '04:00' }
    for (const day of ['2027-03-28', '2027-10-31']) {
      const times = timesOn(sunday, day, spaces)
      expect(times.length).toBeGreaterThan(1)
      expect(times.every(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime() === 45 * 60_000)).toBe(true)
    }
  })
})
