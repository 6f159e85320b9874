import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailKeyOf, phoneKeyOf, samePerson, sharesDomain } from './identity'

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/)
const local = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join('.'))
const ownDomain = word.map(name => `${name}.example`)
const digits = fc.stringMatching(/^[1-9][0-9]{8,9}$/)
const gap = fc.constantFrom('', ' ', '-', '.', ' (', ') ')

/** The same characters in whatever case. */
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map(upper => [...text].map((letter, place) => (upper[place] ? letter.toUpperCase() : letter)).join(''))

describe('a mailbox', () => {
  test('is the same in any case, with any plus-part and with spaces about it', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(local, ownDomain, word)
          .chain(([name, domain, tag]) =>
            fc.tuple(fc.constant(`${name}@${domain}`), anyCase(`${name}+${tag}@${domain}`)),
          ),
        ([plain, written]) => {
          expect(emailKeyOf(` ${written} `)).toBe(emailKeyOf(plain))
        },
      ),
    )
  })

  test('at Gmail is the same whatever dots it has, and by either name of the provider', () => {
    fc.assert(
      fc.property(local, fc.constantFrom('gmail.com', 'googlemail.com', 'GoogleMail.com'), (name, domain) => {
        expect(emailKeyOf(`${name}@${domain}`)).toBe(`${name.replaceAll('.', '')}@gmail.com`)
      }),
    )
  })

  test('elsewhere keeps its dots, so two people stay two', () => {
    expect(emailKeyOf('a.b@firm.example')).not.toBe(emailKeyOf('ab@firm.example'))
  })

  test('is found once: finding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.emailAddress(), email => {
        expect(emailKeyOf(emailKeyOf(email))).toBe(emailKeyOf(email))
      }),
    )
  })

  test('of an odd address is no error', () => {
    for (const odd of ['', '@', 'x', '+@', 'a@b@c', '+tag@x.example']) expect(emailKeyOf(odd)).toContain('@')
    expect(emailKeyOf('+tag@x.example')).toBe('+tag@x.example')
  })
})

describe('a number', () => {
  test('is the same however it is written', () => {
    fc.assert(
      fc.property(digits, gap, (number, between) => {
        const spaced = `${number.slice(0, 4)}${between}${number.slice(4)}`
        const keys = [`0${spaced}`, `+44 ${spaced}`, `+44 (0)${spaced}`, `0044${spaced}`, `+440${number}`].map(
          phoneKeyOf,
        )
        expect(new Set(keys)).toEqual(new Set([`0${number}`]))
      }),
    )
  })

  test('of another country is another number', () => {
    expect(phoneKeyOf('+353 87 123 4567')).toBe('00353871234567')
    expect(phoneKeyOf('00353 87 123 4567')).toBe('00353871234567')
    expect(phoneKeyOf('')).toBe('')
  })
})

describe('the same person', () => {
  const nobody = { personId: null, emails: [], phones: [] }

  test('by account, by any mailbox, by any number; and not by nothing', () => {
    const sam = { personId: 'p', emails: ['sam@gmail.com', 'sam@firm.example'], phones: ['07700 900123'] }
    expect(samePerson(sam, { ...nobody, personId: 'p' })).toBe(true)
    expect(samePerson(sam, { ...nobody, emails: ['S.A.M+x@googlemail.com'] })).toBe(true)
    expect(samePerson(sam, { ...nobody, phones: ['+44 7700 900123'] })).toBe(true)
    expect(samePerson(sam, nobody)).toBe(false)
    expect(samePerson(nobody, nobody)).toBe(false)
    expect(samePerson({ ...nobody, phones: [''] }, { ...nobody, phones: [''] })).toBe(false)
  })

  test('is a matter of both: whoever is the same one way is the same the other way', () => {
    const known = fc.record({
      personId: fc.constantFrom(null, 'a', 'b'),
      emails: fc.array(fc.constantFrom('x@gmail.com', 'x+1@googlemail.com', 'y@firm.example'), { maxLength: 2 }),
      phones: fc.array(fc.constantFrom('', '0770', '+44770', '0771'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(known, known, (one, other) => {
        expect(samePerson(one, other)).toBe(samePerson(other, one))
      }),
    )
  })
})

test('a domain says something only where it is one of their own', () => {
  expect(sharesDomain('a@firm.example', 'b@Firm.example')).toBe(true)
  expect(sharesDomain('a@gmail.com', 'b@googlemail.com')).toBe(false)
  expect(sharesDomain('a@firm.example', 'b@other.example')).toBe(false)
  expect(sharesDomain('', '')).toBe(false)
})
