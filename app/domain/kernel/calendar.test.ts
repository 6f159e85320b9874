import { expect, test } from 'vitest'
import { calendarFile, type Invitation, uidOf } from './calendar'

const invitation: Invitation = {
  uid: uidOf.request('0190'),
  sequence: 3,
  startsAt: new Date('2027-06-17T08:30:00Z'),
  endsAt: new Date('2027-06-17T09:30:00Z'),
  status: 'confirmed',
  summary: 'Talk: Bakery; "Crumb", & Sons',
  description: 'Two lines\nof text',
  location: 'Moorgate School',
  url: 'http://traverse.example/requests/0190',
  from: { name: 'Northmoor hub', email: 'hub@northmoor.example' },
  to: { name: 'Sam Reed', email: 'sam@school.example' },
  at: new Date('2027-05-01T10:00:00Z'),
}
const lines = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')

test('says the instant in UTC, one steady id and how often it has changed', () => {
  const written = lines(calendarFile(invitation))
  expect(written).toEqual(
    expect.arrayContaining([
      'METHOD:REQUEST',
      expect.stringMatching(/^UID:request\.0190@/),
      'SEQUENCE:3',
      'DTSTART:20270617T083000Z',
      'DTEND:20270617T093000Z',
      'DTSTAMP:20270501T100000Z',
      'STATUS:CONFIRMED',
    ]),
  )
  expect(written.join('\n')).not.toMatch(/TZID|VTIMEZONE/)
  expect(written.find(line => line.startsWith('ATTENDEE'))).toContain('sam@school.example')
})

test('keeps the same id when it is taken back', () => {
  const written = lines(calendarFile({ ...invitation, status: 'cancelled', sequence: 4 }))
  expect(written).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:4']))
})

test('nothing typed can add a line of its own', () => {
  const written = lines(
    calendarFile({ ...invitation, summary: 'Talk\r\nATTENDEE:mailto:x@y.example', location: 'A\nBEGIN:VEVENT' }),
  )
  expect(written.filter(line => line.startsWith('ATTENDEE'))).toHaveLength(1)
  expect(written.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(1)
})
