import { rules } from '~/domain/encounters'
import { keyStageOf } from '~/domain/encounters/forms'
import {
  academicYear,
  addDays,
  type Day,
  dayOf,
  monthOf,
  startOfDay,
  workingDaysBetween,
} from '~/domain/kernel/working-days'
import { dayKept, daysApart, sameMonth } from '../days'
import { hubOf, institutionOf, type World } from './world'

/** What the router would see of the region at an instant, from memory instead of from the database. */

const standing: readonly string[] = ['agreed', 'confirmed']
const counted: readonly string[] = ['agreed', 'confirmed', 'delivered']
/** How far back answers tell what to expect, in days. */
const remembered = 180

const yearOf = (at: Date) => {
  const year = academicYear(at)
  return { from: startOfDay(year.from), to: startOfDay(addDays(year.to, 1)) }
}

/** What a year group has had and been promised this academic year. */
export const cohortCount = (world: World, institutionId: string, yearGroup: number, at: Date): rules.CohortCount => {
  const { from, to } = yearOf(at)
  const met = [...world.encounters.values()].filter(({ requestId, startsAt }) => {
    if (startsAt < from || startsAt >= to) return false
    const request = world.requests.get(requestId)
    return request?.groups.some(
      group => group.yearGroup === yearGroup && (group.guestOfId ?? request.institutionId) === institutionId,
    )
  })
  const cohort = world.cohorts.find(one => one.institutionId === institutionId && one.yearGroup === yearGroup)
  return {
    had: met.filter(({ state }) => state === 'delivered').length,
    promised: met.filter(({ state }) => standing.includes(state)).length,
    target: cohort?.target ?? 1,
    disadvantage: institutionOf(world, institutionId).disadvantage,
  }
}

export const levelOf = (world: World, request: rules.EncounterRequest, at: Date): number => {
  const cohorts = new Map(
    request.groups.map(group => {
      const school = group.guestOfId ?? request.institutionId
      return [`${school} ${group.yearGroup}`, [school, group.yearGroup] as const]
    }),
  )
  return rules.worstOff([...cohorts.values()].map(([school, year]) => cohortCount(world, school, year, at)))
}

export const needOf = (world: World, request: rules.EncounterRequest, level: number, at: Date): rules.Need => {
  const school = institutionOf(world, request.institutionId)
  const today = dayOf(at)
  const { startsAt, endsAt } = request
  const times = startsAt && endsAt ? [{ startsAt, endsAt }] : request.dates
  return {
    requestId: request.id,
    institutionId: school.id,
    institutionKind: school.kind,
    disadvantage: school.disadvantage,
    place: { latitude: school.latitude, longitude: school.longitude },
    kind: request.kind,
    delivery: request.delivery,
    sectors: request.sectors,
    accessNeeds: request.accessNeeds,
    language: request.language,
    keyStages: [...new Set(request.groups.map(({ yearGroup }) => keyStageOf(yearGroup)))].sort(),
    headcount: request.groups.reduce((sum, { headcount }) => sum + headcount, 0),
    times: times
      .filter(time => time.startsAt > at)
      .map(time => ({
        startsAt: time.startsAt,
        endsAt: time.endsAt,
        notice: workingDaysBetween(today, time.startsAt),
      })),
    level,
    seatsLeft: request.seatsLeft,
    today,
  }
}

const grouped = <T>(list: Iterable<T>, keyOf: (one: T) => string): ((key: string) => readonly T[]) => {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return key => groups.get(key) ?? []
}

const latest = (days: readonly Day[]): Day | null => days.reduce((last, day) => (day > last ? day : last), '') || null

/** Every open offer of the hub, with how its employer stands. */
const candidatesOf = (world: World, hubId: string, need: rules.Need, at: Date): rules.Candidate[] => {
  const { from, to } = yearOf(at)
  const schoolOf = (requestId: string) => world.requests.get(requestId)?.institutionId
  const encounters = [...world.encounters.values()].filter(
    one => one.hubId === hubId && counted.includes(one.state) && one.startsAt >= from,
  )
  const given = grouped(encounters, one => one.employerId)
  const asks = grouped(world.approaches.values(), one => (one.hubId === hubId ? one.employerId : ''))
  const contacts = grouped(world.contacts.values(), one => one.employerId)
  const employers = new Map(world.employers.map(one => [one.id, one]))

  return [...world.offers.values()]
    .filter(offer => offer.hubId === hubId && offer.state === 'open')
    .map(offer => {
      const { employerId } = offer
      const employer = employers.get(employerId)
      const own = given(employerId)
      const asked = asks(employerId)
      const here = asked.filter(one => schoolOf(one.requestId) === need.institutionId)
      const days = contacts(employerId).map(({ on }) => on)
      const last = latest(days)
      const waits = asked.flatMap(({ state, askAgainOn }) =>
        state === 'later' && askAgainOn && dayKept(askAgainOn) > need.today ? dayKept(askAgainOn) : [],
      )
      return {
        offerId: offer.id,
        employerId,
        kind: offer.kind,
        sector: offer.sector,
        keyStages: offer.keyStages,
        delivery: offer.delivery,
        maxGroup: offer.maxGroup,
        leadDays: offer.leadDays,
        travelKm: offer.travelKm,
        place:
          offer.latitude === null || offer.longitude === null
            ? null
            : { latitude: offer.latitude, longitude: offer.longitude },
        languages: offer.languages,
        access: offer.access,
        reservedFor: offer.reservedFor,
        slots: offer.slots.length === 0 ? null : offer.slots.filter(slot => slot.seatsLeft > 0 && slot.startsAt > at),
        timesLeft: offer.timesPerYear - own.filter(one => one.offerId === offer.id && one.startsAt < to).length,
        monthlyCap: employer?.monthlyCap ?? 0,
        contactedThisMonth: days.filter(on => sameMonth(on, need.today)).length,
        daysSinceContact: last ? daysApart(last, need.today) : null,
        pausedUntil: employer?.pausedUntil ? dayKept(employer.pausedUntil) : null,
        askAgainOn: latest(waits),
        busy: own
          .filter(one => one.slotId === null && one.endsAt > at)
          .map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
        conflict: world.conflicts.some(
          one => one.employerId === employerId && one.institutionId === need.institutionId,
        ),
        declined: here.filter(({ state }) => state === 'declined').length,
        asked: here.some(({ requestId }) => requestId === need.requestId),
        given: own.filter(one => one.startsAt < to && schoolOf(one.requestId) === need.institutionId).length,
      }
    })
}

const looking: readonly string[] = rules.lookingStates

const rivalsOf = (world: World, hubId: string, need: rules.Need, at: Date): rules.Need[] =>
  [...world.requests.values()]
    .filter(
      one =>
        one.hubId === hubId &&
        looking.includes(one.state) &&
        one.kind === need.kind &&
        one.level !== null &&
        one.level < need.level &&
        one.seatsLeft > 0 &&
        one.institutionId !== need.institutionId,
    )
    .map(one => needOf(world, one, one.level ?? 0, at))

const answersOf = (world: World, hubId: string, at: Date) => {
  const since = startOfDay(addDays(at, -remembered))
  const recent = [...world.approaches.values()].filter(one => one.hubId === hubId && one.askedAt >= since)
  return {
    yes: recent.filter(({ state }) => state === 'accepted').length,
    no: recent.filter(({ state }) => ['declined', 'later', 'expired'].includes(state)).length,
  }
}

export const snapshotOf = (world: World, request: rules.EncounterRequest, at: Date): rules.Snapshot => {
  const need = needOf(world, request, levelOf(world, request, at), at)
  return {
    need,
    candidates: candidatesOf(world, request.hubId, need, at),
    rivals: rivalsOf(world, request.hubId, need, at),
    leftOut: {},
    answers: answersOf(world, request.hubId, at),
    most: hubOf(world, request.hubId).waveSize,
    seed: request.seed,
  }
}

/** Must the request wait, because its school had more than its share of the month's asks? */
export const heldForShare = (world: World, request: rules.EncounterRequest, need: rules.Need, at: Date): boolean => {
  const since = startOfDay(monthOf(at))
  const asks = [...world.approaches.values()].filter(
    one => one.hubId === request.hubId && one.askedAt >= since && one.state !== 'filled',
  )
  const byInstitution = new Map<string, number>()
  for (const { requestId } of asks) {
    const school = world.requests.get(requestId)?.institutionId ?? ''
    byInstitution.set(school, (byInstitution.get(school) ?? 0) + 1)
  }
  const others = [...world.requests.values()].filter(
    one =>
      one.hubId === request.hubId &&
      ['triaged', 'routing', 'offered'].includes(one.state) &&
      one.seatsLeft > 0 &&
      (one.level ?? 0) < need.level,
  )
  return rules.mustWait(
    need,
    others.map(({ institutionId, level }) => ({ institutionId, level: level ?? 0 })),
    { all: asks.length, byInstitution },
    hubOf(world, request.hubId).monthlyShare,
  )
}
