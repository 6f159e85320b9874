import { describe, expect, it } from 'vitest'
import { emailKey, keyedHash, open, seal } from './secrets'
import { deriveToken, hash, randomToken, sameSecret } from './tokens'

describe('seal and open', () => {
  it('gives back what was sealed, whatever the script', () => {
    for (const text of ['', 'a', '482 913', 'Ŵyn a ŷd 🌾', 'x'.repeat(5000)]) expect(open(seal(text))).toBe(text)
  })

  it('never looks the same twice and hides its text', () => {
    expect(seal('482913')).not.toBe(seal('482913'))
    expect(seal('482913')).not.toContain('482913')
  })

  it('opens nothing that was changed, cut or made up', () => {
    const sealed = seal('482913')
    const bytes = Buffer.from(sealed, 'base64url')
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(open(changed.toString('base64url'))).toBeNull()
    }
    for (const text of ['', 'x', sealed.slice(0, -4), sealed.slice(4), '\u0000']) expect(open(text)).toBeNull()
  })
})

describe('tokens', () => {
  it('are random, long enough and safe in an address', () => {
    const tokens = Array.from({ length: 50 }, randomToken)
    expect(new Set(tokens).size).toBe(50)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
  })

  it('are derived the same each time, and apart by purpose and thing', () => {
    expect(deriveToken('approach', '1')).toBe(deriveToken('approach', '1'))
    expect(deriveToken('approach', '1')).not.toBe(deriveToken('approach', '2'))
    expect(deriveToken('approach', '1')).not.toBe(deriveToken('unsubscribe', '1'))
    expect(hash('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
  })

  it('are compared whole', () => {
    expect(sameSecret('abc', 'abc')).toBe(true)
    expect(sameSecret('abc', 'abcd')).toBe(false)
  })
})

describe('keys', () => {
  it('take an address for the same however it is typed', () => {
    expect(emailKey(' Sam@Example.org ')).toBe(emailKey('sam@example.org'))
    expect(emailKey('sam@example.org')).not.toBe(keyedHash('other', 'sam@example.org'))
  })
})
