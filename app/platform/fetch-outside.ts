import { randomUUID } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { clock } from './clock'
import { config } from './config'
import { isPublicAddress } from './public-address'

/** Why nothing was fetched. */
export type NotReached =
  | 'not-https'
  | 'refused-address'
  | 'redirects'
  | 'no-answer'
  | 'slow'
  | 'status'
  | 'busy'
  | 'squeezed'
  | 'too-big'
  | 'broken-off'

export type Fetched =
  | { ok: true; same: false; path: string; bytes: number; etag: string | null; lastModified: string | null }
  | { ok: true; same: true }
  /** `asksToWait`: for so many milliseconds its server asks to be left alone. */
  | { ok: false; why: NotReached; asksToWait?: number }

/** How far a fetch may go: bytes, milliseconds in all, and how often it is led on. */
export type FetchLimits = { bytes: number; ms: number; redirects: number }

export const usualLimits: FetchLimits = { bytes: 100_000_000, ms: 120_000, redirects: 3 }

class NotReachedError extends Error {
  constructor(
    readonly why: NotReached,
    readonly asksToWait = 0,
  ) {
    super(why)
  }
}

const folder = path.join(config.dataDir, 'uploads')

/**
 * Asks for the address when the connection is made, and connects to the very one it looked at: a name that answers
 * otherwise a moment later gains nothing.
 */
const guarded =
  (isTrial: boolean): LookupFunction =>
  (hostname, { all }, done) => {
    lookup(hostname, { all: true }).then(
      found => {
        const [first] = found
        const isFine = found.every(({ address }) => isTrial || isPublicAddress(address))
        if (!first || !isFine) done(new NotReachedError('refused-address'), '', 4)
        else if (all) done(null, [first])
        else done(null, first.address, first.family)
      },
      error => done(error, '', 4),
    )
  }

const checkedUrl = (url: string, trial: string | null): URL => {
  if (!URL.canParse(url)) throw new NotReachedError('not-https')
  const to = new URL(url)
  if (to.origin === trial) return to
  if (to.protocol !== 'https:' || to.port !== '' || to.username !== '' || to.password !== '')
    throw new NotReachedError('not-https')
  const host = to.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isPublicAddress(host)) throw new NotReachedError('refused-address')
  return to
}

const answerOf = (url: URL, headers: http.OutgoingHttpHeaders, signal: AbortSignal, isTrial: boolean) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    request(url, { headers, signal, agent: false, lookup: guarded(isTrial) }, resolve)
      .on('error', reject)
      .end()
  })

/** Counts what comes, and stops it where it is too much. */
const atMost = (bytes: number, count: (so: number) => void) => {
  let sum = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      sum += piece.length
      count(sum)
      done(sum > bytes ? new NotReachedError('too-big') : null, piece)
    },
  })
}

const keep = async (answer: IncomingMessage, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> => {
  // Asked for as it is; whatever is squeezed could unpack to anything.
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw new NotReachedError('squeezed')
  if (Number(answer.headers['content-length'] ?? 0) > limits.bytes) throw new NotReachedError('too-big')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = path.join(folder, randomUUID())
  let bytes = 0
  const counter = atMost(limits.bytes, so => {
    bytes = so
  })
  try {
    await pipeline(answer, counter, createWriteStream(target, { flags: 'wx', mode: 0o600 }), { signal })
    if (!answer.complete) throw new NotReachedError('broken-off')
  } catch (error) {
    await rm(target, { force: true })
    throw error
  }
  const { etag = null, 'last-modified': lastModified = null } = answer.headers
  return { ok: true, same: false, path: target, bytes, etag, lastModified }
}

type Asked = {
  url: string
  /** What its server said of the version that is known. */
  etag: string | null
  lastModified: string | null
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; none where it says neither. */
const waitAsked = (said: string | undefined): number => {
  const text = said?.trim() ?? ''
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - clock.now().getTime()
  return ms > 0 ? ms : 0
}

/** What an answer means that brings no list. */
const withoutList = ({ statusCode = 0, headers }: IncomingMessage, { etag, lastModified }: Asked): Fetched => {
  // Nothing was said to be known, so that nothing can be the same.
  if (statusCode === 304 && (etag || lastModified)) return { ok: true, same: true }
  if (statusCode === 429 || statusCode === 503) throw new NotReachedError('busy', waitAsked(headers['retry-after']))
  throw new NotReachedError('status')
}

const follow = async (asked: Asked, limits: FetchLimits, signal: AbortSignal, loopback: boolean): Promise<Fetched> => {
  const trial = loopback && URL.canParse(asked.url) ? new URL(asked.url).origin : null
  let url = checkedUrl(asked.url, trial)
  const headers = {
    'user-agent': 'Traverse (reads opportunities a few times a day)',
    accept: 'application/json, application/ld+json, text/csv, text/html;q=0.8, */*;q=0.5',
    'accept-encoding': 'identity',
    ...(asked.etag ? { 'if-none-match': asked.etag } : {}),
    ...(asked.lastModified ? { 'if-modified-since': asked.lastModified } : {}),
  }
  for (let led = 0; led <= limits.redirects; led++) {
    const answer = await answerOf(url, headers, signal, url.origin === trial)
    const { statusCode = 0 } = answer
    if (statusCode === 200) return keep(answer, limits, signal)
    answer.destroy()
    const { location } = answer.headers
    if (![301, 302, 303, 307, 308].includes(statusCode) || !location) return withoutList(answer, asked)
    // Wherever it leads is looked at like the first.
    url = checkedUrl(URL.canParse(location, url) ? new URL(location, url).href : '', trial)
  }
  throw new NotReachedError('redirects')
}

const whyOf = (error: unknown, signal: AbortSignal): NotReached => {
  if (error instanceof NotReachedError) return error.why
  if (signal.aborted) return 'slow'
  const code = (error as { code?: string } | null)?.code ?? ''
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' ? 'broken-off' : 'no-answer'
}

/**
 * Fetches what somebody outside offers, to a file of ours, if it is new: by https, from the open internet alone, and within
 * limits of size and time. Whoever takes the file removes it. `loopback`, for trials on one machine, lets the one address that
 * is asked be anywhere; where it leads is looked at all the same.
 */
export const fetchOutside = async (
  asked: Asked,
  { limits = usualLimits, loopback = config.feedsLoopback }: { limits?: FetchLimits; loopback?: boolean } = {},
): Promise<Fetched> => {
  const signal = AbortSignal.timeout(limits.ms)
  try {
    return await follow(asked, limits, signal, loopback)
  } catch (error) {
    const asksToWait = error instanceof NotReachedError ? error.asksToWait : 0
    return { ok: false, why: whyOf(error, signal), ...(asksToWait > 0 ? { asksToWait } : {}) }
  }
}
