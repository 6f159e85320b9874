import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { keyedHash } from './secrets'

/** A secret of 32 random bytes, safe in an address. Store only its hash. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/** SHA-256 in hex: what the database keeps of a token. */
export const hash = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * The token of one thing for one purpose, always the same and kept nowhere, so that a letter can be written again.
 * Ends when the stored hash is taken away or the secret changes.
 */
export const deriveToken = (purpose: string, id: string): string => keyedHash(`token ${purpose}`, id)

/** Are two secrets the same? Takes as long for a near miss as for a far one. */
export const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())
