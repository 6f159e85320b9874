import { describe, expect, test } from 'vitest'
import { isToRing, reminderDue } from './reminding'

const on = (day: string, time = '10:00') => new Date(`2027-${day}T${time}:00Z`)
const meeting = { startsAt: on('02-15'), since: on('02-01'), state: 'booked', rungAt: null as Date | null }

describe('reminders by letter', () => {
  test.each([
    ['02-07', null],
    ['02-08', 7],
    ['02-10', 7],
    ['02-14', 1],
    ['02-16', null],
  ])('on %s: %s', (day, due) => expect(reminderDue(meeting, on(day, '08:10'))).toBe(due))

  test('whoever booked a few days before hears the day before and not at once', () => {
    const late = { ...meeting, since: on('02-12') }
    expect(reminderDue(late, on('02-13'))).toBeNull()
    expect(reminderDue(late, on('02-14', '08:10'))).toBe(1)
    expect(reminderDue({ ...meeting, since: on('02-14') }, on('02-14', '20:00'))).toBeNull()
  })
})

describe('whom to ring', () => {
  test('of any news, until they were rung', () => {
    expect(isToRing(meeting, on('02-01', '12:00'))).toBe(true)
    expect(isToRing({ ...meeting, rungAt: on('02-01', '13:00') }, on('02-02'))).toBe(false)
    expect(isToRing({ ...meeting, rungAt: on('01-30') }, on('02-02'))).toBe(true)
  })

  test('again a week and a day before, and not once it has begun', () => {
    const rung = { ...meeting, rungAt: on('02-01', '13:00') }
    expect(isToRing(rung, on('02-07'))).toBe(false)
    expect(isToRing(rung, on('02-08'))).toBe(true)
    expect(isToRing({ ...rung, rungAt: on('02-08') }, on('02-13'))).toBe(false)
    expect(isToRing({ ...rung, rungAt: on('02-08') }, on('02-14'))).toBe(true)
    expect(isToRing(rung, on('02-15', '10:01'))).toBe(false)
  })

  test('of an offer once', () => {
    const offer = { ...meeting, state: 'offered', rungAt: on('02-01', '13:00') }
    expect(isToRing(offer, on('02-08'))).toBe(false)
  })
})
