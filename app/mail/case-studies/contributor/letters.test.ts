import { describe, expect, test } from 'vitest'
import type { ContributorLetter } from '~/domain/case-studies'
import { compose } from '~/platform/mail'
import { languages, wordsFor } from '~/text'
import { toContributors } from '.'

const id = '01940000-0000-7000-8000-000000000001'
const letter: ContributorLetter = {
  contributionId: id,
  state: 'invited',
  to: { name: 'Wren Hale', email: 'wren@people.example', language: 'en' },
  hub: { id, name: 'Northmoor', replyTo: 'hub@northmoor.example' },
  link: 'https://hub.example/story/secret',
  sends: 1,
  linkUntil: '2027-01-25',
  named: { by: 'Jo Hart', employer: 'Tarn Valley Buses', why: 'Knows every road.' },
  role: 'Drives a school bus',
  shownAs: 'Wren',
  way: 'alone',
  scopes: ['audio-only', 'hub-classes'],
  consentEndsOn: '2030-01-11',
  reason: '',
}

/** The state in which each letter has something to say. */
const states: { [name in keyof typeof toContributors]?: string } = {
  accepted: 'accepted',
  consented: 'consented',
  'consent-changed': 'published',
  'consent-renewed': 'published',
  'consent-review': 'published',
  'consent-ends-60': 'consent-due',
  'consent-ends-30': 'consent-due',
  'consent-ends-7': 'consent-due',
  'consent-ended': 'unpublished',
  abandoned: 'abandoned',
}

const own = [
  ...(['invited', 'reminded', 'reminded-last', 'fresh', 'accepted', 'consented', 'consent-changed'] as const),
  ...(['consent-renewed', 'consent-review', 'consent-ends-60', 'consent-ends-30', 'consent-ends-7'] as const),
  ...(['consent-ended', 'abandoned'] as const),
]

describe.each(languages)('letters to a contributor in %s', language => {
  const said = { words: wordsFor(language), language }

  test.each(own)('%s says what happened and carries the link', name => {
    const text = toContributors[name]({ ...letter, state: states[name] ?? 'invited' }, said)
    if (!text) throw new Error('Nothing written')
    const { text: plain } = compose({ language, ...text })
    expect(plain).toContain('Wren Hale')
    expect(plain).not.toMatch(/undefined|null|NaN|\[object|!|\d{4}-\d\d-\d\d/)
    if (name !== 'abandoned') expect(plain).toContain(letter.link)
  })

  test('the invitation says who named them, what they wrote, and that no is fine', () => {
    const { text } = compose({ language, ...(toContributors.invited(letter, said) ?? { subject: '', blocks: [] }) })
    for (const part of [
      'Jo Hart',
      'Tarn Valley Buses',
      'Knows every road.',
      language === 'en' ? '25 January' : '25 Ionawr',
    ])
      expect(text).toContain(part)
    expect(text).toMatch(language === 'en' ? /free to say no/ : /croeso i chi ddweud na/)
  })

  test('nothing is said any more once somebody answered, or withdrew', () => {
    for (const name of ['invited', 'reminded', 'reminded-last'] as const)
      expect(toContributors[name]({ ...letter, state: 'declined' }, said)).toBeNull()
    for (const name of ['consented', 'consent-changed', 'consent-ends-7', 'consent-ended'] as const)
      expect(toContributors[name]({ ...letter, state: 'withdrawn' }, said)).toBeNull()
  })
})
