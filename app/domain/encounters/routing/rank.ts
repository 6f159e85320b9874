import { createHash } from 'node:crypto'
import { canBeVirtual, kmBetween, timesFree, wouldFit } from './feasibility'
import type { Candidate, Need, OfferSeen } from './snapshot'

/** What the rank is made of, kept with each ask so that it can be explained. Parts of fit in thousandths. */
export type Terms = {
  fit: number
  freshness: number
  fairness: number
  sector: number
  distance: number
  times: number
  delivery: number
  access: number
  /** Of the school's times, how many the employer could make. */
  suited: number
  wanted: number
  /** Kilometres, rounded; null where unknown or online. */
  km: number | null
  /** Days since anyone asked this employer; null when never. */
  days: number | null
  /** Institutions that have had less and wait for an offer like this. */
  waiting: number
  /** Encounters this employer gave this school this year. */
  given: number
}

export type Ranked = { offerId: string; employerId: string; score: number; terms: Terms }

/** How much each part counts in fit; a hundred together. */
const weights = { sector: 35, distance: 25, times: 20, delivery: 10, access: 10 } as const
/** Days after which an employer is as fresh as one never asked. */
const fullyFresh = 180

const thousandths = (part: number, of: number) => (of === 0 ? 1000 : Math.floor((1000 * part) / of))

const distanceTerm = (need: Need, offer: OfferSeen, km: number | null): number => {
  if (need.delivery === 'virtual' || offer.delivery === 'virtual') return 1000
  if (km === null) return 500
  if (km > offer.travelKm) return 400
  return 1000 - Math.floor((600 * km) / Math.max(1, offer.travelKm))
}

const partsOf = (need: Need, candidate: Candidate) => {
  const km = kmBetween(need, candidate)
  const online = need.delivery === 'virtual' || candidate.delivery === 'virtual'
  const met = need.accessNeeds.filter(wanted => candidate.access.includes(wanted)).length
  const suited = timesFree(need, candidate).length
  const share = thousandths(suited, need.times.length)
  return {
    sector: need.sectors.length === 0 || need.sectors.includes(candidate.sector) ? 1000 : 400,
    distance: distanceTerm(need, candidate, km),
    // A kept slot is surer than a date by arrangement.
    times: Math.floor(share / 2) + (candidate.slots === null ? 300 : 500),
    delivery: need.delivery === 'either' || need.delivery === candidate.delivery ? 1000 : 800,
    access: 500 + Math.floor(thousandths(met, need.accessNeeds.length) / 2),
    suited,
    wanted: need.times.length,
    km: km === null || (online && canBeVirtual(need, candidate)) ? null : Math.round(km),
  }
}

const freshnessOf = (days: number | null): number =>
  days === null ? 1000 : 100 + Math.floor((900 * Math.min(days, fullyFresh)) / fullyFresh)

/** Institutions that have had less, wait, and could use this offer too; each counts once. */
const waitingFor = (need: Need, offer: OfferSeen, rivals: readonly Need[]): number => {
  const counted = new Set<string>()
  for (const rival of rivals) {
    if (rival.institutionId === need.institutionId || rival.level >= need.level) continue
    if (!counted.has(rival.institutionId) && wouldFit(rival, offer)) counted.add(rival.institutionId)
  }
  return counted.size
}

/** The terms of one fitting candidate. */
export const termsOf = (need: Need, candidate: Candidate, rivals: readonly Need[]): Terms => {
  const { km, ...parts } = partsOf(need, candidate)
  const sum = (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (total, part) => total + weights[part] * parts[part],
    0,
  )
  const waiting = waitingFor(need, candidate, rivals)
  return {
    fit: Math.max(1, Math.floor(sum / 100)),
    freshness: freshnessOf(candidate.daysSinceContact),
    fairness: Math.max(1, Math.floor(1000 / (1 + waiting + candidate.given))),
    ...parts,
    km,
    days: candidate.daysSinceContact,
    waiting,
    given: candidate.given,
  }
}

/** A public lottery: the same for a seed and an offer, and nobody can bend it. */
export const lottery = (seed: string, id: string): string =>
  createHash('sha256').update(`${seed}:${id}`).digest('hex').slice(0, 16)

/**
 * Fitting candidates, best first: fit x freshness x fairness, equal ones by lottery, one offer an employer. Popularity,
 * pay, prestige and size of an employer are no part of it.
 */
export const rank = (need: Need, candidates: readonly Candidate[], rivals: readonly Need[], seed: string): Ranked[] => {
  const drawn = candidates.map(candidate => {
    const terms = termsOf(need, candidate, rivals)
    const { offerId, employerId } = candidate
    const score = terms.fit * terms.freshness * terms.fairness
    return { offerId, employerId, score, terms, draw: lottery(seed, offerId) }
  })
  drawn.sort((a, b) => b.score - a.score || (a.draw < b.draw ? -1 : 1))

  const asked = new Set<string>()
  return drawn.flatMap(({ draw: _draw, ...ranked }) => {
    if (asked.has(ranked.employerId)) return []
    asked.add(ranked.employerId)
    return [ranked]
  })
}
