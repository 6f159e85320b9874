import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { afterWorkingDays } from '../kernel/working-days'
import { insistContact } from '../network'
import { settleTasks } from './coordinator-tasks'
import type { EncounterEvent } from './events'
import { lockWithWave, type OpenWave } from './open-wave'
import { requestLifecycle } from './request'
import { candidatesOf } from './routing/candidates'
import { type FirmExclusion, firstFirmExclusion } from './routing/feasibility'
import { currentNeeds, rivalsOf } from './routing/needs'
import { type Terms, termsOf } from './routing/rank'
import { linkEnd } from './routing/send-wave'
import type { Candidate } from './routing/snapshot'
import { type EncounterRequest, requests } from './store'

type Override = { requestId: string; offerId: string; reason: string }
type Chosen = {
  request: EncounterRequest
  wave: OpenWave | null
  candidate: Candidate
  terms: Terms
  bar: FirmExclusion | null
  waveDays: number
  ids: { approach: string; wave: string }
}

const load = async (tx: Tx, { requestId, offerId }: Override): Promise<Chosen | null> => {
  const locked = await lockWithWave(tx, requestId)
  const offer = await tx.offer.findUnique({ where: { id: offerId }, select: { employerId: true } })
  if (!locked || !offer) return null
  const { request } = locked.whole
  const at = clock.now()
  const [need] = await currentNeeds(tx, [requestId], at)
  const candidate = need && (await candidatesOf(tx, need, offer.employerId, at)).find(one => one.offerId === offerId)
  if (!candidate) return null
  const hub = await tx.hub.findUniqueOrThrow({ where: { id: request.hubId }, select: { waveDays: true } })
  return {
    request,
    wave: locked.wave,
    candidate,
    terms: termsOf(need, candidate, await rivalsOf(tx, need, at)),
    bar: firstFirmExclusion(need, candidate),
    waveDays: hub.waveDays,
    ids: { approach: randomUUID(), wave: locked.wave?.id ?? randomUUID() },
  }
}

/** The state after asking by choice: from wherever routing would start, or as it is while others are being asked. */
const offeredFrom = (state: string): EncounterRequest['state'] | undefined => {
  if (state === 'offered') return state
  const routing = state === 'routing' ? state : requestLifecycle.step(state, 'route')
  return routing && requestLifecycle.step(routing, 'offer')
}

const decide = (chosen: Chosen, { reason }: Override, at: Date, by: string) => {
  const { request, wave, candidate, terms, bar, waveDays, ids } = chosen
  const state = offeredFrom(request.state)
  if (!state || request.seatsLeft === 0) return refuse('not-looking')
  if (!reason.trim()) return refuse('reason-needed')
  if (bar) return refuse(bar)

  const about = { hubId: request.hubId, subjectId: request.id }
  const facts: EncounterEvent[] = [
    { type: 'wave-sent', ...about, waveId: ids.wave, approachIds: [ids.approach], reason: 'chosen' },
  ]
  const moved = state === request.state ? request : { ...request, state, stateSince: at }
  return accept(
    {
      request: wave ? moved : { ...moved, waves: request.waves + 1 },
      joins: wave !== null,
      ...{ candidate, terms, ids, by, reason: reason.trim(), at, expiresAt: afterWorkingDays(at, waveDays) },
    },
    ...facts,
  )
}

type Next = Extract<ReturnType<typeof decide>, { ok: true }>['next']

const save = async (tx: Tx, next: Next) => {
  const { request, candidate, terms, ids, at, expiresAt } = next
  const { employerId, offerId, monthlyCap } = candidate
  const owned = { hubId: request.hubId, requestId: request.id }
  await requests.save(tx, request)
  await insistContact(tx, { askId: ids.approach, employerId, monthlyCap }, at)
  const score = terms.fit * terms.freshness * terms.fairness
  if (next.joins) await tx.routingWave.update({ where: { id: ids.wave }, data: { size: { increment: 1 }, expiresAt } })
  else
    await tx.routingWave.create({
      data: {
        ...{ ...owned, id: ids.wave, number: request.waves, size: 1, considered: 1, excluded: {} },
        ranked: [{ offerId, employerId, score, terms, asked: true }],
        ...{ seed: request.seed, startedAt: at, expiresAt },
      },
    })
  await tx.approach.create({
    data: {
      ...{ ...owned, id: ids.approach, waveId: ids.wave, employerId, offerId, rank: 1, terms },
      tokenHash: hash(deriveToken('approach', ids.approach)),
      ...{ chosenBy: next.by, reason: next.reason, askedAt: at, linkEndsAt: linkEnd(request, at) },
    },
  })
  await settleTasks(tx, request.id, at)
}

/**
 * A coordinator asks an employer of their own choice now, and says why. Rules of fit may be stepped over; the cap, the
 * quiet week, pauses, conflicts and what the employer can do at all may not.
 */
export const askEmployer = command({
  name: 'encounters.ask-employer',
  load,
  allow: (actor: Actor, { request }) => actor.hubId === request.hubId && wears(actor, 'coordinator'),
  decide: (chosen, input, at, actor) => decide(chosen, input, at, actor.personId),
  save,
  constraints: {
    contact_seven_days: 'recently-contacted',
    contact_month_cap: 'over-cap',
    approach_hub_id_request_id_employer_id_key: 'asked-already',
  },
})
