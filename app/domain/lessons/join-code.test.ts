import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeTyped, newCode, shownCode, symbols } from './join-code'

describe('a join code', () => {
  test('is seven of 28 symbols, none like another', () => {
    expect(new Set(symbols).size).toBe(28)
    expect(symbols).not.toMatch(/[01OILBSZ]/)
    for (let one = 0; one < 200; one++) expect(codeTyped(newCode())).toMatch(/^[2-9A-Y]{7}$/)
  })

  test('is read however it is typed', () => {
    const code = fc.array(fc.constantFrom(...symbols), { minLength: 7, maxLength: 7 }).map(all => all.join(''))
    fc.assert(
      fc.property(code, one => {
        for (const typed of [one, one.toLowerCase(), shownCode(one), ` ${shownCode(one).replace(' ', '-')} `])
          expect(codeTyped(typed)).toBe(one)
      }),
    )
    expect(codeTyped('bacd szt')).toBe('8ACD52T')
    for (const wrong of ['', 'ACD', 'ACDE 2345', 'ACDE 20!', '💥'.repeat(7)]) expect(codeTyped(wrong)).toBeNull()
  })
})
