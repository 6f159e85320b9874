import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../kernel/working-days'
import { besideOpportunity, reminderDue } from './deadlines'

const today = '2027-02-01'
const thinking = { state: 'thinking' as const, heardOn: null, remindedFor: null }

test('each chosen reminder is due once, whatever nights are missed', () => {
  fc.assert(
    fc.property(fc.subarray([7, 1]), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (remind, nights) => {
      const deadline = addDays(today, 10)
      let remindedFor: number | null = null
      const given: number[] = []
      nights.forEach((runs, night) => {
        const due = runs ? reminderDue({ ...thinking, deadline, remind, remindedFor }, addDays(today, night)) : null
        if (due === null) return
        given.push(due)
        remindedFor = due
      })
      expect(new Set(given).size).toBe(given.length)
      expect(given.every(days => remind.includes(days))).toBe(true)
      // The last one is given if any night between it and the deadline ran.
      if (remind.includes(1) && nights.slice(9, 11).some(Boolean)) expect(given).toContain(1)
    }),
  )
})

test('nothing is due after the day, or once it is sent', () => {
  const remind = [7, 1]
  expect(reminderDue({ ...thinking, deadline: addDays(today, -1), remind }, today)).toBeNull()
  expect(reminderDue({ ...thinking, state: 'sent', deadline: addDays(today, 1), remind }, today)).toBeNull()
  expect(reminderDue({ ...thinking, deadline: today, remind }, today)).toBe(1)
  expect(
    reminderDue({ ...thinking, state: 'heard-back', deadline: null, heardOn: addDays(today, 6), remind }, today),
  ).toBe(7)
})

test('an opportunity stands as it did, has another deadline, is full, or is gone', () => {
  expect(besideOpportunity('2027-03-01', null)).toBe('gone')
  expect(besideOpportunity('2027-03-01', { state: 'withdrawn', closesOn: '2027-03-01' })).toBe('gone')
  expect(besideOpportunity('2027-03-01', { state: 'live', closesOn: '2027-03-02' })).toBe('other-deadline')
  expect(besideOpportunity('2027-03-01', { state: 'filled', closesOn: '2027-03-01' })).toBe('full')
  expect(besideOpportunity('2027-03-01', { state: 'live', closesOn: '2027-03-01' })).toBe('same')
})
