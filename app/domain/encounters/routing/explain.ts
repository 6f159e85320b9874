import type { Terms } from './rank'

/** One thing that spoke for or against an offer, to be said in words. */
export type Reason =
  | { key: 'sector-suits' | 'sector-other' | 'online' | 'distance-unknown' | 'access-met' | 'access-some' }
  | { key: 'never-asked' | 'nobody-waiting' }
  | { key: 'kilometres' | 'days-since' | 'others-waiting' | 'given-here'; count: number }
  | { key: 'times'; count: number; of: number }

const distanceReason = ({ km, distance }: Terms): Reason => {
  if (km !== null) return { key: 'kilometres', count: km }
  return { key: distance === 1000 ? 'online' : 'distance-unknown' }
}

/** The terms of a rank as reasons, always in the same order: fit, freshness, fairness. */
export const explain = (terms: Terms): Reason[] => [
  { key: terms.sector === 1000 ? 'sector-suits' : 'sector-other' },
  distanceReason(terms),
  { key: 'times', count: terms.suited, of: terms.wanted },
  { key: terms.access === 1000 ? 'access-met' : 'access-some' },
  terms.days === null ? { key: 'never-asked' } : { key: 'days-since', count: terms.days },
  terms.waiting === 0 ? { key: 'nobody-waiting' } : { key: 'others-waiting', count: terms.waiting },
  ...(terms.given > 0 ? [{ key: 'given-here' as const, count: terms.given }] : []),
]
