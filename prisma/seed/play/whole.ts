import { rules } from '~/domain/encounters'
import type { EncounterEvent } from '~/domain/encounters/events'
import { agreed, closeWave, keepRequest, keepWhole, openWaveOf, settleTasks } from './save'
import { found, note, requestOf, type World, wholeOf } from './world'

/** Moves of a request with all that hangs on it, each by the rule its command goes by. */

export type Hand = { at: Date; by: string }

type Decision<T> = { ok: true; next: T; events: EncounterEvent[] } | { ok: false; why: string }

const play = (
  world: World,
  requestId: string,
  hand: Hand & { via: string },
  decide: (whole: rules.WholeRequest) => Decision<rules.WholeRequest>,
): void => {
  const before = wholeOf(world, requestId)
  const { next, events } = agreed(decide(before), hand.via)
  keepWhole(world, next, before)
  note(world, hand, ...events)
}

const playAsked = (
  world: World,
  requestId: string,
  hand: Hand & { via: string },
  decide: (asked: Parameters<typeof rules.endWave>[0]) => Decision<{ whole: rules.WholeRequest }>,
): void => {
  const before = wholeOf(world, requestId)
  const wave = openWaveOf(world, requestId)
  const { next, events } = agreed(
    decide({ whole: before, wave: wave && { id: wave.id, expiresAt: wave.expiresAt } }),
    hand.via,
  )
  keepWhole(world, next.whole, before)
  closeWave(world, requestId, hand.at)
  note(world, hand, ...events)
}

export const callOff = (world: World, requestId: string, hand: Hand, why: Parameters<typeof rules.cancel>[1]): void => {
  play(world, requestId, { ...hand, via: 'encounters.cancel-request' }, whole => rules.cancel(whole, why, hand.at))
  closeWave(world, requestId, hand.at)
  settleTasks(world, requestId, hand.at)
}

export const endWave = (world: World, requestId: string, at: Date): void =>
  playAsked(world, requestId, { at, by: 'system.clock', via: 'encounters.end-wave' }, asked => rules.endWave(asked, at))

export const thankTheRest = (world: World, requestId: string, at: Date): void => {
  playAsked(world, requestId, { at, by: 'system.router', via: 'encounters.thank-the-rest' }, asked =>
    rules.thank(asked, at),
  )
  settleTasks(world, requestId, at)
}

export const runOut = (world: World, requestId: string, at: Date): void => {
  playAsked(world, requestId, { at, by: 'system.clock', via: 'encounters.expire-request' }, asked =>
    rules.expire({ ...asked, lastDate: asked.whole.request.startsAt }, at),
  )
  settleTasks(world, requestId, at)
}

export const settle = (world: World, requestId: string, hand: Hand): void => {
  play(world, requestId, { ...hand, via: 'encounters.settle-request' }, whole => rules.settle(whole, hand.at))
  closeWave(world, requestId, hand.at)
  settleTasks(world, requestId, hand.at)
}

export const confirm = (
  world: World,
  requestId: string,
  hand: Hand,
  checklist: Parameters<typeof rules.confirm>[1],
): void =>
  play(world, requestId, { ...hand, via: 'encounters.confirm-request' }, whole =>
    rules.confirm(whole, checklist, hand.at),
  )

export const deliver = (world: World, requestId: string, hand: Hand, said: Parameters<typeof rules.deliver>[1]): void =>
  play(world, requestId, { ...hand, via: 'encounters.deliver-request' }, whole => rules.deliver(whole, said, hand.at))

export const notCome = (world: World, requestId: string, hand: Hand): void =>
  play(world, requestId, { ...hand, via: 'encounters.not-come' }, whole => rules.missed(whole, hand.at))

export const proposeDate = (
  world: World,
  requestId: string,
  hand: Hand,
  span: rules.Span,
  encounterId: string | null,
): void => {
  const via = encounterId ? 'encounters.propose-date-as-employer' : 'encounters.move-request'
  const who = encounterId ? { side: 'employer' as const, encounterId } : { side: 'school' as const }
  play(world, requestId, { ...hand, via }, whole => rules.proposeDate(whole, span, who, hand.at))
}

export const agreeDate = (
  world: World,
  requestId: string,
  hand: Hand,
  encounterId: string,
  side: 'school' | 'employer',
): void => {
  const via = side === 'school' ? 'encounters.agree-date' : 'encounters.agree-date-as-employer'
  play(world, requestId, { ...hand, via }, whole => rules.agreeDate(whole, encounterId, side, hand.at))
}

export const stepBack = (
  world: World,
  encounterId: string,
  hand: Hand,
  why: Parameters<typeof rules.stepBackFrom>[1],
): void => {
  const encounter = found(world.encounters.get(encounterId), 'such encounter')
  const before = wholeOf(world, encounter.requestId)
  const approach = found(world.approaches.get(encounter.approachId), 'such approach')
  const others = before.encounters.filter(({ id }) => id !== encounterId)
  const { next, events } = agreed(
    rules.stepBackFrom({ request: before.request, approach, encounter, others }, why, hand.at),
    'encounters.step-back',
  )
  keepWhole(world, { request: next.request, approaches: [next.approach], encounters: [next.encounter] }, before)
  note(world, { ...hand, via: 'encounters.step-back' }, ...events)
}

export const close = (world: World, requestId: string, at: Date): void => {
  const { next, events } = agreed(rules.close(requestOf(world, requestId), at), 'encounters.close-request')
  keepRequest(world, next)
  note(world, { at, by: 'system.clock', via: 'encounters.close-request' }, ...events)
}

/** One side says that it has read what the other wants of the meeting. */
export const readBrief = (world: World, requestId: string, hand: Hand, encounterId: string | null): void => {
  const request = requestOf(world, requestId)
  const about = { hubId: request.hubId, subjectId: request.id, encounterId }
  if (encounterId) {
    const encounter = found(world.encounters.get(encounterId), 'such encounter')
    world.encounters.set(encounterId, { ...encounter, briefReadAt: hand.at, version: encounter.version + 1 })
  } else keepRequest(world, { ...request, briefReadAt: hand.at })
  const side = encounterId ? 'employer' : 'school'
  note(world, { ...hand, via: `encounters.read-brief-as-${side}` }, { type: 'brief-read', ...about, side })
}

export const evaluate = (
  world: World,
  encounterId: string,
  hand: Hand,
  side: 'school' | 'employer',
  said: Parameters<typeof rules.evaluate>[2],
): void => {
  const encounter = found(world.encounters.get(encounterId), 'such encounter')
  const { request, encounters: all } = wholeOf(world, encounter.requestId)
  const given = world.evaluations.filter(one => one.requestId === request.id)
  const newId = world.luck.id(hand.at)
  const { next, events } = agreed(
    rules.evaluate({ request, encounter, all, given, newId }, side, said, hand.at),
    `encounters.evaluate-as-${side}`,
  )
  world.evaluations.push(next.evaluation)
  if (next.request) keepRequest(world, next.request)
  note(world, { ...hand, via: `encounters.evaluate-as-${side}` }, ...events)
}
