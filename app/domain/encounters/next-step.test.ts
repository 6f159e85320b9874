import { describe, expect, test } from 'vitest'
import { isMyTurn, nextStep, type Standing } from './next-step'
import { requestLifecycle } from './request'

const at = new Date('2027-01-11T10:00:00Z')
const soon = { startsAt: new Date('2027-01-20T10:00:00Z'), endsAt: new Date('2027-01-20T11:00:00Z') }
const gone = { startsAt: new Date('2027-01-08T10:00:00Z'), endsAt: new Date('2027-01-08T11:00:00Z') }
const met = { state: 'agreed', briefReadAt: at, proposedBy: null, evaluated: false }

const standing = (as: Partial<Standing>): Standing => ({
  ...{ state: 'draft', startsAt: null, endsAt: null, deliveredAt: null, briefReadAt: null, answersBy: null },
  encounters: [],
  ...as,
})

test('every state has a next step', () => {
  for (const state of requestLifecycle.states) expect(nextStep(standing({ state }), at).step).toBeTruthy()
})

test('nothing that is over waits for anybody', () => {
  for (const state of requestLifecycle.final) expect(nextStep(standing({ state }), at).turn).toBe('nobody')
})

test('employers have until the end of the day before the wave ends', () => {
  const answersBy = new Date('2027-01-16T00:00:00Z')
  expect(nextStep(standing({ state: 'offered', answersBy }), at)).toEqual({
    ...{ turn: 'employers', step: 'employers-answer', by: '2027-01-15' },
  })
})

describe('once all said yes', () => {
  test.each([
    ['the school reads', { encounters: [met] }, 'read-brief'],
    ['then the employer', { briefReadAt: at, encounters: [{ ...met, briefReadAt: null }] }, 'employer-reads-brief'],
    ['then it is confirmed', { briefReadAt: at, encounters: [met] }, 'confirm'],
  ])('%s', (_, as, step) => expect(nextStep(standing({ state: 'accepted', ...as }), at).step).toBe(step))
})

describe('the day', () => {
  test.each([
    ['is to come', soon, 'meet'],
    ['has gone', gone, 'take-attendance'],
  ])('%s', (_, span, step) => expect(nextStep(standing({ state: 'confirmed', ...span }), at).step).toBe(step))

  test('is looked back on by the school, then by the employer, within ten school days', () => {
    const delivered = { state: 'delivered', deliveredAt: at }
    const came = { ...met, state: 'delivered' }
    expect(nextStep(standing({ ...delivered, encounters: [came] }), at)).toMatchObject({
      step: 'evaluate',
      by: '2027-01-25',
    })
    expect(nextStep(standing({ ...delivered, encounters: [{ ...came, evaluated: true }] }), at).step).toBe(
      'employer-evaluates',
    )
    const absent = { ...met, state: 'no-show' }
    expect(nextStep(standing({ ...delivered, encounters: [absent, { ...came, evaluated: true }] }), at).step).toBe(
      'employer-evaluates',
    )
  })
})

test.each([
  ['employer', 'answer-date'],
  ['school', 'employers-answer-date'],
])('a date proposed by the %s waits for the other side', (proposedBy, step) =>
  expect(nextStep(standing({ state: 'rescheduled', encounters: [{ ...met, proposedBy }] }), at).step).toBe(step),
)

test('a teacher’s turn is the school’s, a careers leader’s also their own', () => {
  expect(isMyTurn({ turn: 'school' }, false)).toBe(true)
  expect(isMyTurn({ turn: 'careers-leader' }, false)).toBe(false)
  expect(isMyTurn({ turn: 'careers-leader' }, true)).toBe(true)
  expect(isMyTurn({ turn: 'hub' }, true)).toBe(false)
})
