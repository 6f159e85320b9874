import { kilometres } from './distance'
import { leastServedBelow } from './level'
import type { Candidate, Need, OfferSeen, Span } from './snapshot'

/** A share of disadvantage from which an institution counts as highly disadvantaged. */
const highDisadvantage = 0.35
/** Needs that the host's place or people must bring; the others can be arranged. */
const fixedNeeds: readonly string[] = ['step-free', 'hearing-loop', 'bsl']
/** Days an employer is left in peace after being asked by anyone. */
const quietDays = 7
/** After so many refusals an employer is not sent to the same school again. */
const declinesTaken = 2

/** Which of a request's needs an offer must name, because nobody can arrange them. */
export const fixedNeedsOf = ({ accessNeeds }: Need): string[] => accessNeeds.filter(need => fixedNeeds.includes(need))

const modesOf = (delivery: string): readonly string[] => (delivery === 'either' ? ['in-person', 'virtual'] : [delivery])
const shared = (need: Need, offer: OfferSeen) =>
  modesOf(offer.delivery).filter(mode => modesOf(need.delivery).includes(mode))

/** Can both sides do it online? */
export const canBeVirtual = (need: Need, offer: OfferSeen): boolean => shared(need, offer).includes('virtual')

/** Kilometres between the two, or null where either place is unknown. */
export const kmBetween = (need: Need, offer: OfferSeen): number | null =>
  need.place && offer.place ? kilometres(need.place, offer.place) : null

const tooFar = (need: Need, offer: OfferSeen): boolean => {
  if (shared(need, offer).length === 0 || canBeVirtual(need, offer)) return false
  const km = kmBetween(need, offer)
  return km !== null && km > offer.travelKm
}

const reservations: Record<string, (need: Need) => boolean> = {
  'special-schools': need => need.institutionKind === 'special',
  'high-disadvantage': need => need.disadvantage >= highDisadvantage,
  'least-served': need => need.level < leastServedBelow,
}
const isReserved = (need: Need, { reservedFor }: OfferSeen): boolean =>
  reservedFor.length > 0 && !reservedFor.some(group => reservations[group]?.(need) ?? false)

const overlap = (one: Span, other: Span) => one.startsAt < other.endsAt && other.startsAt < one.endsAt
const within = (inner: Span, outer: Span) => inner.startsAt >= outer.startsAt && inner.endsAt <= outer.endsAt

/** The school's times the offer itself could meet: enough notice, and a kept slot inside where it has a calendar. */
export const timesMet = (need: Need, { leadDays, slots }: OfferSeen): Span[] =>
  need.times.filter(time => time.notice >= leadDays && (slots === null || slots.some(slot => within(slot, time))))

/** Of those, the times at which the employer is not promised elsewhere. A calendar counts its own seats. */
export const timesFree = (need: Need, candidate: Candidate): Span[] =>
  timesMet(need, candidate).filter(
    time => candidate.slots !== null || !candidate.busy.some(promise => overlap(promise, time)),
  )

/**
 * Every reason that keeps an offer from a request, in the order they are counted: an offer counts under the first that
 * holds. Those up to `too-far` are also asked of the database beforehand (`candidates.ts`), which must count alike.
 *
 * `standing` rules look at the offer and the request alone and hold for as long as both stand; the others hold today.
 * A `firm` rule binds coordinators too when they ask an employer of their own choice.
 */
const table = {
  'wrong-kind': { standing: true, firm: true, holds: (need, offer) => offer.kind !== need.kind },
  'wrong-audience': {
    standing: true,
    firm: false,
    holds: (need, offer) => need.keyStages.some(stage => !offer.keyStages.includes(stage)),
  },
  'wrong-delivery': { standing: true, firm: false, holds: (need, offer) => shared(need, offer).length === 0 },
  'group-too-large': { standing: true, firm: false, holds: (need, offer) => need.headcount > offer.maxGroup },
  'access-unmet': {
    standing: true,
    firm: false,
    holds: (need, { access }) => fixedNeedsOf(need).some(wanted => !access.includes(wanted)),
  },
  'wrong-language': {
    standing: true,
    firm: false,
    holds: (need, { languages }) => !languages.includes(need.language),
  },
  'too-far': { standing: true, firm: false, holds: tooFar },
  reserved: { standing: true, firm: false, holds: isReserved },
  conflict: { standing: false, firm: true, holds: (_, { conflict }) => conflict },
  'asked-already': { standing: false, firm: true, holds: (_, { asked }) => asked },
  'declined-twice': { standing: false, firm: false, holds: (_, { declined }) => declined >= declinesTaken },
  paused: {
    standing: false,
    firm: true,
    holds: ({ today }, { pausedUntil }) => pausedUntil !== null && today < pausedUntil,
  },
  'asked-to-wait': {
    standing: false,
    firm: true,
    holds: ({ today }, { askAgainOn }) => askAgainOn !== null && today < askAgainOn,
  },
  'used-up': { standing: false, firm: true, holds: (_, { timesLeft }) => timesLeft <= 0 },
  'not-free': { standing: false, firm: true, holds: (need, candidate) => timesFree(need, candidate).length === 0 },
  'over-cap': {
    standing: false,
    firm: true,
    holds: (_, { contactedThisMonth, monthlyCap }) => contactedThisMonth >= monthlyCap,
  },
  'recently-contacted': {
    standing: false,
    firm: true,
    holds: (_, { daysSinceContact }) => daysSinceContact !== null && daysSinceContact < quietDays,
  },
} as const satisfies Record<
  string,
  | { standing: true; firm: boolean; holds: (need: Need, offer: OfferSeen) => boolean }
  | { standing: false; firm: boolean; holds: (need: Need, candidate: Candidate) => boolean }
>

export type Exclusion = keyof typeof table
export const exclusions = Object.keys(table) as Exclusion[]
/** Reasons no coordinator may step over. */
export type FirmExclusion = { [K in Exclusion]: (typeof table)[K]['firm'] extends true ? K : never }[Exclusion]

type Rule = { key: Exclusion; firm: boolean; holds: (need: Need, candidate: Candidate) => boolean }
const rules: readonly Rule[] = exclusions.map(key => ({ key, ...table[key] }))
const standing = exclusions.flatMap(key => (table[key].standing ? [table[key].holds] : []))

/** The first reason this offer is kept from this request, or null where it fits. */
export const firstExclusion = (need: Need, candidate: Candidate): Exclusion | null =>
  rules.find(rule => rule.holds(need, candidate))?.key ?? null

/** Every reason, for explaining and for what would help. */
export const allExclusions = (need: Need, candidate: Candidate): Exclusion[] =>
  rules.filter(rule => rule.holds(need, candidate)).map(rule => rule.key)

/** The first reason that binds a coordinator too, or null where this employer may be asked by choice. */
export const firstFirmExclusion = (need: Need, candidate: Candidate): FirmExclusion | null =>
  (rules.find(rule => rule.firm && rule.holds(need, candidate))?.key as FirmExclusion | undefined) ?? null

/** Would the offer, as it stands, fit this request too? Leaves out how its employer is placed today. */
export const wouldFit = (need: Need, offer: OfferSeen): boolean =>
  !standing.some(holds => holds(need, offer)) && timesMet(need, offer).length > 0
