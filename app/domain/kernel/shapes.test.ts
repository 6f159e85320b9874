import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { calendarDate, optionalCalendarDate, timeOfDay } from './shapes'

const sent = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('a date in three boxes', () => {
  const shape = calendarDate('Enter a date')

  it.each([
    [{ day: '4', month: '3', year: '2027' }, '2027-03-04'],
    [{ day: ' 04', month: '03 ', year: '27' }, '2027-03-04'],
    [{ day: '4', month: 'March', year: '2027' }, '2027-03-04'],
    [{ day: '4', month: 'sept', year: '2027' }, '2027-09-04'],
    [{ day: '4', month: 'Mawrth', year: '2027' }, '2027-03-04'],
    ['2027-03-04', '2027-03-04'],
    ['4/3/2027', '2027-03-04'],
  ])('reads %j', (typed, date) => expect(shape.parse(typed)).toBe(date))

  it.each([
    { day: '31', month: '2', year: '2027' },
    { day: '29', month: '2', year: '2027' },
    { day: '4', month: 'Smarch', year: '2027' },
    { day: '4', month: '', year: '2027' },
    { day: '4', month: '3', year: '0' },
    { day: {}, month: [], year: null },
    'soon',
    17,
    null,
    undefined,
  ])('refuses %j with the sentence given', typed => {
    const read = shape.safeParse(typed)
    expect(read.error?.issues.map(issue => issue.message)).toEqual(['Enter a date'])
  })

  test('through a form, empty boxes are nothing and wrong ones keep what was typed', () => {
    const schema = z.object({ on: shape, until: optionalCalendarDate('Enter the last day') })
    const good = parseWithZod(sent({ 'on.day': '4', 'on.month': '3', 'on.year': '2027', 'until.day': '' }), { schema })
    expect(good).toMatchObject({ status: 'success', value: { on: '2027-03-04' } })

    const wrong = parseWithZod(sent({ 'on.day': '40', 'on.month': '3', 'on.year': '2027' }), { schema }).reply()
    expect(wrong).toMatchObject({ error: { on: ['Enter a date'] }, initialValue: { on: { day: '40' } } })
    expect(parseWithZod(sent({ 'on.day': '' }), { schema }).reply().error).toEqual({ on: ['Enter a date'] })
  })

  test('every real day comes back as it was', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), date => {
        const day = date.toISOString().slice(0, 10)
        const [year = '', month = '', dayOfMonth = ''] = day.split('-')
        expect(shape.parse({ day: String(Number(dayOfMonth)), month: String(Number(month)), year })).toBe(day)
      }),
    ))

  test('no value at all makes it throw', () =>
    fc.assert(fc.property(fc.anything(), value => typeof shape.safeParse(value).success === 'boolean')))
})

describe('a time of day', () => {
  const shape = timeOfDay('Enter a time')

  it.each([
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['9am', '09:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['2:15 p.m.', '14:15'],
    ['23:59', '23:59'],
  ])('reads %s as %s', (typed, time) => expect(shape.parse(typed)).toBe(time))

  it.each(['24:00', '9:60', '13pm', '0pm', 'noon', '', '9:3', null, undefined, {}])('refuses %j', typed => {
    expect(shape.safeParse(typed).error?.issues.map(issue => issue.message)).toEqual(['Enter a time'])
  })
})
