import { hash } from '~/platform/tokens'
import type { Actor } from '../../kernel/actor'
import { accept, refuse } from '../../kernel/decision'
import { dateIn } from './kept-clocks'

/** Whoever keeps clips: a person, or a browser known by a cookie. */
export type Keeper = string

/** A browser keeps under the hash of its cookie, so that what is stored opens nothing. */
export const keeperOfBrowser = (token: string): Keeper => `browser.${hash(token)}`

/** Who keeps acts for themselves, in the hub where what they keep lies. */
export const keeperActor = (keeper: Keeper, hubId: string): Actor => ({ personId: keeper, hubId, hats: [] })

/** A part of a clip that somebody kept, with a thought of their own. */
export type KeptClip = {
  id: string
  hubId: string
  answerId: string | null
  question: number
  keeper: Keeper
  fromMs: number | null
  toMs: number | null
  thought: string
  keptAt: Date
  expiresOn: Date
}

type Span = { from: number | null; to: number | null }
type KeptEvent = { type: 'clip-kept' | 'kept-clip-forgotten'; hubId: string; subjectId: string }

/** How much one keeper may keep, so that nobody can fill the disk from outside. */
export const mostKept = 200

const ms = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds * 1000))

/** Keeps a clip or a part of it. The part ends after it begins, and within the clip where that has a length. */
export const keep = (
  kept: { id: string; hubId: string; answerId: string; question: number; keeper: Keeper; seconds: number },
  already: number,
  { from, to }: Span,
  thought: string,
  at: Date,
) => {
  if (already >= mostKept) return refuse('too-many')
  const [start, end] = to === null ? [null, null] : [ms(from ?? 0), ms(to)]
  if (to === null && from !== null) return refuse('no-end')
  if (start !== null && end !== null && end <= start) return refuse('ends-first')
  const { seconds, ...rest } = kept
  if (seconds > 0 && to !== null && to > seconds + 1) return refuse('past-the-end')
  const next: KeptClip = { ...rest, fromMs: start, toMs: end, thought, keptAt: at, expiresOn: dateIn(kept.keeper, at) }
  return accept<KeptClip, KeptEvent>(next, { type: 'clip-kept', hubId: kept.hubId, subjectId: kept.id })
}
