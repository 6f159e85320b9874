import { describe, expect, test } from 'vitest'
import type { RequestToTell } from '~/domain/encounters'
import { compose } from '~/platform/mail'
import { languages, wordsFor } from '~/text'
import { aboutOffer, aboutRequest, type ToCoordinators } from '.'

const id = '01940000-0000-7000-8000-000000000001'
const hub = { id, name: 'Northmoor', replyTo: 'hub@northmoor.example' }
const request: RequestToTell = {
  ...{ id, hub, people: [], state: 'submitted', kind: 'talk', school: 'Moor School' },
  ...{ learners: 55, yearGroups: [9, 10], day: new Date('2027-03-10T10:00:00Z') },
  help: [{ key: 'virtual', employers: 8 }],
}
const states: [ToCoordinators, string][] = [
  ['new-request', 'submitted'],
  ['unfilled', 'unfilled'],
  ['lost', 'cancelled-by-employer'],
  ['not-come', 'no-show'],
]

describe.each(languages)('letters to coordinators in %s', language => {
  const said = { words: wordsFor(language), language }

  test.each(states)('%s says what happened, with one button', (name, state) => {
    const written = aboutRequest(name, { ...request, state }, said)
    const { text } = compose({ language, subject: written?.subject ?? '', blocks: written?.blocks ?? [] })
    expect(written?.subject).toContain('Moor School')
    expect(text).toContain(`/board/${id}`)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|!/)
    expect(written?.blocks.filter(({ kind }) => kind === 'button')).toHaveLength(1)
    expect(aboutRequest(name, { ...request, state: 'closed' }, said)).toBeNull()
  })

  test('an offer to check', () => {
    const written = aboutOffer(
      { id, hub, people: [], title: 'A day in a bakery', kind: 'visit', employer: 'Moor Bakery' },
      said,
    )
    expect(written.subject).toContain('Moor Bakery')
    expect(compose({ language, ...written }).text).toContain(`/offers/${id}`)
  })
})
