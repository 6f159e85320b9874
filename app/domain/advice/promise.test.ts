import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addWorkingDays, dateOf, dayOf, isWorkingDay } from '../kernel/working-days'
import { adviceLifecycle } from './advice-request'
import { isLate, offerBy, promised } from './promise'

const at = (iso: string) => new Date(iso)
const asked = (as: Partial<Parameters<typeof promised>[0]> = {}) => ({
  ...{ state: 'received' as const, receivedAt: at('2027-01-14T10:00:00Z'), countedFrom: null, urgency: null },
  ...{ deadlineOn: null, ...as },
})

describe('promised', () => {
  test('a receipt the same working day, or the next where nobody works', () => {
    expect(promised(asked(), 10)).toEqual({ what: 'acknowledge', by: '2027-01-14' })
    expect(promised(asked({ receivedAt: at('2027-01-16T10:00:00Z') }), 10)).toEqual({
      what: 'acknowledge',
      by: '2027-01-18',
    })
    expect(promised(asked({ receivedAt: at('2026-12-24T23:30:00Z') }), 10)).toEqual({
      what: 'acknowledge',
      by: '2026-12-24',
    })
    expect(promised(asked({ receivedAt: at('2026-12-25T10:00:00Z') }), 10)?.by).toBe('2026-12-29')
  })

  test('a look within two working days, also when it was reopened before anybody had looked', () => {
    expect(promised(asked({ state: 'acknowledged' }), 10)).toEqual({ what: 'triage', by: '2027-01-18' })
    const reopened = asked({ state: 'triaged', countedFrom: at('2027-02-01T10:00:00Z') })
    expect(promised(reopened, 10)).toEqual({ what: 'triage', by: '2027-02-03' })
  })

  test('two times within the hub’s days, in half of them where it is soon, and before a deadline', () => {
    const waiting = (as: Parameters<typeof asked>[0]) => promised(asked({ state: 'allocated', ...as }), 10)?.by
    expect(waiting({ urgency: 'routine' })).toBe('2027-01-28')
    expect(waiting({ urgency: 'soon' })).toBe('2027-01-21')
    expect(waiting({ urgency: 'deadline', deadlineOn: dateOf('2027-01-18') })).toBe('2027-01-15')
    expect(waiting({ urgency: 'deadline', deadlineOn: dateOf('2027-03-01') })).toBe('2027-01-21')
    expect(waiting({ urgency: 'deadline', deadlineOn: dateOf('2027-01-14') })).toBe('2027-01-14')
  })

  test('nothing where nothing of ours is due', () => {
    for (const state of ['on-hold', 'signposted', 'booked', 'closed', 'in-progress'] as const)
      expect(promised(asked({ state, urgency: 'routine' }), 10)).toBeNull()
  })
})

const moments = fc.date({ min: at('2026-09-01T00:00:00Z'), max: at('2028-12-01T00:00:00Z'), noInvalidDate: true })
const urgencies = fc.constantFrom('routine', 'soon', 'deadline', null)

test('every promised day is one on which somebody works, and none lies before the asking', () => {
  fc.assert(
    fc.property(
      moments,
      fc.option(moments),
      urgencies,
      fc.integer({ min: -5, max: 90 }),
      fc.integer({ min: 3, max: 60 }),
      fc.constantFrom(...adviceLifecycle.states),
      (receivedAt, again, urgency, deadline, days, state) => {
        const countedFrom = again && again > receivedAt ? again : null
        const deadlineOn = urgency === 'deadline' ? dateOf(addDays(countedFrom ?? receivedAt, deadline)) : null
        const promise = promised({ state, receivedAt, countedFrom, urgency, deadlineOn }, days)
        if (!promise) return
        expect(isWorkingDay(promise.by)).toBe(true)
        expect(promise.by >= dayOf(countedFrom ?? receivedAt)).toBe(true)
        expect(isLate(promise, at(`${promise.by}T12:00:00Z`))).toBe(false)
        expect(isLate(promise, at(`${addDays(promise.by, 1)}T12:00:00Z`))).toBe(true)
      },
    ),
  )
})

test('the sooner it is needed, the sooner it is promised', () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 3, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      (receivedAt, days, ahead) => {
        const of = { receivedAt, countedFrom: null, deadlineOn: dateOf(addDays(receivedAt, ahead)) }
        const [routine, soon, deadline] = (['routine', 'soon', 'deadline'] as const).map(urgency =>
          offerBy({ ...of, urgency }, days),
        )
        expect((deadline ?? '') <= (soon ?? '') && (soon ?? '') <= (routine ?? '')).toBe(true)
        expect((routine ?? '') <= addWorkingDays(receivedAt, days + 1)).toBe(true)
      },
    ),
  )
})
