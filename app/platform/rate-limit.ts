import pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { config } from './config'
import { log } from './log'
import { emailKey, keyedHash } from './secrets'

/** May it go on? If not, in how many seconds to try again, and whether tries could be counted at all. */
export type Verdict = { ok: true } | { ok: false; retryAfter: number; counted: boolean }

const minute = 60
const unknown: Verdict = { ok: false, retryAfter: 30, counted: false }

// Its own few connections, so that a database busy with pages still counts tries.
const pool = new pg.Pool({
  connectionString: config.databaseUrl,
  max: 2,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 10_000,
  application_name: 'traverse-limits',
  options: '-c role=traverse_app -c timezone=UTC -c statement_timeout=5000 -c lock_timeout=3000',
})
pool.on('error', error => log.warn({ err: error.message }, 'rate limit connection lost'))
pool.on('connect', client => client.on('error', error => log.warn({ err: error.message }, 'rate limit client error')))

/** At most `points` in `duration` seconds for one key, counted in the database by all web processes together. */
const counter = (name: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration,
    inMemoryBlockOnConsumed: points + 1,
    clearExpiredByTimeout: name === 'letter-address',
  })

type Counter = ReturnType<typeof counter> | RateLimiterMemory

const seconds = (refused: RateLimiterRes): number => Math.max(1, Math.ceil(refused.msBeforeNext / 1000))

/** Counts one try against each; all must allow it. `whenBlind` answers when the count cannot be kept. */
const count = async (tries: readonly (readonly [Counter, string])[], whenBlind: Verdict): Promise<Verdict> => {
  const verdicts = await Promise.all(
    tries.map(([limit, key]) =>
      limit.consume(key).then(
        (): Verdict => ({ ok: true }),
        (refused: unknown): Verdict => {
          if (refused instanceof RateLimiterRes) return { ok: false, retryAfter: seconds(refused), counted: true }
          log.error({ err: refused instanceof Error ? refused.message : 'unknown' }, 'tries could not be counted')
          return whenBlind
        },
      ),
    ),
  )
  const refused = verdicts.filter(verdict => !verdict.ok)
  return refused.sort((one, other) => other.retryAfter - one.retryAfter)[0] ?? { ok: true }
}

// A whole school comes from one address, so an address alone has only a high ceiling. A caller on this machine has none.
const fromHere = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address)
const perAddress = (limit: Counter, address: string) =>
  fromHere(address) ? [] : [[limit, keyedHash('address', address)] as const]

const letters = {
  browser: counter('letter-browser', 5, 15 * minute),
  email: counter('letter-email', 20, 60 * minute),
  address: counter('letter-address', 600, 10 * minute),
}
const codes = {
  browser: counter('code-browser', 15, 10 * minute),
  address: counter('code-address', 1200, 10 * minute),
}
const links = {
  token: counter('link-token', 60, 10 * minute),
  story: counter('story-token', 900, 10 * minute),
  address: counter('link-address', 1200, 10 * minute),
}
const joins = {
  browser: counter('join-browser', 20, 10 * minute),
  address: counter('join-address', 1200, 10 * minute),
  rejoin: counter('rejoin-lesson', 60, 10 * minute),
  card: counter('card-seat', 8, 10 * minute),
}
const advice = {
  email: counter('advice-email', 6, 24 * 60 * minute),
  address: counter('advice-address', 40, 60 * minute),
}
const flood = new RateLimiterMemory({ keyPrefix: 'flood', points: config.requestsPerMinute, duration: minute })

/** Asking for a sign-in letter: 5 in 15 minutes for an e-mail in one browser, 20 an hour for an e-mail at all. */
export const mayAskForLetter = (asked: { email: string; browser: string; address: string }): Promise<Verdict> => {
  const email = emailKey(asked.email)
  return count(
    [
      [letters.browser, `${email}.${keyedHash('browser', asked.browser)}`],
      [letters.email, email],
      ...perAddress(letters.address, asked.address),
    ],
    unknown,
  )
}

/** Trying a sign-in code or pressing a sign-in link: 15 in 10 minutes for one browser. */
export const mayTryCode = (tried: { browser: string; address: string }): Promise<Verdict> =>
  count([[codes.browser, keyedHash('browser', tried.browser)], ...perAddress(codes.address, tried.address)], unknown)

/** A letter's link as it is used. Thirty questions, each read, answered and listened to, are many pages of one `story`. */
type LinkUse = { token: string; address: string; story?: boolean }

const byLink = ({ token, address, story }: LinkUse, whenBlind: Verdict) =>
  count(
    [
      [story ? links.story : links.token, keyedHash('link', token.slice(0, 12))],
      ...(story ? [] : perAddress(links.address, address)),
    ],
    whenBlind,
  )

/** Reading a page by a letter's link: 60 in 10 minutes for one link, 900 for a contributor's story. Goes on when tries cannot be counted. */
export const mayOpenLink = (used: LinkUse): Promise<Verdict> => byLink(used, { ok: true })

/** Answering by a letter's link: counted with the readings, and refused when tries cannot be counted. */
export const mayAnswerLink = (used: LinkUse): Promise<Verdict> => byLink(used, unknown)

type JoinTry = { browser: string; address: string }

const joinTries = ({ browser, address }: JoinTry) => ({
  ofBrowser: browser ? ([[joins.browser, keyedHash('browser', browser)]] as const) : [],
  ofAddress: perAddress(joins.address, address),
})

/** Has more been missed than may be? Tries that cannot be counted stop no lesson. */
const isSpent = async ([limit, key]: readonly [Counter, string]): Promise<boolean> => {
  const counted = await limit.get(key).catch(() => null)
  return counted !== null && counted.consumedPoints >= limit.points
}

/**
 * May a join code be tried? Only codes that open nothing are counted (`missJoinCode`): 20 in 10 minutes for one browser, and
 * 1,200 for an address. An address that has spent its tries still opens the lessons that were started from it
 * (`fromItsOwnRoom`), so that somebody who guesses in a school cannot lock the school out.
 */
export const mayTryJoinCode = async (tried: JoinTry, fromItsOwnRoom: boolean): Promise<boolean> => {
  const { ofBrowser, ofAddress } = joinTries(tried)
  const asked = await Promise.all([...ofBrowser, ...(fromItsOwnRoom ? [] : ofAddress)].map(isSpent))
  return !asked.includes(true)
}

/** Counts a join code that opened nothing. */
export const missJoinCode = async (tried: JoinTry): Promise<void> => {
  const { ofBrowser, ofAddress } = joinTries(tried)
  await count([...ofBrowser, ...ofAddress], { ok: true })
}

/** Trying a row of pictures to come back to a lesson: 60 in 10 minutes for one lesson. */
export const mayTryRejoin = (lessonId: string): Promise<Verdict> => count([[joins.rejoin, lessonId]], unknown)

/** Trying a learner's card: 8 in 10 minutes at one seat. */
export const mayTryCard = (seatId: string): Promise<Verdict> => count([[joins.card, seatId]], unknown)

/**
 * Asking for advice: 6 a day for one e-mail, 40 an hour for an address, since a library or a jobcentre has many. Where tries
 * cannot be counted nobody is sent away.
 */
export const mayAskForAdvice = (asked: { email: string; address: string }): Promise<Verdict> =>
  count(
    [
      ...(asked.email ? ([[advice.email, emailKey(asked.email)]] as const) : []),
      ...perAddress(advice.address, asked.address),
    ],
    { ok: true },
  )

/** Any request at all: a high ceiling a minute for one address, counted in this process alone. */
export const mayPass = (address: string): Promise<Verdict> => count(perAddress(flood, address), { ok: true })

export const closeLimits = (): Promise<void> => pool.end()
