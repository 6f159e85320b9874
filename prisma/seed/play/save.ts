import type { rules } from '~/domain/encounters'
import { Slip, type World } from './world'

type Said<T, E> = { ok: true; next: T; events: E[] } | { ok: false; why: string }

/** What a rule decided. A refusal means that the script asked for something that cannot be. */
export const agreed = <T, E>(decision: Said<T, E>, what: string): { next: T; events: E[] } => {
  if (!decision.ok) throw new Slip(`${what}: ${decision.why}`)
  return decision
}

export const keepRequest = (world: World, request: rules.EncounterRequest): void => {
  world.requests.set(request.id, { ...request, version: request.version + 1 })
}

/** Keeps what changed, as the database would: contacts given back, seats given back. */
export const keepWhole = (world: World, next: rules.WholeRequest, before: rules.WholeRequest): void => {
  if (next.request !== before.request) keepRequest(world, next.request)
  for (const approach of next.approaches) {
    if (before.approaches.includes(approach)) continue
    world.approaches.set(approach.id, approach)
    const was = before.approaches.find(({ id }) => id === approach.id)?.state
    if (was === 'asked' && (approach.state === 'filled' || approach.state === 'withdrawn'))
      world.contacts.delete(approach.id)
  }
  for (const encounter of next.encounters) {
    if (before.encounters.includes(encounter)) continue
    const was = before.encounters.find(({ id }) => id === encounter.id)
    world.encounters.set(encounter.id, { ...encounter, version: encounter.version + 1 })
    if (was?.slotId && (encounter.state === 'cancelled' || encounter.slotId === null)) moveSeat(world, was, 1)
  }
}

/** Takes a seat of an offer's calendar, or gives it back. */
export const moveSeat = (
  world: World,
  { offerId, slotId }: { offerId: string; slotId: string | null },
  by: 1 | -1,
): void => {
  const offer = world.offers.get(offerId)
  if (!offer || !slotId) return
  const slots = offer.slots.map(slot => (slot.id === slotId ? { ...slot, seatsLeft: slot.seatsLeft + by } : slot))
  world.offers.set(offerId, { ...offer, slots })
}

/** The open wave of a request, if one is. */
export const openWaveOf = (world: World, requestId: string) =>
  world.waves.find(wave => wave.requestId === requestId && wave.state === 'open') ?? null

export const closeWave = (world: World, requestId: string, at: Date): void => {
  const wave = openWaveOf(world, requestId)
  if (wave) Object.assign(wave, { state: 'ended', endedAt: at })
}

export const openTask = (world: World, requestId: string, kind: string, at: Date): void => {
  if (world.tasks.some(task => task.requestId === requestId && task.kind === kind && !task.doneAt)) return
  const hubId = world.requests.get(requestId)?.hubId ?? ''
  world.tasks.push({ id: world.luck.id(at), hubId, requestId, kind, openedAt: at, doneAt: null })
}

export const settleTasks = (world: World, requestId: string, at: Date): void => {
  for (const task of world.tasks) if (task.requestId === requestId && !task.doneAt) task.doneAt = at
}
