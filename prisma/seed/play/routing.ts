import { offerLifecycle, rules } from '~/domain/encounters'
import { academicYear, addDays, afterWorkingDays, dayOf, startOfDay } from '~/domain/kernel/working-days'
import { daysApart, sameMonth } from '../days'
import { step } from './asking'
import { heldForShare, snapshotOf } from './look'
import { keepRequest, openTask, openWaveOf, settleTasks } from './save'
import { employerOf, found, hubOf, note, requestOf, Slip, type World } from './world'

const router = { by: 'system.router', via: 'encounters.route-request' }
const about = ({ hubId, id }: rules.EncounterRequest) => ({ hubId, subjectId: id })

/** May anyone ask this employer on this day? The same two rules the database holds. */
const mayContact = (world: World, employerId: string, at: Date): boolean => {
  const days = [...world.contacts.values()].filter(one => one.employerId === employerId).map(({ on }) => on)
  const today = dayOf(at)
  return (
    days.every(on => Math.abs(daysApart(on, today)) >= 7) &&
    days.filter(on => sameMonth(on, today)).length < employerOf(world, employerId).monthlyCap
  )
}

type Sent = rules.Ranked & { approachId: string; place: number }

const writeApproach = (
  world: World,
  request: rules.EncounterRequest,
  waveId: string,
  { approachId, employerId, offerId, place, terms }: Sent,
  at: Date,
  chosen: { by: string; reason: string } | null = null,
): void => {
  world.contacts.set(approachId, { approachId, employerId, on: dayOf(at) })
  world.approaches.set(approachId, {
    ...{ id: approachId, hubId: request.hubId, requestId: request.id, waveId, employerId, offerId, state: 'asked' },
    // The hash of a link's token needs the installation's secret, so it is made when the region is kept.
    tokenHash: '',
    ...{ rank: place, terms, chosenBy: chosen?.by ?? null, reasonCode: null, reason: chosen?.reason ?? null },
    ...{ askAgainOn: null, askedAt: at, answeredAt: null, linkEndsAt: rules.linkEnd(request, at) },
  })
}

const takeBest = (world: World, plan: rules.WavePlan, at: Date): Sent[] => {
  const sent: Sent[] = []
  for (const [index, ranked] of plan.ranked.entries()) {
    if (sent.length === plan.size) break
    if (mayContact(world, ranked.employerId, at))
      sent.push({ ...ranked, approachId: world.luck.id(at), place: index + 1 })
  }
  return sent
}

const giveUp = (
  world: World,
  request: rules.EncounterRequest,
  plan: rules.WavePlan,
  look: rules.Snapshot,
  at: Date,
) => {
  const next = { ...request, state: step(request, 'exhaust'), stateSince: at, waves: request.waves + 1 }
  world.waves.push({
    ...{ id: world.luck.id(at), hubId: next.hubId, requestId: next.id, number: next.waves, size: 0, seed: next.seed },
    ...{ considered: plan.considered, excluded: plan.excluded, ranked: [] },
    help: rules.whatWouldHelp(look.need, look.candidates),
    ...{ state: 'ended', startedAt: at, expiresAt: at, endedAt: at },
  })
  keepRequest(world, next)
  openTask(world, next.id, 'unfilled', at)
  note(world, { ...router, at }, { type: 'request-unfilled', ...about(next) })
}

export type Routed = { done: 'asked'; approachIds: string[] } | { done: 'waits' } | { done: 'unfilled' }

/** Looks for employers for a waiting request, as the router does. */
export const route = (world: World, requestId: string, at: Date): Routed => {
  const before = requestOf(world, requestId)
  const moving = before.state !== 'routing'
  const look = snapshotOf(world, before, at)
  const request: rules.EncounterRequest = {
    ...before,
    state: moving ? step(before, 'route') : before.state,
    level: look.need.level,
    stateSince: moving ? at : before.stateSince,
  }
  if (moving) note(world, { ...router, at }, { type: 'request-routing', ...about(before) })
  if (heldForShare(world, request, look.need, at)) {
    keepRequest(world, request)
    return { done: 'waits' }
  }

  const plan = rules.planWave(look)
  const sent = takeBest(world, plan, at)
  if (sent.length === 0) {
    giveUp(world, request, plan, look, at)
    return { done: 'unfilled' }
  }

  const waveId = world.luck.id(at)
  world.waves.push({
    ...{ id: waveId, hubId: request.hubId, requestId, number: request.waves + 1, size: sent.length },
    ...{ considered: plan.considered, excluded: plan.excluded, ranked: rules.rankingKept(plan, sent), help: [] },
    ...{ seed: request.seed, state: 'open', startedAt: at, endedAt: null },
    expiresAt: afterWorkingDays(at, hubOf(world, request.hubId).waveDays),
  })
  for (const one of sent) writeApproach(world, request, waveId, one, at)
  settleTasks(world, requestId, at)
  keepRequest(world, { ...request, state: step(request, 'offer'), stateSince: at, waves: request.waves + 1 })
  if (request.priority) openTask(world, requestId, 'employer-cancelled', at)
  const approachIds = sent.map(({ approachId }) => approachId)
  note(world, { ...router, at }, { type: 'wave-sent', ...about(request), waveId, approachIds })
  return { done: 'asked', approachIds }
}

/** A coordinator asks an employer of their own choice as well, and says why. Answers with the ask. */
export const askByChoice = (
  world: World,
  requestId: string,
  offerId: string,
  { by, at, reason }: { by: string; at: Date; reason: string },
): string => {
  const request = requestOf(world, requestId)
  const { need, candidates, rivals } = snapshotOf(world, request, at)
  const candidate = found(
    candidates.find(one => one.offerId === offerId),
    'such open offer',
  )
  const bar = rules.firstFirmExclusion(need, candidate)
  const wave = found(openWaveOf(world, requestId), 'open wave')
  if (bar || !mayContact(world, candidate.employerId, at)) throw new Slip(`an employer cannot be asked: ${bar}`)

  const terms = rules.termsOf(need, candidate, rivals)
  const approachId = world.luck.id(at)
  const score = terms.fit * terms.freshness * terms.fairness
  const { employerId } = candidate
  writeApproach(world, request, wave.id, { offerId, employerId, score, terms, approachId, place: 1 }, at, {
    by,
    reason,
  })
  wave.size += 1
  wave.expiresAt = afterWorkingDays(at, hubOf(world, request.hubId).waveDays)
  note(
    world,
    { at, by, via: 'encounters.ask-employer' },
    { type: 'wave-sent', ...about(request), waveId: wave.id, approachIds: [approachId], reason: 'chosen' },
  )
  return approachId
}

/** Encounters of an offer that took place this academic year or are to. */
export const timesUsed = (world: World, offerId: string, at: Date): number => {
  const year = academicYear(at)
  const [from, to] = [startOfDay(year.from), startOfDay(addDays(year.to, 1))]
  return [...world.encounters.values()].filter(
    one =>
      one.offerId === offerId &&
      ['agreed', 'confirmed', 'delivered'].includes(one.state) &&
      one.startsAt >= from &&
      one.startsAt < to,
  ).length
}

/** After a yes: an offer whose times are used up is full. */
export const fillOffer = (world: World, offerId: string, at: Date): void => {
  const offer = found(world.offers.get(offerId), 'such offer')
  const state = offerLifecycle.step(offer.state, 'fill')
  if (!state || timesUsed(world, offerId, at) < offer.timesPerYear) return
  world.offers.set(offerId, { ...offer, state, updatedAt: at, version: offer.version + 1 })
  note(
    world,
    { at, by: 'system.router', via: 'encounters.fill-offer' },
    { type: 'offer-filled', hubId: offer.hubId, subjectId: offer.id },
  )
}
