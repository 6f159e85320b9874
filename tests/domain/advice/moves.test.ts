import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type AdviceMove,
  type AdvicePart,
  type AdviceState,
  acknowledgeAdvice,
  adviceLifecycle,
  allocateAdvice,
  closeAdvice,
  comeBack,
  giveUpReaching,
  holdAdvice,
  holdsOver,
  reopenAdvice,
  resumeAdvice,
  signpostAdvice,
  transferAdvice,
  triageAdvice,
  withdrawAdvice,
} from '~/domain/advice'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'
import { factTypesOf } from '../../support/facts'

/** Every state, every part and every move of the front: allowed where the table says so, refused elsewhere, and then nothing changed. */

const now = new Date('2027-02-03T10:00:00Z')
let hubId = ''
let bodyId = ''
let hers: Awaited<ReturnType<typeof given.adviser>>
const people = {} as { coordinator: Actor; otherHub: Actor; otherAdviser: Actor; lapsed: Actor }

beforeAll(async () => {
  clock.set(now)
  hubId = (await network.hub()).id
  hers = await given.adviser(hubId, { caseloadCap: 500 })
  people.coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
  people.otherAdviser = (await given.adviser(hubId)).actor
  people.lapsed = (await given.adviser(hubId, { registered: { to: new Date('2027-02-02') } })).actor
  people.otherHub = (await network.person((await network.hub()).id, { roles: ['coordinator', 'adviser'] })).actor
  bodyId = (await given.everything(hubId)).bodyId
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

type Request = Awaited<ReturnType<typeof given.request>>
type Run = (actor: Actor, request: Request) => Promise<Outcome<unknown, string>>
const because = { reasonCode: 'other' as const, reason: 'Because' }
const triage = {
  ...{ urgency: 'soon' as const, constraints: [], language: 'en', benefitsLinked: false, conflict: '' },
  conflictWith: [] as string[],
}

const mine: readonly AdviceMove[] = [
  ...(['acknowledge', 'triage', 'signpost', 'allocate', 'give-up-reaching', 'hold', 'transfer'] as const),
  ...(['withdraw', 'close', 'reopen', 'come-back'] as const),
]

const moves: { [move: string]: { run: Run; fact: string } } = {
  acknowledge: { run: (a, { id }) => acknowledgeAdvice(a, { adviceId: id }), fact: 'advice-acknowledged' },
  triage: { run: (a, { id }) => triageAdvice(a, { adviceId: id, ...triage }), fact: 'advice-triaged' },
  signpost: { run: (a, { id }) => signpostAdvice(a, { adviceId: id, bodies: [bodyId] }), fact: 'advice-signposted' },
  allocate: { run: (a, { id }) => allocateAdvice(a, { adviceId: id, adviserId: hers.id }), fact: 'advice-allocated' },
  'give-up-reaching': { run: (a, { id }) => giveUpReaching(a, { adviceId: id }), fact: 'advice-unreachable' },
  hold: { run: (a, { id }) => holdAdvice(a, { adviceId: id, reasonCode: 'health' }), fact: 'advice-held' },
  transfer: {
    run: (a, { id }) => transferAdvice(a, { adviceId: id, where: 'Another', handOver: 'Words' }),
    fact: 'advice-transferred',
  },
  withdraw: { run: (a, { id }) => withdrawAdvice(a, { adviceId: id }), fact: 'advice-withdrawn' },
  close: { run: (a, { id }) => closeAdvice(a, { adviceId: id, ...because }), fact: 'advice-closed' },
  reopen: { run: (a, { id }) => reopenAdvice(a, { adviceId: id }), fact: 'advice-reopened' },
  'come-back': { run: (a, { id }) => comeBack(a, { adviceId: id }), fact: 'advice-reopened' },
}

const actorFor = (part: AdvicePart, request: Request): Actor => {
  const of: { [P in AdvicePart]: () => Actor } = {
    adult: () => given.byLink(request),
    adviser: () => hers.actor,
    coordinator: () => people.coordinator,
    advice: () => system('advice', hubId),
  }
  return of[part]()
}

/** A request in a state, whole enough for every guard of the move. A new adviser has to be another than the one there is. */
const arrange = async (state: AdviceState, move: string, part: AdvicePart) => {
  const other = move === 'allocate' && part === 'coordinator' ? people.otherAdviser.personId : hers.id
  const withAdviser = !['received', 'acknowledged', 'triaged', 'signposted'].includes(state)
  const adviserId = withAdviser ? (part === 'adviser' ? hers.id : other) : null
  const request = await given.request(hubId, { state, adviserId })
  if (move === 'give-up-reaching')
    await transact(system('advice', hubId), tx =>
      tx.adviceTry.createMany({
        data: [1, 2, 3].map(day => ({
          ...{ hubId, adviceId: request.id, way: 'phone', outcome: 'no-answer', by: hers.id },
          at: new Date(`2027-02-0${day > 2 ? 2 : 1}T10:0${day}:00Z`),
        })),
      }),
    )
  return request
}

const stored = (id: string) =>
  transact(system('advice', hubId), tx => tx.adviceRequest.findUniqueOrThrow({ where: { id } }))

describe.each(mine.map(move => [move] as const))('%s', move => {
  const { run, fact } = moves[move] as { run: Run; fact: string }
  const by: readonly AdvicePart[] = adviceLifecycle.moves[move].by

  test.each(['adult', 'adviser', 'coordinator', 'advice'] as const)('by %s', async part => {
    for (const state of adviceLifecycle.states) {
      const request = await arrange(state, move, part)
      const may = by.includes(part)
      // Giving it to the adviser who has it already is no move.
      const again = move === 'allocate' && part === 'adviser' && state === 'allocated'
      const to = may && !again ? adviceLifecycle.step(state, move) : undefined
      const outcome = await run(actorFor(part, request), request)
      const after = await stored(request.id)
      const cell = `${state} ${move} by ${part}`
      if (to) {
        expect([cell, outcome]).toEqual([cell, expect.objectContaining({ ok: true })])
        expect([cell, after.state]).toEqual([cell, to])
        expect(await factTypesOf(hubId, request.id)).toContain(fact)
      } else {
        const why = again ? 'same-adviser' : may ? 'wrong-state' : 'not-allowed'
        expect([cell, outcome]).toEqual([cell, { ok: false, why }])
        expect([cell, after]).toEqual([cell, request])
      }
    }
  })

  test('by somebody of another hub, another adviser, another link, or a registration that is over', async () => {
    const [from] = adviceLifecycle.moves[move].from
    const request = await arrange(from as AdviceState, move, 'adviser')
    const elsewhere = await given.request(hubId)
    const strangers = [
      people.otherHub,
      given.byLink(elsewhere),
      (await network.person(hubId, { roles: ['recordist'] })).actor,
    ]
    if (request.adviserId) strangers.push(people.otherAdviser)
    for (const stranger of strangers) expect((await run(stranger, request)).ok).toBe(false)
    if (!request.adviserId && by.includes('adviser') && move !== 'allocate')
      expect(await run(people.lapsed, request)).toEqual({ ok: false, why: 'not-registered' })
    expect(await stored(request.id)).toEqual(request)
  })
})

test('what was held goes on where it was, by whoever may', async () => {
  for (const [heldFrom, to] of [
    ['triaged', 'triaged'],
    ['allocated', 'allocated'],
    ['review-due', 'in-progress'],
  ] as const)
    for (const part of ['adult', 'adviser', 'coordinator', 'advice'] as const) {
      const adviserId = heldFrom === 'triaged' ? null : hers.id
      const request = await given.request(hubId, { state: 'on-hold', heldFrom, adviserId })
      expect(await resumeAdvice(actorFor(part, request), { adviceId: request.id })).toMatchObject({ ok: true })
      expect(await stored(request.id)).toMatchObject({ state: to, heldFrom: null, countedFrom: now })
    }
})

test('a hold goes on by itself on its day, also after missed nights; one without a day waits to be told', async () => {
  const held = (holdUntil: Date | null) => given.request(hubId, { state: 'on-hold', heldFrom: 'triaged', holdUntil })
  const [today, before, later, open] = await Promise.all(
    [new Date('2027-02-03'), new Date('2027-01-20'), new Date('2027-02-04'), null].map(held),
  )
  const over = (await holdsOver(now)).filter(one => one.hubId === hubId).map(({ adviceId }) => adviceId)
  expect(over.toSorted()).toEqual([today, before].map(one => one?.id).toSorted())
  // 23:30 in London on the day before is not yet the day.
  const midnight = new Date('2027-02-02T23:30:00Z')
  expect((await holdsOver(midnight)).map(({ adviceId }) => adviceId)).not.toContain(today?.id)
  for (const one of [later, open]) expect(over).not.toContain(one?.id)
})

test.each(['2027-02-03', '2026-02-03'])('nothing is held until %s, which is no day to come', async until => {
  const request = await given.request(hubId, { state: 'triaged' })
  const hold = () => holdAdvice(given.byLink(request), { adviceId: request.id, reasonCode: 'away', until })
  expect(await hold()).toEqual({ ok: false, why: 'hold-passed' })
  expect(await stored(request.id)).toEqual(request)
})
