import { accept, refuse } from '../../kernel/decision'
import type { NetworkEvent } from '../events'
import { type Joins, joinFacts } from './joining'

/** One way in, for ten minutes: a code typed in the browser that asked, or the letter's link pressed there. */
export type SignIn = {
  id: string
  /** The person, or an id that is nobody's where the address was unknown. */
  personId: string
  codeHash: string
  linkHash: string
  browserHash: string
  /** Wrong codes so far. */
  attempts: number
  expiresAt: Date
  usedAt: Date | null
  /** Sealed: whoever comes in by it becomes an adult of a hub. */
  joining?: string | null
}

/** Minutes a sign-in letter is good for. */
export const signInMinutes = 10

/** Codes that may be typed before the letter is worth nothing. */
export const codeTries = 5

/** Letters and digits nobody takes for one another: no 0 or O, 1, I or L, 5 or S, 8 or B, 2 or Z; no vowel, so no words. */
const alphabet = 'CDFGHJKMNPQRTVWXY34679'

/** A code of eight signs from random bytes. A byte past the last whole round of the alphabet is passed over. */
export const codeFrom = (bytes: Uint8Array): string => {
  const fair = bytes.filter(byte => byte < 256 - (256 % alphabet.length))
  return Array.from(fair.subarray(0, 8), byte => alphabet[byte % alphabet.length]).join('')
}

/** As it is read out: two groups of four. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** What was typed, in capitals without spaces and dashes. */
export const typedCode = (typed: string): string => typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '')

/** Is it still good for anything? */
export const isOpen = ({ usedAt, expiresAt, attempts }: SignIn, at: Date): boolean =>
  usedAt === null && expiresAt > at && attempts < codeTries

/**
 * A sign-in under lock: whether what was brought fits, and whether the person is somebody in any hub today. If not, the
 * answer is that of a wrong code. `hubId` is the hub they come into, empty where they have several to choose from.
 */
export type Tried = { signIn: SignIn; fits: boolean; welcome: boolean; hubId: string; joins?: Joins | null }

/** What came of a try: who comes in by it, or that it counted as wrong. */
type Passed = { signIn: SignIn; comesIn: boolean; personId: string; joins: Joins | null }

const comeIn = ({ signIn, hubId, joins = null }: Tried, way: 'code' | 'link', at: Date) => {
  const personId = joins?.personId ?? signIn.personId
  const fact: NetworkEvent = { type: 'signed-in', hubId, subjectId: personId, way }
  return accept<Passed, NetworkEvent>(
    { signIn: { ...signIn, usedAt: at }, comesIn: true, personId, joins },
    ...joinFacts(joins),
    fact,
  )
}

/** Someone types a code. A wrong one counts, so that only so many can be tried. */
export const tryCode = (tried: Tried, at: Date) => {
  const { signIn, fits, welcome } = tried
  if (signIn.attempts >= codeTries && signIn.expiresAt > at) return refuse('too-many-tries')
  if (!isOpen(signIn, at)) return refuse('letter-over')
  if (fits && welcome) return comeIn(tried, 'code', at)
  return accept<Passed, NetworkEvent>({
    ...{ signIn: { ...signIn, attempts: signIn.attempts + 1 }, comesIn: false },
    ...{ personId: signIn.personId, joins: null },
  })
}

/** Someone presses the button on the link's page: only in the browser that asked. */
export const pressLink = (tried: Tried, at: Date) => {
  const { signIn, fits, welcome } = tried
  if (!isOpen(signIn, at) || !welcome) return refuse('letter-over')
  if (!fits) return refuse('other-browser')
  return comeIn(tried, 'link', at)
}
