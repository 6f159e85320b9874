import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deviceOf } from './device'
import { codeFrom, codeTries, pressLink, type SignIn, spacedCode, tryCode, typedCode } from './sign-in'

const at = new Date('2027-01-14T09:00:00Z')
const aSignIn = (as: Partial<SignIn> = {}): SignIn => ({
  ...{ id: 'id', personId: 'person', codeHash: '', linkHash: '', browserHash: '' },
  ...{ attempts: 0, usedAt: null, expiresAt: new Date(at.getTime() + 600_000) },
  ...as,
})
const tried = (as: Partial<SignIn> = {}, fits = true, welcome = true) => ({
  signIn: aSignIn(as),
  fits,
  welcome,
  hubId: '',
})

describe('codes', () => {
  test('have eight signs that nobody takes for one another', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), bytes => {
        fc.pre(bytes.filter(byte => byte < 242).length >= 8)
        expect(codeFrom(bytes)).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{8}$/)
      }),
    ))

  test('are read however they are typed', () => {
    for (const typed of ['KM4T 9XWR', 'km4t9xwr', ' km4t-9xwr ', 'KM4T–9XWR', 'k m 4 t 9 x w r'])
      expect(typedCode(typed)).toBe('KM4T9XWR')
    expect(typedCode(spacedCode('KM4T9XWR'))).toBe('KM4T9XWR')
  })
})

describe('a way in', () => {
  const dead: [string, Partial<SignIn>][] = [
    ['used', { usedAt: at }],
    ['out of time', { expiresAt: at }],
  ]
  test.each(dead)('that is %s opens nothing', (_name, as) => {
    expect(tryCode(tried(as), at)).toEqual({ ok: false, why: 'letter-over' })
    expect(pressLink(tried(as), at)).toEqual({ ok: false, why: 'letter-over' })
  })

  test('opens with the right code, and says who came in', () => {
    expect(tryCode(tried(), at)).toMatchObject({
      ok: true,
      next: { comesIn: true, signIn: { usedAt: at } },
      events: [{ type: 'signed-in', subjectId: 'person', way: 'code' }],
    })
  })

  test('counts wrong codes and closes after the last, for the right one too', () => {
    for (const [fits, welcome] of [
      [false, true],
      [true, false],
      [false, false],
    ] as const)
      expect(tryCode(tried({ attempts: 4 }, fits, welcome), at)).toMatchObject({
        next: { comesIn: false, signIn: { attempts: codeTries, usedAt: null } },
        events: [],
      })
    expect(tryCode(tried({ attempts: codeTries }), at)).toEqual({ ok: false, why: 'too-many-tries' })
    expect(pressLink(tried({ attempts: codeTries }), at)).toEqual({ ok: false, why: 'letter-over' })
  })

  test('by link opens in the browser that asked alone', () => {
    expect(pressLink(tried(), at)).toMatchObject({ ok: true, events: [{ way: 'link' }] })
    expect(pressLink(tried({}, false), at)).toEqual({ ok: false, why: 'other-browser' })
    expect(pressLink(tried({}, true, false), at)).toEqual({ ok: false, why: 'letter-over' })
  })
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1',
    'Safari, iPhone',
  ],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36', 'Chrome, Chromebook'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0',
    'Edge, Mac',
  ],
  ['curl/8', ''],
  [null, ''],
])('of %s is kept %j', (userAgent, device) => expect(deviceOf(userAgent)).toBe(device))
