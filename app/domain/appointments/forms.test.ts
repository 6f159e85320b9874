import { expect, test } from 'vitest'
import { HoursForm, TimeForm } from './forms'

const hours = { weekday: '1', fromTime: '9:00', toTime: '12:00', minutes: '45', way: 'phone', place: '', link: '' }
const wrong = (form: typeof HoursForm | typeof TimeForm, typed: object) =>
  form.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message]) ?? []

test.each([
  ['', 'link-needed'],
  ['http://meet.example/x', 'link-odd'],
  ['meet.example/x', 'link-odd'],
  ['https://', 'link-odd'],
  ['https://me@meet.example', 'link-odd'],
  ['javascript:alert(1)', 'link-odd'],
])('a video call by "%s": %s', (link, message) => {
  const time = { day: '2027-03-02', from: '9', minutes: '45', way: 'video', place: '', link }
  expect(wrong(TimeForm, time)).toEqual([['link', message]])
  expect(wrong(HoursForm, { ...hours, way: 'video', link })).toEqual([['link', message]])
  expect(wrong(TimeForm, { ...time, link: 'https://meet.example/x' })).toEqual([])
})

test('what was typed for another way of meeting stands folded away, and is neither looked at nor kept', () => {
  const said = HoursForm.parse({ ...hours, link: 'meet.example/x', place: 'Library' })
  expect(said).toMatchObject({ way: 'phone', place: '', link: '' })
  expect(wrong(HoursForm, { ...hours, way: 'in-person' })).toEqual([['place', 'place-needed']])
})

test.each([
  ['9:00', '9:00', 'times-turned'],
  ['12:00', '9:00', 'times-turned'],
  ['9:00', '9:44', 'hours-short'],
  ['9:00', '9:45', null],
])('hours from %s to %s: %s', (fromTime, toTime, message) => {
  expect(wrong(HoursForm, { ...hours, fromTime, toTime })).toEqual(message ? [['toTime', message]] : [])
})
