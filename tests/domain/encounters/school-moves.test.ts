import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  agreeDate,
  cancelRequest,
  confirmRequest,
  deliverRequest,
  evaluateAsSchool,
  moveRequest,
  notCome,
  requestLifecycle,
  settleRequest,
  submitRequest,
} from '~/domain/encounters'
import type { EncounterState } from '~/domain/encounters/encounter'
import type { RequestMove, RequestState } from '~/domain/encounters/request'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/encounters'
import { factsOf } from '../../support/facts'

/** Every state, role and move of the school's side: allowed where the lifecycle says so and refused everywhere else. */

const now = new Date('2027-01-11T10:00:00Z')
const ahead = { startsAt: new Date('2027-03-10T10:00:00Z'), endsAt: new Date('2027-03-10T11:00:00Z') }
const past = { startsAt: new Date('2027-01-08T10:00:00Z'), endsAt: new Date('2027-01-08T11:00:00Z') }

let hubId = ''
let schoolId = ''
let otherSchoolId = ''
let otherHubId = ''

beforeAll(async () => {
  clock.set(now)
  hubId = (await given.hub()).id
  otherHubId = (await given.hub()).id
  schoolId = (await given.institution(hubId)).id
  otherSchoolId = (await given.institution(hubId)).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const encounterStates: Partial<Record<RequestState, EncounterState>> = {
  confirmed: 'confirmed',
  delivered: 'delivered',
  evaluated: 'delivered',
  closed: 'delivered',
  'no-show': 'no-show',
}

/** A request in a state, whole enough for every guard of every move. */
const arrange = async (state: RequestState, move: RequestMove) => {
  const employer = await given.employer(hubId)
  const offer = await given.offer(hubId, employer.id)
  const span = ['deliver', 'not-come', 'evaluate'].includes(move) ? past : ahead
  const request = await given.request(hubId, schoolId, {
    state,
    dates: [span],
    ...span,
    briefReadAt: now,
    seats: 2,
    seatsLeft: 1,
  })
  const approach = await given.approach(request, offer, { state: 'accepted' })
  const proposal = {
    proposedBy: 'employer',
    proposedStartsAt: new Date('2027-03-11T10:00:00Z'),
    proposedEndsAt: new Date('2027-03-11T11:00:00Z'),
  }
  const encounter = await given.encounter(approach, {
    ...span,
    state: encounterStates[state] ?? 'agreed',
    briefReadAt: now,
    ...(state === 'rescheduled' ? proposal : {}),
  })
  // The employer has answered already, so that the school's word completes it.
  if (move === 'evaluate')
    await transact({ personId: '', hubId }, tx =>
      tx.evaluation.create({
        data: {
          ...{ hubId, requestId: request.id, encounterId: encounter.id, side: 'employer', createdAt: now },
          ...{ purposeMet: 'yes', twoWay: 'yes', again: 'yes' },
        },
      }),
    )
  return { requestId: request.id, encounterId: encounter.id, groups: request.groups }
}
type Arranged = Awaited<ReturnType<typeof arrange>>

type Run = (actor: Actor, arranged: Arranged) => Promise<Outcome<unknown, string>>
const moves: Partial<Record<RequestMove, { run: Run; fact: string; to?: RequestState }>> = {
  submit: { run: (actor, { requestId }) => submitRequest(actor, { requestId }), fact: 'request-submitted' },
  cancel: {
    run: (actor, { requestId }) => cancelRequest(actor, { requestId, reasonCode: 'staff' }),
    fact: 'request-cancelled',
  },
  settle: { run: (actor, { requestId }) => settleRequest(actor, { requestId }), fact: 'request-accepted' },
  confirm: {
    run: (actor, { requestId }) =>
      confirmRequest(actor, {
        requestId,
        supervision: 'escorted',
        supervisor: 'Head of Year 10',
        identityCheckBy: 'Reception',
        employerAssured: true,
        assuranceOn: '2027-01-08',
      }),
    fact: 'request-confirmed',
  },
  deliver: {
    run: (actor, { requestId, groups }) =>
      deliverRequest(actor, {
        requestId,
        groups: groups.map(({ id }) => ({ id, attended: 20 })),
        questionsAsked: 7,
        reflectionOn: '2027-01-12',
        absent: [],
      }),
    fact: 'request-delivered',
  },
  'not-come': { run: (actor, { requestId }) => notCome(actor, { requestId }), fact: 'request-not-come' },
  evaluate: {
    run: (actor, { requestId, encounterId }) =>
      evaluateAsSchool(actor, { requestId, encounterId, purposeMet: 'yes', twoWay: 'partly', again: 'perhaps' }),
    fact: 'request-evaluated',
  },
  move: {
    run: (actor, { requestId }) => moveRequest(actor, { requestId, on: '2027-03-17', from: '09:00', to: '10:00' }),
    fact: 'request-date-proposed',
  },
  'agree-date': {
    run: (actor, { requestId, encounterId }) => agreeDate(actor, { requestId, encounterId }),
    fact: 'request-date-agreed',
  },
}

const roles = {
  'careers-leader': () => anActor(hubId, { role: 'careers-leader', at: schoolId }),
  teacher: () => anActor(hubId, { role: 'teacher', at: schoolId }),
  coordinator: () => anActor(hubId, 'coordinator'),
  administrator: () => anActor(hubId, 'administrator'),
  'an employer': () => anActor(hubId, { role: 'employer-admin', at: randomUUID() }),
  'careers-leader of another school': () => anActor(hubId, { role: 'careers-leader', at: otherSchoolId }),
  'careers-leader of another hub': () => anActor(otherHubId, { role: 'careers-leader', at: schoolId }),
}

const stateOf = (requestId: string) =>
  transact({ personId: '', hubId }, async tx => {
    const row = await tx.encounterRequest.findUniqueOrThrow({ where: { id: requestId } })
    return { state: row.state, version: row.version }
  })

const cases = (Object.keys(moves) as RequestMove[]).flatMap(move =>
  requestLifecycle.states.map(state => ({ move, state, to: requestLifecycle.step(state, move) })),
)

describe.each(cases)('$move of a request that is $state', ({ move, state, to }) => {
  const by: readonly string[] = requestLifecycle.moves[move].by
  const { run, fact } = moves[move] ?? { run: async () => ({ ok: false as const, why: 'none' }), fact: '' }
  // An unseen draft does not exist for the hub.
  const mayTry = (role: string) => by.includes(role) && !(role === 'coordinator' && state === 'draft')
  // Confirming what is confirmed is allowed and changes nothing.
  const again = (role: string) => move === 'confirm' && state === 'confirmed' && role === 'careers-leader'

  test('those it is not for change nothing', async () => {
    const arranged = await arrange(state, move)
    const before = await stateOf(arranged.requestId)
    for (const [role, actor] of Object.entries(roles)) {
      if (to && mayTry(role)) continue
      const outcome = await run(actor(), arranged)
      expect.soft(outcome.ok, role).toBe(again(role))
      if (role.endsWith('another hub')) expect.soft(outcome, role).toEqual({ ok: false, why: 'not-found' })
      else if (!by.includes(role))
        expect.soft(outcome, role).toMatchObject({ why: expect.stringMatching(/^not-(allowed|found)$/) })
    }
    expect(await stateOf(arranged.requestId)).toEqual(before)
    expect(await factsOf(hubId, arranged.requestId)).toEqual([])
  })

  if (to)
    test.each(Object.keys(roles).filter(mayTry))('%s moves it', async role => {
      const arranged = await arrange(state, move)
      const actor = roles[role as keyof typeof roles]()
      const outcome = await run(actor, arranged)
      expect(outcome).toMatchObject({ ok: true })
      expect(await stateOf(arranged.requestId)).toMatchObject({ state: to })
      const facts = await factsOf(hubId, arranged.requestId)
      expect(facts.map(({ type }) => type)).toContain(fact)
      expect(new Set(facts.map(({ by }) => by))).toEqual(new Set([actor.personId]))
    })
})
