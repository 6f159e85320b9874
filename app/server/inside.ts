import type { ServerBuild } from '@remix-run/node'
import type { Readiness } from '~/platform/health'
import type { Verdict } from '~/platform/rate-limit'

type Link = { token: string; address: string; story?: boolean }

/** How a refusal is shown: what it says of itself, if anything, and the page the form was sent from. */
export type SorryPage = {
  nonce: string
  cookie: string | undefined
  retryAfter?: number
  said?: readonly string[]
  back?: string
}

/**
 * What the Express shell asks of the application. It comes out of the Remix build, as `inside` of its entry module, so
 * that the web process holds one database pool and one set of counters.
 */
export type Inside = {
  /** Refuses to start as anyone who could step over row-level security. */
  assertRole: () => Promise<void>
  readiness: () => Promise<Readiness>
  metricsText: () => Promise<{ type: string; body: string }>
  countRequest: (method: string, status: number, seconds: number) => void
  countTurnedAway: (status: number) => void
  mayPass: (address: string) => Promise<Verdict>
  mayOpenLink: (used: Link) => Promise<Verdict>
  mayAnswerLink: (used: Link) => Promise<Verdict>
  /** A whole page in the brand that says why a request was turned away. */
  sorryPage: (status: number, page: SorryPage) => string
  /** Lets go of the database, the queue and the mail server. */
  close: () => Promise<void>
}

export type Build = ServerBuild & { entry: { module: { inside: Inside } } }

/** Gives the current build: always the same in production, the newest in development. */
export type LoadBuild = () => Promise<Build>

export const insideOf = async (load: LoadBuild): Promise<Inside> => (await load()).entry.module.inside
