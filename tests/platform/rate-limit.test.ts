import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { closeLimits, mayAnswerLink, mayAskForLetter, mayOpenLink, mayPass, mayTryCode } from '~/platform/rate-limit'

const owner = async (sql: string) => {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const asking = (changes: object = {}) => ({
  email: 'sam@example.org',
  browser: 'b1',
  address: '203.0.113.1',
  ...changes,
})
const times = async (count: number, act: (n: number) => Promise<{ ok: boolean }>) => {
  let allowed = 0
  for (let n = 0; n < count; n++) if ((await act(n)).ok) allowed++
  return allowed
}

let round = 0
beforeEach(async () => {
  round++
  await owner('truncate rate_limit')
})
/** Refusals are remembered in the process too, so each test uses names of its own. */
const own = (name: string) => `${name}-${round}@example.org`

describe('asking for a letter', () => {
  it('is allowed five times in one browser, and again in another', async () => {
    const email = own('sam')
    expect(await times(8, () => mayAskForLetter(asking({ email, browser: 'one' })))).toBe(5)
    expect(await times(8, () => mayAskForLetter(asking({ email, browser: 'two' })))).toBe(5)
    expect(await times(8, () => mayAskForLetter(asking({ email: own('alex'), browser: 'one' })))).toBe(5)
  })

  it('is the same for an address however it is typed', async () => {
    const email = own('sam')
    expect(
      await times(8, n =>
        mayAskForLetter(asking({ email: n % 2 ? email.toUpperCase() : ` ${email} `, browser: 'one' })),
      ),
    ).toBe(5)
  })

  it("fills nobody's mailbox, from however many browsers", async () => {
    expect(await times(30, n => mayAskForLetter(asking({ email: own('sam'), browser: `b${n}` })))).toBe(20)
  })

  it('leaves a school of 300 behind one address alone', async () => {
    expect(await times(300, n => mayAskForLetter(asking({ email: own(`t${n}`), browser: `b${n}` })))).toBe(300)
  })

  it('says when to come back', async () => {
    const email = own('sam')
    await times(5, () => mayAskForLetter(asking({ email })))
    const verdict = await mayAskForLetter(asking({ email }))
    expect(verdict).toMatchObject({ ok: false, counted: true })
    expect(verdict.ok ? 0 : verdict.retryAfter).toBeGreaterThan(14 * 60)
  })

  it('keeps no address and no e-mail', async () => {
    await mayAskForLetter(asking({ email: own('sam') }))
    const rows = JSON.stringify(await owner('select * from rate_limit'))
    expect(rows).toContain('letter-email')
    expect(rows).not.toMatch(/sam|example|203\.0/)
  })
})

it('codes may be tried fifteen times in a browser', async () => {
  expect(await times(20, () => mayTryCode({ browser: `x${round}`, address: '203.0.113.1' }))).toBe(15)
})

it('links are counted by link, read and answered together', async () => {
  const used = { token: `${round}`.repeat(43), address: '203.0.113.1' }
  expect(await times(59, () => mayOpenLink(used))).toBe(59)
  expect(await times(3, () => mayAnswerLink(used))).toBe(1)
  expect((await mayOpenLink({ ...used, token: 'other'.repeat(9) })).ok).toBe(true)
})

it('all web processes count together, races included', async () => {
  const verdicts = await Promise.all(
    Array.from({ length: 40 }, () => mayTryCode({ browser: `race${round}`, address: '203.0.113.1' })),
  )
  expect(verdicts.filter(verdict => verdict.ok)).toHaveLength(15)
})

it('a caller on this machine has no ceiling as an address', async () => {
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect((await mayPass(address)).ok).toBe(true)
})

it('reading goes on and proving who one is stops when tries cannot be counted', async () => {
  await owner('alter table rate_limit rename to away')
  const used = { token: 'y'.repeat(43), address: '203.0.113.1' }
  expect((await mayOpenLink(used)).ok).toBe(true)
  const closed = { ok: false, retryAfter: 30, counted: false }
  expect(await mayAnswerLink(used)).toEqual(closed)
  expect(await mayAskForLetter(asking({ email: own('sam') }))).toEqual(closed)
  expect(await mayTryCode({ browser: 'z', address: '203.0.113.1' })).toEqual(closed)
  await owner('alter table away rename to rate_limit')
  await closeLimits()
})
