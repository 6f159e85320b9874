import { describe, expect, test } from 'vitest'
import {
  acceptApproach,
  actorByLink,
  approachLifecycle,
  declineApproach,
  pauseAsks,
  postponeApproach,
  requestLifecycle,
  stepBack,
} from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { anActor, anHour, given, linkTokenOf } from '../../support/factories/encounters'

type Asked = Awaited<ReturnType<typeof given.asked>>

const choiceOf = ({ request }: Pick<Asked, 'request'>) => `date-${request.dates[0]?.id}`
const employerOf = ({ hub, employer }: Pick<Asked, 'hub' | 'employer'>) =>
  anActor(hub.id, { role: 'employer-admin', at: employer.id })
const stored = (hubId: string, requestId: string) =>
  transact(system('test', hubId), async tx => ({
    request: await tx.encounterRequest.findUniqueOrThrow({ where: { id: requestId } }),
    encounters: await tx.encounter.findMany({ where: { requestId } }),
    facts: (await tx.fact.findMany({ where: { subjectId: requestId }, orderBy: { id: 'asc' } })).map(
      ({ type }) => type,
    ),
  }))
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

describe('an answer by link', () => {
  test('opens one ask and nothing else', async () => {
    const asked = await given.asked()
    const other = await given.asked()
    const holder = await actorByLink(linkTokenOf(asked.approach.id))
    expect(holder?.hubId).toBe(asked.hub.id)
    if (!holder) return
    const elsewhere = await acceptApproach(holder, { approachId: other.approach.id, choice: choiceOf(other) })
    expect(elsewhere).toEqual({ ok: false, why: 'not-found' })
    const yes = await acceptApproach(holder, { approachId: asked.approach.id, choice: choiceOf(asked) })
    expect(yes.ok).toBe(true)
  })

  test('opens nothing after its end', async () => {
    const { hub, approach } = await given.asked()
    await transact(system('test', hub.id), tx =>
      tx.approach.update({ where: { id: approach.id }, data: { linkEndsAt: inDays(-1) } }),
    )
    expect(await actorByLink(linkTokenOf(approach.id))).toBeNull()
  })

  test.each(['', 'x', 'a'.repeat(43), '../../etc', '\u0000', 'é'.repeat(40)])(
    'a token that opens nothing: %j',
    async token => {
      expect(await actorByLink(token)).toBeNull()
    },
  )
})

describe('saying yes', () => {
  test('takes the seat, the time and the class, and says so once', async () => {
    const asked = await given.asked()
    const outcome = await acceptApproach(employerOf(asked), { approachId: asked.approach.id, choice: choiceOf(asked) })
    expect(outcome.ok).toBe(true)
    const after = await stored(asked.hub.id, asked.request.id)
    expect(after.request).toMatchObject({ state: 'accepted', seatsLeft: 0 })
    expect(after.encounters).toHaveLength(1)
    expect(after.facts).toEqual(['approach-accepted', 'request-accepted'])

    const again = await acceptApproach(employerOf(asked), { approachId: asked.approach.id, choice: choiceOf(asked) })
    expect(again).toEqual({ ok: false, why: 'already-answered' })
  })

  test('is refused to another employer, another hub and the school', async () => {
    const asked = await given.asked()
    const input = { approachId: asked.approach.id, choice: choiceOf(asked) }
    const stranger = await given.employer(asked.hub.id)
    const otherHub = await given.hub()
    expect(await acceptApproach(anActor(asked.hub.id, { role: 'employer-admin', at: stranger.id }), input)).toEqual({
      ok: false,
      why: 'not-allowed',
    })
    expect(
      await acceptApproach(anActor(asked.hub.id, { role: 'careers-leader', at: asked.institution.id }), input),
    ).toEqual({ ok: false, why: 'not-allowed' })
    expect(
      await acceptApproach(anActor(otherHub.id, { role: 'employer-admin', at: asked.employer.id }), input),
    ).toEqual({ ok: false, why: 'not-found' })
  })

  test('a time nobody named is no time', async () => {
    const asked = await given.asked()
    const outcome = await acceptApproach(employerOf(asked), { approachId: asked.approach.id, choice: 'date-elsewhere' })
    expect(outcome).toEqual({ ok: false, why: 'time-gone' })
  })

  test('with a seat calendar the slot loses a seat, and a full one cannot be chosen', async () => {
    const span = anHour(30)
    const asked = await given.asked({
      offer: { slots: [{ ...span, seats: 2, seatsLeft: 1 }] },
      request: { dates: [span] },
    })
    const [slot] = asked.offer.slots
    const choice = `slot-${slot?.id}`
    expect((await acceptApproach(employerOf(asked), { approachId: asked.approach.id, choice })).ok).toBe(true)
    const left = await transact(system('test', asked.hub.id), tx =>
      tx.offerSlot.findUniqueOrThrow({ where: { id: slot?.id ?? '' } }),
    )
    expect(left.seatsLeft).toBe(0)

    const school = await given.institution(asked.hub.id)
    const next = await given.request(asked.hub.id, school.id, { state: 'offered', dates: [span] })
    const late = await given.approach(next, asked.offer)
    expect(await acceptApproach(employerOf(asked), { approachId: late.id, choice })).toEqual({
      ok: false,
      why: 'time-gone',
    })
  })
})

describe('races', () => {
  test('64 acceptances on 3 seats give 3', async () => {
    const asked = await given.asked({ request: { seats: 3 } })
    const rivals = await Promise.all(
      Array.from({ length: 63 }, async () => {
        const employer = await given.employer(asked.hub.id)
        const offer = await given.offer(asked.hub.id, employer.id)
        return { employer, approach: await given.approach(asked.request, offer, { waveId: asked.approach.waveId }) }
      }),
    )
    const answers = await Promise.all(
      [{ employer: asked.employer, approach: asked.approach }, ...rivals].map(({ employer, approach }) =>
        acceptApproach(employerOf({ hub: asked.hub, employer }), { approachId: approach.id, choice: choiceOf(asked) }),
      ),
    )
    const whys = answers.flatMap(answer => (answer.ok ? [] : [answer.why]))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
    expect(new Set(whys).size).toBeGreaterThan(0)
    expect(whys.every(why => ['filled', 'time-gone', 'no-longer-needed'].includes(why))).toBe(true)
    const after = await stored(asked.hub.id, asked.request.id)
    expect(after.request).toMatchObject({ state: 'accepted', seatsLeft: 0 })
    expect(after.encounters).toHaveLength(3)
    expect(after.facts.filter(type => type === 'request-accepted')).toHaveLength(1)
  })

  test('one employer cannot be at two schools at once', async () => {
    const span = anHour(30)
    const asked = await given.asked({ request: { dates: [span] } })
    const school = await given.institution(asked.hub.id)
    const second = await given.request(asked.hub.id, school.id, { state: 'offered', dates: [span] })
    const secondAsk = await given.approach(second, asked.offer)
    const answers = await Promise.all([
      acceptApproach(employerOf(asked), { approachId: asked.approach.id, choice: choiceOf(asked) }),
      acceptApproach(employerOf(asked), { approachId: secondAsk.id, choice: choiceOf({ request: second }) }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, why: 'time-taken' })
  })

  test('yes and no pressed together are one answer', async () => {
    const asked = await given.asked()
    const answers = await Promise.all([
      acceptApproach(employerOf(asked), { approachId: asked.approach.id, choice: choiceOf(asked) }),
      declineApproach(employerOf(asked), { approachId: asked.approach.id, reasonCode: 'no-time', reason: '' }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('every state', () => {
  const input = (asked: Asked) => ({ approachId: asked.approach.id, choice: choiceOf(asked) })

  test.each(approachLifecycle.states)('answers to an ask that is %s', async state => {
    const asked = await given.asked()
    await transact(system('test', asked.hub.id), tx =>
      tx.approach.update({ where: { id: asked.approach.id }, data: { state } }),
    )
    const open = approachLifecycle.movesFrom(state)
    const actor = employerOf(asked)
    expect((await postponeApproach(actor, { approachId: asked.approach.id, askAgainOn: inDays(-1) })).ok).toBe(false)
    const declined = await declineApproach(actor, { approachId: asked.approach.id, reasonCode: 'no-time', reason: '' })
    expect(declined.ok).toBe(open.includes('decline'))
    if (!declined.ok) expect((await acceptApproach(actor, input(asked))).ok).toBe(false)
  })

  test.each(requestLifecycle.states)('yes to a request that is %s', async state => {
    const asked = await given.asked({ request: { state } })
    const outcome = await acceptApproach(employerOf(asked), input(asked))
    expect(outcome.ok).toBe(requestLifecycle.step(state, 'fill') !== undefined)
    if (!outcome.ok) expect((await stored(asked.hub.id, asked.request.id)).encounters).toHaveLength(0)
  })
})

describe('later, a break, and stepping back', () => {
  test('a break answers the ask and pauses the employer', async () => {
    const asked = await given.asked()
    expect((await pauseAsks(employerOf(asked), { approachId: asked.approach.id, until: inDays(60) })).ok).toBe(true)
    const employer = await transact(system('test', asked.hub.id), tx =>
      tx.employer.findUniqueOrThrow({ where: { id: asked.employer.id } }),
    )
    expect(employer.pausedUntil).not.toBeNull()
  })

  test('stepping back opens the seat and frees the time; late needs a reason and goes first', async () => {
    const soon = anHour(2)
    const asked = await given.asked({ request: { dates: [soon] } })
    const actor = employerOf(asked)
    const yes = await acceptApproach(actor, { approachId: asked.approach.id, choice: choiceOf(asked) })
    expect(yes.ok).toBe(true)
    const encounterId = yes.ok ? yes.value.encounterId : ''
    expect(await stepBack(actor, { encounterId, reasonCode: 'ill', reason: '' })).toEqual({
      ok: false,
      why: 'reason-needed',
    })
    expect((await stepBack(actor, { encounterId, reasonCode: 'ill', reason: 'Flu in the team' })).ok).toBe(true)

    const after = await stored(asked.hub.id, asked.request.id)
    expect(after.request).toMatchObject({
      state: 'cancelled-by-employer',
      seatsLeft: 1,
      priority: true,
      startsAt: null,
    })
    expect(after.encounters[0]?.state).toBe('cancelled')
    const held = await transact(
      system('test', asked.hub.id),
      tx => tx.$queryRaw<unknown[]>`select 1 from booking where encounter_id = ${encounterId}::uuid`,
    )
    expect(held).toHaveLength(0)
  })
})
