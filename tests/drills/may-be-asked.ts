import type { Candidate, Need, Span } from '~/domain/encounters/routing/snapshot'

const modes = (delivery: string) => (delivery === 'either' ? ['in-person', 'virtual'] : [delivery])
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres over the ground, by the haversine formula. */
const apart = (need: Need, offer: Candidate): number => {
  if (!need.place || !offer.place) return 0
  const [a, b] = [need.place, offer.place]
  const half =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(half))
}

const inside = (slot: Span, time: Span) => slot.startsAt >= time.startsAt && slot.endsAt <= time.endsAt
const clash = (one: Span, other: Span) => one.startsAt < other.endsAt && other.startsAt < one.endsAt

const ofThePlace: readonly string[] = ['step-free', 'hearing-loop', 'bsl']
const belongs = (need: Need, group: string) =>
  (group === 'special-schools' && need.institutionKind === 'special') ||
  (group === 'high-disadvantage' && need.disadvantage >= 0.35) ||
  (group === 'least-served' && need.level < 500)

/**
 * The hard rules of routing once more, written down plainly from the domain reference (3.5) and apart from the rules the
 * product runs, so that one can be held against the other. Half a kilometre is left for rounding.
 */
export const mayBeAsked = (need: Need, offer: Candidate): boolean => {
  const shared = modes(need.delivery).filter(mode => modes(offer.delivery).includes(mode))
  const free = need.times.filter(
    time =>
      time.notice >= offer.leadDays &&
      (offer.slots ? offer.slots.some(slot => inside(slot, time)) : !offer.busy.some(busy => clash(busy, time))),
  )
  return (
    offer.kind === need.kind &&
    need.keyStages.every(stage => offer.keyStages.includes(stage)) &&
    shared.length > 0 &&
    (shared.includes('virtual') || apart(need, offer) <= offer.travelKm + 0.5) &&
    need.headcount <= offer.maxGroup &&
    offer.languages.includes(need.language) &&
    need.accessNeeds.every(wanted => !ofThePlace.includes(wanted) || offer.access.includes(wanted)) &&
    (offer.reservedFor.length === 0 || offer.reservedFor.some(group => belongs(need, group))) &&
    offer.contactedThisMonth < offer.monthlyCap &&
    (offer.daysSinceContact === null || offer.daysSinceContact >= 7) &&
    (offer.pausedUntil === null || offer.pausedUntil <= need.today) &&
    (offer.askAgainOn === null || offer.askAgainOn <= need.today) &&
    !offer.conflict &&
    offer.declined < 2 &&
    !offer.asked &&
    offer.timesLeft > 0 &&
    free.length > 0
  )
}
