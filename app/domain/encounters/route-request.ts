import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { openTask, settleTasks } from './coordinator-tasks'
import type { EncounterEvent } from './events'
import { mayMoveRequest } from './policy'
import { type RequestMove, requestLifecycle } from './request'
import { lookFor, lookForHelp } from './routing/look'
import { currentNeeds } from './routing/needs'
import { planWave, type Snapshot, type WavePlan } from './routing/plan'
import { sendWave } from './routing/send-wave'
import type { Need } from './routing/snapshot'
import { heldForShare } from './routing/waiting'
import { type EncounterRequest, requests } from './store'

/** Employers were asked; the request waits its turn; or nobody was left to ask. */
export type Routed = 'asked' | 'waits' | 'unfilled'
type Result = Outcome<Routed, 'not-found' | 'not-allowed' | 'not-waiting' | 'nobody-fits'>
type Done = { done: Routed; next: EncounterRequest; facts: EncounterEvent[] }

const about = ({ hubId, id }: EncounterRequest) => ({ hubId, subjectId: id })

const moved = (request: EncounterRequest, move: RequestMove): EncounterRequest => ({
  ...request,
  state: requestLifecycle.step(request.state, move) ?? request.state,
})

/** The open wave while somebody in it has yet to answer. One that everybody answered is ended here. */
const waveInHand = async (tx: Tx, requestId: string, at: Date): Promise<{ id: string; asked: number } | null> => {
  const open = await tx.routingWave.findFirst({
    where: { requestId, state: 'open' },
    select: { id: true, _count: { select: { approaches: { where: { state: 'asked' } } } } },
  })
  if (!open) return null
  if (open._count.approaches > 0) return { id: open.id, asked: open._count.approaches }
  await tx.routingWave.update({ where: { id: open.id }, data: { state: 'ended', endedAt: at } })
  return null
}

/** Asks the next employers, or null where nobody is left. Those still asked count towards the wave. */
const ask = async (tx: Tx, request: EncounterRequest, look: Snapshot, plan: WavePlan, waveDays: number, at: Date) => {
  const inHand = await waveInHand(tx, request.id, at)
  const wanted = plan.size - (inHand?.asked ?? 0)
  const caps = new Map(look.candidates.map(({ employerId, monthlyCap }) => [employerId, monthlyCap]))
  const sent = wanted > 0 && (await sendWave(tx, { request, plan, caps, waveDays, at }, wanted, inHand?.id ?? null))
  if (!sent && !inHand) return null

  await settleTasks(tx, request.id, at)
  // So short of time that letters alone may not do.
  if (request.priority) await openTask(tx, request, 'employer-cancelled', at)
  const next = moved({ ...request, waves: inHand ? request.waves : request.waves + 1 }, 'offer')
  const facts: EncounterEvent[] = sent ? [{ type: 'wave-sent', ...about(request), ...sent }] : []
  return { done: 'asked', next, facts } satisfies Done
}

/** Writes down that nobody fits and what would help, and asks a coordinator to look. */
const giveUp = async (tx: Tx, request: EncounterRequest, look: Snapshot, plan: WavePlan, at: Date): Promise<Done> => {
  const next = moved({ ...request, waves: request.waves + 1 }, 'exhaust')
  await tx.routingWave.create({
    data: {
      ...{ hubId: next.hubId, requestId: next.id, number: next.waves, size: 0, seed: next.seed },
      ...{ considered: plan.considered, excluded: plan.excluded, ranked: [] },
      help: await lookForHelp(tx, look.need, at),
      ...{ state: 'ended', startedAt: at, expiresAt: at, endedAt: at },
    },
  })
  await openTask(tx, next, 'unfilled', at)
  return { done: 'unfilled', next, facts: [{ type: 'request-unfilled', ...about(next) }] }
}

type Hub = { waveSize: number; waveDays: number; monthlyShare: number }

/** What becomes of a request in routing; null where nobody was found before either, so that there is nothing to tell. */
const route = async (tx: Tx, request: EncounterRequest, need: Need, hub: Hub, again: boolean, at: Date) => {
  if (await heldForShare(tx, need, hub.monthlyShare, at))
    return { done: 'waits', next: request, facts: [] } satisfies Done

  const look = await lookFor(tx, need, request.seed, hub.waveSize, at)
  const plan = planWave(look)
  const asked = await ask(tx, request, look, plan, hub.waveDays, at)
  if (asked) return asked
  return again ? null : giveUp(tx, request, look, plan, at)
}

/**
 * Finds employers for one waiting request and asks the first wave of them, or says that nobody fits. The request is
 * locked throughout, so two workers route it once. Handwritten, as whom it may ask is known only when each ask has been
 * counted.
 */
export const routeRequest = (actor: Actor, { requestId }: { requestId: string }): Promise<Result> =>
  transact<Result>(actor, async tx => {
    const before = await requests.lock(tx, requestId)
    if (!before) return refuse('not-found')
    if (!mayMoveRequest(actor, 'route', before)) return refuse('not-allowed')
    const state = before.state === 'routing' ? before.state : requestLifecycle.step(before.state, 'route')
    if (!state || before.seatsLeft === 0) return refuse('not-waiting')

    const at = clock.now()
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: before.hubId } })
    const [need] = await currentNeeds(tx, [requestId], at)
    if (!need) return refuse('not-found')

    const moving = state !== before.state
    const request = { ...before, state, level: need.level, stateSince: moving ? at : before.stateSince }
    const routed = await route(tx, request, need, hub, before.state === 'unfilled', at)
    if (!routed) return refuse('nobody-fits')

    const { done, next } = routed
    const facts: EncounterEvent[] = moving ? [{ type: 'request-routing', ...about(before) }] : []
    await requests.save(tx, { ...next, stateSince: next.state === state ? request.stateSince : at })
    await record(tx, { by: actor.personId, via: 'encounters.route-request', at, facts: [...facts, ...routed.facts] })
    return { ok: true, value: done }
  })
