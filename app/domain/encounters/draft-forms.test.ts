import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { OtherDate, RequestWhat, RequestWhen, RequestWho } from './draft-forms'

/** Forms as a plain browser posts them. */
const post = <S extends z.ZodType<object>>(schema: S, fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ requestId: 'r', version: '1', ...fields })) form.append(name, value)
  const submission = parseWithZod(form, { schema })
  const value = submission.status === 'success' ? (submission.value as z.output<S>) : undefined
  return { status: submission.status, error: submission.reply().error, value }
}

const what = { kind: 'talk', delivery: 'either', purpose: 'Why', outcome1: 'One', 'benchmarks[0]': '5' }
const row = (n: number, yearGroup: string, name: string, headcount: string) => ({
  [`groups[${n}].yearGroup`]: yearGroup,
  [`groups[${n}].name`]: name,
  [`groups[${n}].headcount`]: headcount,
})
const date = (n: number, on: string, from: string, to: string) => ({
  [`dates[${n}].on`]: on,
  [`dates[${n}].from`]: from,
  [`dates[${n}].to`]: to,
})

describe('what', () => {
  test('going on wants it whole, coming back later takes what there is', () => {
    const bare = { kind: 'talk', delivery: 'either', purpose: '', outcome1: '' }
    expect(post(RequestWhat, bare).error).toEqual({
      purpose: ['purpose-needed'],
      outcome1: ['outcome-needed'],
      benchmarks: ['benchmark-needed'],
    })
    expect(post(RequestWhat, { ...bare, after: 'later' }).value).toMatchObject({
      purpose: '',
      outcomes: [],
      benchmarks: [],
    })
  })

  test('points at nobody', () => {
    for (const [text, code] of [
      ['Ask sam@school.example', 'holds-email'],
      ['Ring 01632 960123', 'holds-phone'],
      ['For H801200001001', 'holds-pupil-number'],
      ['a\u0000b', 'odd-letters'],
      ['x'.repeat(1001), 'too-long'],
    ] as const)
      expect(post(RequestWhat, { ...what, purpose: text }).error, text.slice(0, 20)).toEqual({ purpose: [code] })
  })
})

describe('who', () => {
  const rest = { language: 'en' }

  test('takes up to eight classes and passes over empty rows', () => {
    const rows = { ...row(0, '9', ' 9A ', '28'), ...row(1, '', '', ''), ...row(7, '13', 'Set 1', '1000') }
    expect(post(RequestWho, { ...rest, ...rows }).value?.groups).toEqual([
      { yearGroup: 9, name: '9A', headcount: 28 },
      { yearGroup: 13, name: 'Set 1', headcount: 1000 },
    ])
    expect(post(RequestWho, { ...rest, ...row(8, '9', '9A', '28') }).error).toEqual({ groups: ['too-many'] })
  })

  test.each([
    ['half a row', row(0, '9', '9A', ''), { 'groups[0].headcount': ['headcount-needed'] }],
    ['no class at all', {}, { 'groups[0].name': ['group-needed'] }],
    [
      'the same class twice',
      { ...row(0, '9', '9A', '1'), ...row(1, '8', '9 a', '1') },
      { 'groups[1].name': ['group-twice'] },
    ],
    ['a name of signs', row(0, '9', '--', '1'), { 'groups[0].name': ['group-name-odd'] }],
    ['too many', row(0, '9', '9A', '1001'), { 'groups[0].headcount': ['headcount-number'] }],
    ['a half', row(0, '9', '9A', '1.5'), { 'groups[0].headcount': ['headcount-number'] }],
    ['a year there is not', row(0, '14', '9A', '1'), { 'groups[0].yearGroup': ['year-number'] }],
  ])('%s', (_, rows, error) => expect(post(RequestWho, { ...rest, ...rows }).error).toEqual(error))
})

describe('when', () => {
  test('reads times the ways people write them', () => {
    const rows = { ...date(0, '14/1/2027', '9.30', '2pm'), ...date(1, '', '', '') }
    expect(post(RequestWhen, { seats: '1', ...rows }).value?.dates).toEqual([
      { on: '2027-01-14', from: '09:30', to: '14:00' },
    ])
  })

  test.each([
    ['a Saturday', date(0, '2027-01-16', '9', '10'), { 'dates[0].on': ['not-a-school-day'] }],
    ['a bank holiday', date(0, '2027-03-26', '9', '10'), { 'dates[0].on': ['not-a-school-day'] }],
    ['an end before the start', date(0, '2027-01-14', '10', '9'), { 'dates[0].to': ['ends-before-start'] }],
    ['no end', date(0, '2027-01-14', '10', ''), { 'dates[0].to': ['end-needed'] }],
    [
      'the same twice',
      { ...date(0, '2027-01-14', '9', '10'), ...date(1, '2027-01-14', '9', '11') },
      { 'dates[1].on': ['date-twice'] },
    ],
    ['nothing', {}, { 'dates[0].on': ['date-needed'] }],
  ])('%s', (_, rows, error) => expect(post(RequestWhen, { seats: '1', ...rows }).error).toEqual(error))

  test('several employers come on one date', () => {
    const rows = { ...date(0, '2027-01-14', '9', '10'), ...date(1, '2027-01-15', '9', '10') }
    expect(post(RequestWhen, { seats: '2', ...rows }).error).toEqual({ 'dates[1].on': ['one-date'] })
    expect(post(RequestWhen, { seats: '13', ...date(0, '2027-01-14', '9', '10') }).error).toEqual({
      seats: ['seats-number'],
    })
  })

  test.each(['2027-02-30', '0000-00-00', '+999999-01-01', '2027-1-1', 'x', '9999-12-31'])('%s is no day', on => {
    expect(post(RequestWhen, { seats: '1', ...date(0, on, '9', '10') }).status).toBe('error')
    expect(post(OtherDate, { on, from: '9', to: '10' }).status).toBe('error')
  })
})

test('whatever is posted is answered, never thrown', () => {
  const names = [
    'kind',
    'purpose',
    'benchmarks[0]',
    'groups[0].name',
    'groups[1].headcount',
    'dates[0].on',
    'dates[0].from',
    'seats',
    'after',
    'on',
    'from',
    'to',
  ]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 40 })), fields => {
      for (const schema of [RequestWhat, RequestWho, RequestWhen, OtherDate]) post(schema, fields)
    }),
    { numRuns: 300 },
  )
})
