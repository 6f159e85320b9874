import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { dateOf } from '~/domain/kernel/working-days'
import {
  acceptPlacement,
  actorByHosting,
  applyForPlacement,
  cancelAsHost,
  cancelAsLearner,
  confirmPlacement,
  expirePlacement,
  fillInAsHost,
  fillInAsSchool,
  hostToken,
  openAgreement,
  placementBoard,
  placementFor,
  placementsDue,
  placementsForStaff,
  recordParent,
  remindOfPlacement,
  signAgreement,
  submitPlacement,
} from '~/domain/placements'
import { forbiddenWork, safetyQuestions } from '~/domain/placements/forms'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as learning } from '../../support/factories/learners'
import { given as matching } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { given, inDays, type Setting, wholeAgreement } from '../../support/factories/placements'
import { factTypesOf } from '../../support/facts'

const now = new Date('2027-02-01T10:00:00Z')
const day = 86_400_000
let hubId = ''
let at: Setting

beforeAll(async () => {
  clock.set(now)
  hubId = (await network.hub()).id
  at = await given.setting(hubId, { places: 3 })
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const worker = () => system('placements', hubId)
const stored = (id: string) => transact(worker(), tx => tx.placement.findUniqueOrThrow({ where: { id } }))
const left = (id: string) =>
  transact(worker(), async tx => (await tx.opportunity.findUniqueOrThrow({ where: { id } })).placesLeft)
const asked = (opportunityId: string, from = 21, to = 25) => ({
  ...{ opportunityId, startsOn: inDays(from), endsOn: inDays(to), words: 'I want to see how it is done' },
})
const part = {
  ...{ weekdays: [1, 2, 3, 4, 5], dayFrom: '09:00', dayTo: '15:30', breakMinutes: 30, insurance: 'held' },
  ...{ insuredUntil: '2028-01-01', safety: [...safetyQuestions], neverDone: [...forbiddenWork], hostNamed: true },
}

describe('asking', () => {
  test('a pupil asks without any gate, staff send it off, and the host opens it by its link', async () => {
    const pupil = given.asLearner(at.learner)
    const made = await applyForPlacement(pupil, asked(at.opportunity.id))
    if (!made.ok) throw new Error(made.why)
    const placementId = made.value.id
    expect(made.value.state).toBe('drafted')
    expect(await submitPlacement(pupil, { placementId })).toMatchObject({ why: 'staff-first' })
    expect(await actorByHosting(hostToken(placementId))).toBeNull()
    expect(await submitPlacement(at.teacher.actor, { placementId })).toMatchObject({ ok: true })

    const host = await actorByHosting(hostToken(placementId))
    if (!host) throw new Error('The link opens nothing')
    const shown = await placementFor(host, placementId)
    expect(shown).toMatchObject({ label: null, yearGroup: 10, moves: ['read', 'accept', 'reject'] })
    expect(await acceptPlacement(host, { placementId })).toMatchObject({ ok: true })
    expect(await left(at.opportunity.id)).toBe(3)
    expect(await applyForPlacement(pupil, asked(at.opportunity.id, 40, 44))).toMatchObject({ why: 'asked-already' })
  })

  test.each([
    ['below Year 10', { yearGroup: 9 }, {}, 'too-young'],
    ['of other years', { yearGroup: 10 }, { fromYear: 12 }, 'other-years'],
    ['after it has closed', { yearGroup: 10 }, { closesOn: dateOf('2027-01-31') }, 'over'],
    ['when it is full', { yearGroup: 10 }, { places: 1, placesLeft: 0 }, 'no-place-left'],
    ['for days the host does not offer', { yearGroup: 10 }, { startsOn: dateOf('2027-06-01') }, 'outside-dates'],
  ])('not %s', async (_, learnerAs, opportunityAs, why) => {
    const learner = await learning.learner(hubId, at.institution.id, learnerAs)
    const opportunity = await matching.opportunity(hubId, { kind: 'placement', ...opportunityAs })
    expect(await applyForPlacement(given.asLearner(learner), asked(opportunity.id))).toMatchObject({ ok: false, why })
  })

  test('staff arrange one for a learner of theirs, and for nobody else’s', async () => {
    const opportunity = await matching.opportunity(hubId, { kind: 'placement', employerId: at.employer.id })
    const learner = await learning.learner(hubId, at.institution.id, { yearGroup: 10 })
    const other = await learning.learner(hubId, (await network.institution(hubId)).id, { yearGroup: 10 })
    const made = await applyForPlacement(at.leader.actor, { ...asked(opportunity.id), learnerId: learner.id })
    expect(made).toMatchObject({ ok: true, value: { state: 'submitted', arrangedBy: at.leader.id } })
    const refused = await applyForPlacement(at.leader.actor, { ...asked(opportunity.id), learnerId: other.id })
    expect(refused).toMatchObject({ ok: false, why: 'not-found' })
  })
})

describe('confirming', () => {
  test('takes a place and the week; what else was asked for in it is called off; calling off gives the place back', async () => {
    const learner = await learning.learner(hubId, at.institution.id, { yearGroup: 10 })
    const others = await matching.opportunities(hubId, 3, { kind: 'placement', places: 1 })
    const [one, same, later] = others
    if (!one || !same || !later) throw new Error('no opportunities')
    const place = (opportunity: typeof one, from: number) =>
      given.placement(
        hubId,
        { learner, opportunity },
        {
          ...{ state: 'employer-accepted', startsOn: dateOf(inDays(from)), endsOn: dateOf(inDays(from + 1)) },
        },
      )
    // 1 March 2027 is a Monday: two days at its beginning, two at its end, and two a week later.
    const [first, second, third] = [await place(one, 28), await place(same, 31), await place(later, 35)]
    const actor = given.asLearner(learner)
    expect(await confirmPlacement(actor, { placementId: first.id })).toMatchObject({ ok: true })
    expect(await stored(second.id)).toMatchObject({ state: 'cancelled-by-student', reasonCode: 'found-other' })
    expect(await stored(third.id)).toMatchObject({ state: 'employer-accepted' })
    expect(await confirmPlacement(actor, { placementId: first.id })).toMatchObject({ why: 'wrong-state' })
    expect([await left(one.id), await left(same.id)]).toEqual([0, 1])

    const because = { reasonCode: 'ill', reason: '' }
    expect(await cancelAsLearner(actor, { placementId: first.id, ...because })).toMatchObject({ ok: true })
    expect(await left(one.id)).toBe(1)
    expect(await factTypesOf(hubId, one.id)).toEqual(['opportunity-filled', 'opportunity-reopened'])
  })

  test('the database refuses a second one in a week, whoever writes it', async () => {
    const learner = await learning.learner(hubId, at.institution.id, { yearGroup: 10 })
    const [one, other] = await matching.opportunities(hubId, 2, { kind: 'placement' })
    if (!one || !other) throw new Error('no opportunities')
    await given.placement(hubId, { learner, opportunity: one }, { state: 'signed' })
    await expect(
      given.placement(hubId, { learner, opportunity: other }, { state: 'student-confirmed' }),
    ).rejects.toThrow(/placement_one_a_week/)
  })
})

describe('the agreement', () => {
  test('holds for nobody while something is missing, and is signed by every side', async () => {
    const made = await given.placement(
      hubId,
      { ...at, learner: await learning.learner(hubId, at.institution.id, { yearGroup: 10 }) },
      { state: 'student-confirmed' },
    )
    const placementId = made.id
    const host = given.byLink(made)
    expect(await openAgreement(worker(), { placementId })).toMatchObject({ ok: true })
    const refusals = [
      [{ insuredUntil: '2027-02-20' }, 'insurance-ends'],
      [{ insuredUntil: undefined }, 'insurance-day'],
      [{ safety: ['kit'] }, 'safety-all'],
      [{ neverDone: [] }, 'forbidden-all'],
      [{ hostNamed: false }, 'host-unnamed'],
      [{ dayTo: '18:30' }, 'hours-day'],
    ] as const
    for (const [wrong, why] of refusals)
      expect(await fillInAsHost(host, { placementId, ...part, ...wrong })).toMatchObject({ ok: false, why })
    expect(await fillInAsHost(host, { placementId, ...part, insurance: 'sole-trader' })).toMatchObject({ ok: true })

    expect((await placementFor(at.leader.actor, placementId))?.missing).toEqual(['school-part', 'parent'])
    const contact = { placementId, contactInPlace: true, needsTold: false }
    expect(await fillInAsSchool(at.teacher.actor, { ...contact, contactInPlace: false })).toMatchObject({
      why: 'contact-missing',
    })
    expect(await fillInAsSchool(at.teacher.actor, contact)).toMatchObject({ ok: true })
    expect(await signAgreement(host, { placementId, party: 'employer' })).toMatchObject({ why: 'parent-first' })
    expect(await recordParent(at.teacher.actor, { placementId, parentOn: '2027-01-30' })).toMatchObject({ ok: true })

    expect(await signAgreement(host, { placementId, party: 'institution' })).toMatchObject({ why: 'not-your-side' })
    expect(await signAgreement(host, { placementId, party: 'employer' })).toMatchObject({ ok: true })
    expect(await signAgreement(host, { placementId, party: 'employer' })).toMatchObject({ why: 'signed-already' })
    expect(await signAgreement(at.leader.actor, { placementId, party: 'institution' })).toMatchObject({ ok: true })
    expect((await stored(placementId)).state).toBe('signatures')
    const pupil = given.asLearner({ id: made.learnerId, hubId })
    expect(await signAgreement(pupil, { placementId, party: 'learner' })).toMatchObject({ ok: true })
    expect((await stored(placementId)).state).toBe('signed')
    const because = { reasonCode: 'cannot-host', reason: '' }
    expect(await cancelAsHost(host, { placementId, ...because })).toMatchObject({ ok: true })
  })

  test('an insurance that runs out between two signatures stops the second', async () => {
    const made = await given.placement(
      hubId,
      { ...at, learner: await learning.learner(hubId, at.institution.id, { yearGroup: 14 }) },
      { state: 'signatures' },
    )
    const short = { ...wholeAgreement(made.endsOn), insuredUntil: dateOf(inDays(22)) }
    await transact(worker(), tx => tx.placementAgreement.create({ data: { placementId: made.id, hubId, ...short } }))
    const outcome = await signAgreement(given.byLink(made), { placementId: made.id, party: 'employer' })
    expect(outcome).toMatchObject({ ok: false, why: 'not-whole' })
  })
})

describe('the clock', () => {
  test('reminds after fifteen days, ends after fifteen more, and reading begins no new wait', async () => {
    const setting = { ...at, learner: await learning.learner(hubId, at.institution.id, { yearGroup: 12 }) }
    const days = { startsOn: dateOf(inDays(60)), endsOn: dateOf(inDays(64)) }
    const made = await given.placement(hubId, setting, { state: 'read', ...days })
    const placementId = made.id
    const due = async () => (await placementsDue.waiting(clock.now())).filter(one => one.placementId === placementId)
    expect(await due()).toEqual([])
    clock.set(new Date(now.getTime() + 16 * day))
    expect(await due()).toEqual([{ hubId, placementId, lapsed: false }])
    expect(await expirePlacement(worker(), { placementId })).toMatchObject({ why: 'not-due' })
    expect(await remindOfPlacement(worker(), { placementId })).toMatchObject({ ok: true })
    expect(await remindOfPlacement(worker(), { placementId })).toMatchObject({ why: 'not-due' })
    expect(await due()).toEqual([])
    clock.set(new Date(now.getTime() + 32 * day))
    expect(await due()).toEqual([{ hubId, placementId, lapsed: true }])
    expect(await expirePlacement(worker(), { placementId })).toMatchObject({ ok: true })
    clock.set(now)
  })
})

describe('what others see', () => {
  test('a coordinator sees how it stands and no learner; another school sees nothing', async () => {
    const coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
    const institution = await network.institution(hubId)
    const stranger = await network.person(hubId, { roles: [{ role: 'careers-leader', at: institution.id }] })
    const made = await given.placement(
      hubId,
      { ...at, learner: await learning.learner(hubId, at.institution.id, { yearGroup: 12, label: 'Green Heron' }) },
      { state: 'submitted', words: 'Heron words' },
    )
    const seen = await placementFor(coordinator, made.id)
    expect(seen).toMatchObject({ label: null, words: '', moves: [] })
    const board = await placementBoard(coordinator, 'submitted', 1)
    expect(board?.counts.find(({ state }) => state === 'submitted')?.count).toBeGreaterThan(0)
    expect(JSON.stringify([seen, board])).not.toMatch(/Heron/)
    expect(await placementFor(stranger.actor, made.id)).toBeNull()
    expect((await placementsForStaff(stranger.actor, 'all', 1)).total).toBe(0)
    expect(await placementBoard(stranger.actor, '', 1)).toBeNull()
    expect((await placementFor(at.leader.actor, made.id))?.label).toBe('Green Heron')
  })
})
