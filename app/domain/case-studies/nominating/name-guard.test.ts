import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samePerson } from './identity'
import { mayBeNamed } from './name-guard'
import { newSlug } from './slug'
import { majorOf, subMajorGroups, subMajorOf, unitOf } from './soc'

const known = fc.record({
  personId: fc.constantFrom(null, 'a', 'b'),
  emails: fc.array(fc.constantFrom('x@gmail.com', 'X+1@googlemail.com', 'y@firm.example', 'z@firm.example'), {
    maxLength: 2,
  }),
  phones: fc.array(fc.constantFrom('0770 1', '+44770 1', '0771'), { maxLength: 2 }),
})

describe('who may be named', () => {
  test('nobody who is their own nominator, no child, nobody twice; everybody else', () => {
    fc.assert(
      fc.property(
        fc.array(known, { minLength: 1, maxLength: 2 }),
        known,
        fc.boolean(),
        fc.boolean(),
        (nominators, nominee, adult, named) => {
          const verdict = mayBeNamed({ nominators, nominee, adult, named })
          const self = nominators.some(one => samePerson(one, nominee))
          if (verdict.ok) expect([self, adult, named]).toEqual([false, true, false])
          else expect(verdict.why).toBe(adult ? (self ? 'names-self' : 'named-already') : 'under-age')
        },
      ),
    )
  })

  test('a shared domain is a fact beside the answer, never the answer', () => {
    const verdict = mayBeNamed({
      nominators: [{ personId: 'a', emails: ['boss@firm.example'], phones: [] }],
      nominee: { personId: null, emails: ['sam@firm.example'], phones: [] },
      adult: true,
      named: false,
    })
    expect(verdict).toMatchObject({ ok: true, next: { sharedDomain: true } })
  })
})

describe('what a working life is called', () => {
  test('its address is plain words and never the same', () => {
    const slugs = Array.from({ length: 200 }, () => newSlug())
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+-[a-z]+-[0-9a-f]{12}$/)
    expect(new Set(slugs).size).toBe(200)
  })

  test('a group of work is found again in its unit', () => {
    expect(subMajorGroups).toHaveLength(26)
    for (const group of subMajorGroups) {
      expect(unitOf(group)).toMatch(/^[1-9]\d{3}$/)
      expect(subMajorOf(unitOf(group))).toBe(group)
      expect(majorOf(unitOf(group))).toBe(group[0])
    }
    expect(majorOf(null)).toBeNull()
  })
})
