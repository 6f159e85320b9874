import { describe, expect, test } from 'vitest'
import { compose } from '~/platform/mail'
import { languages, wordsFor } from '~/text'
import { type ToSchool, toSchools } from '.'
import { calendarPart } from './calendar-entry'
import { exampleOf } from './example'

const names = Object.keys(toSchools) as ToSchool[]

const write = (name: ToSchool, language: (typeof languages)[number]) => {
  const { about, which } = exampleOf(name)
  const said = { words: wordsFor(language), language, ...which }
  const written = toSchools[name](about, said)
  if (!written) throw new Error(`${name} has nothing to say about its example`)
  return { about, said, ...written, ...compose({ language, subject: written.subject, blocks: written.blocks }) }
}

describe.each(languages)('letters to schools in %s', language => {
  test.each(names)('%s says what happened and what is next, with one button', name => {
    const { subject, text, html, blocks } = write(name, language)
    expect(subject.length).toBeGreaterThan(8)
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    expect(text).toContain(`${wordsFor(language).schoolLetters.next}:`)
    expect(text).toMatch(/\/requests\/01940000-0000-7000-8000-000000000001/)
    expect(blocks.filter(({ kind }) => kind === 'button')).toHaveLength(1)
    expect(html).toContain(`<html lang="${language}">`)
    expect(text).not.toContain('!')
  })
})

test.each<[ToSchool, string]>([
  ['received', 'submitted'],
  ['filled', 'accepted'],
  ['confirmed', 'confirmed'],
  ['evaluate', 'delivered'],
])('%s is not written once the request has moved on', (name, state) => {
  const { about, which } = exampleOf(name)
  expect(about.state).toBe(state)
  expect(toSchools[name]({ ...about, state: 'closed' }, { words: wordsFor('en'), language: 'en', ...which })).toBeNull()
})

test.each<[ToSchool, 'REQUEST' | 'CANCEL', string]>([
  ['confirmed', 'REQUEST', 'STATUS:CONFIRMED'],
  ['date-agreed', 'REQUEST', 'STATUS:TENTATIVE'],
  ['cancelled', 'CANCEL', 'STATUS:CANCELLED'],
  ['lost', 'CANCEL', 'STATUS:CANCELLED'],
])('%s carries the entry of the calendar', (name, method, status) => {
  const { about, said, calendar } = write(name, 'en')
  const [reader] = about.people
  const part = calendar && reader && calendarPart(about, reader, said, calendar, new Date('2027-02-01T00:00:00Z'))
  expect(part?.method).toBe(method)
  expect(part?.content).toContain(status)
  expect(part?.content).toContain('UID:request.01940000-0000-7000-8000-000000000001@')
  expect(part?.content).toContain('DTSTART:20270310T100000Z')
})

test('a school that was told nothing of a date is not told to take it out of its calendar', () => {
  const { about, which } = exampleOf('cancelled')
  const unconfirmed = { ...about, lost: about.lost.map(one => ({ ...one, sequence: 1 })) }
  expect(
    toSchools.cancelled(unconfirmed, { words: wordsFor('en'), language: 'en', ...which })?.calendar,
  ).toBeUndefined()
})
