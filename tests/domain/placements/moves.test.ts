import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { dateOf, dayOf } from '~/domain/kernel/working-days'
import {
  acceptPlacement,
  cancelAsHost,
  cancelAsLearner,
  cancelAsSchool,
  completePlacement,
  confirmPlacement,
  endPlacementEarly,
  evaluatePlacement,
  expirePlacement,
  fillInAsHost,
  fillInAsSchool,
  notComeToPlacement,
  openAgreement,
  type Part,
  type PlacementMove,
  type PlacementState,
  placementLifecycle,
  readPlacement,
  recordHours,
  recordParent,
  rejectPlacement,
  reopenAgreement,
  signAgreement,
  startPlacement,
  submitPlacement,
} from '~/domain/placements'
import { forbiddenWork, type Party, safetyQuestions } from '~/domain/placements/forms'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as learning } from '../../support/factories/learners'
import { given as matching } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { given, inDays, type Setting, wholeAgreement } from '../../support/factories/placements'
import { factTypesOf } from '../../support/facts'

/** Every state, every part and every move: allowed where the table says so, refused everywhere else, and then nothing changed. */

const now = new Date('2027-02-01T10:00:00Z')
let hubId = ''
let otherHubId = ''
let at: Setting
let adviser: Actor

beforeAll(async () => {
  clock.set(now)
  hubId = (await network.hub()).id
  otherHubId = (await network.hub()).id
  at = await given.setting(hubId, { places: 5_000 })
  adviser = (await network.person(hubId, { roles: ['adviser'] })).actor
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

type Made = Awaited<ReturnType<typeof given.placement>>

const because = { reasonCode: 'ill', reason: '' }
const part = (placementId: string) => ({
  ...{ placementId, weekdays: [1, 2, 3, 4, 5], dayFrom: '09:00', dayTo: '15:30', breakMinutes: 30 },
  ...{ insurance: 'held', insuredUntil: '2028-01-01', safety: [...safetyQuestions], neverDone: [...forbiddenWork] },
  hostNamed: true,
})
const said = { peopleMet: true, taskDone: true, talked: true, words: '' }
const hosts: readonly Part[] = ['employer-contact', 'employer-admin', 'coordinator', 'provider-admin']
const sideOf = (who: Part) => (hosts.includes(who) ? ('employer' as const) : ('learner' as const))
const partyOf = (who: Part): Party =>
  hosts.includes(who) ? 'employer' : who === 'careers-leader' ? 'institution' : 'learner'

type Run = (actor: Actor, made: Made, who: Part) => Promise<Outcome<unknown, string>>
const moves: { [M in Exclude<PlacementMove, 'conclude'>]: { run: Run; fact: string } } = {
  submit: { run: (actor, { id }) => submitPlacement(actor, { placementId: id }), fact: 'placement-submitted' },
  read: { run: (actor, { id }) => readPlacement(actor, { placementId: id }), fact: 'placement-read' },
  accept: { run: (actor, { id }) => acceptPlacement(actor, { placementId: id }), fact: 'placement-accepted' },
  reject: {
    run: (actor, { id }) => rejectPlacement(actor, { placementId: id, reasonCode: 'full', reason: '' }),
    fact: 'placement-rejected',
  },
  expire: { run: (actor, { id }) => expirePlacement(actor, { placementId: id }), fact: 'placement-expired' },
  confirm: { run: (actor, { id }) => confirmPlacement(actor, { placementId: id }), fact: 'placement-confirmed' },
  'open-agreement': { run: (actor, { id }) => openAgreement(actor, { placementId: id }), fact: 'agreement-opened' },
  'employer-part': { run: (actor, { id }) => fillInAsHost(actor, part(id)), fact: 'agreement-filled-by-host' },
  'school-part': {
    run: (actor, { id }) => fillInAsSchool(actor, { placementId: id, contactInPlace: true, needsTold: true }),
    fact: 'agreement-filled-by-school',
  },
  'parent-part': {
    run: (actor, { id }) => recordParent(actor, { placementId: id, parentOn: '2027-01-30' }),
    fact: 'agreement-agreed-by-parent',
  },
  sign: {
    run: (actor, { id }, who) => signAgreement(actor, { placementId: id, party: partyOf(who) }),
    fact: 'agreement-signed-by',
  },
  reopen: {
    run: (actor, { id }) => reopenAgreement(actor, { placementId: id, ...because }),
    fact: 'agreement-reopened',
  },
  start: { run: (actor, { id }) => startPlacement(actor, { placementId: id }), fact: 'placement-started' },
  'not-come': { run: (actor, { id }) => notComeToPlacement(actor, { placementId: id }), fact: 'placement-not-come' },
  hours: {
    run: (actor, { id, startsOn }) =>
      recordHours(actor, { placementId: id, day: dayOf(startsOn.toISOString().slice(0, 10)), minutes: 300 }),
    fact: 'placement-hours-recorded',
  },
  complete: { run: (actor, { id }) => completePlacement(actor, { placementId: id }), fact: 'placement-completed' },
  'end-early': {
    run: (actor, { id }) => endPlacementEarly(actor, { placementId: id, ...because }),
    fact: 'placement-ended-early',
  },
  evaluate: {
    run: (actor, { id }, who) => evaluatePlacement(actor, { placementId: id, side: sideOf(who), ...said }),
    fact: 'placement-evaluated-by',
  },
  'cancel-by-employer': {
    run: (actor, { id }) => cancelAsHost(actor, { placementId: id, ...because }),
    fact: 'placement-cancelled',
  },
  'cancel-by-student': {
    run: (actor, { id }) => cancelAsLearner(actor, { placementId: id, ...because }),
    fact: 'placement-cancelled',
  },
  'cancel-by-school': {
    run: (actor, { id }) => cancelAsSchool(actor, { placementId: id, ...because }),
    fact: 'placement-cancelled',
  },
}

/** Moves that need the first day, or the last, to have come. */
const afterwards: readonly PlacementMove[] = [
  'start',
  'not-come',
  'hours',
  'complete',
  'expire',
  'evaluate',
  'end-early',
]
const alone: readonly Part[] = ['adult', 'adviser']

/** Whose placement it is: a young adult at college, a pupil where a parent signs, an adult alone, or a host without account. */
const settingFor = async (who: Part, move: PlacementMove) => {
  if (alone.includes(who))
    return { ...at, learner: await learning.learner(hubId, null, { adviserId: adviser.personId }) }
  const yearGroup = move === 'parent-part' ? 11 : 14
  const learner = await learning.learner(hubId, at.institution.id, { yearGroup })
  if (who === 'coordinator')
    return { ...at, learner, opportunity: await matching.opportunity(hubId, { kind: 'placement', toYear: 15 }) }
  if (who !== 'provider-admin') return { ...at, learner }
  const provider = await network.provider(hubId)
  const opportunity = await matching.opportunity(hubId, { kind: 'placement', providerId: provider.id, toYear: 15 })
  return { ...at, learner, opportunity, provider }
}

/** A placement in a state, whole enough for every guard of the move. */
const arrange = async (who: Part, state: PlacementState, move: PlacementMove) => {
  const setting = await settingFor(who, move)
  const past = afterwards.includes(move)
  const days = past
    ? { startsOn: dateOf(inDays(-7)), endsOn: dateOf(inDays(-3)) }
    : { startsOn: dateOf(inDays(21)), endsOn: dateOf(inDays(25)) }
  const made = await given.placement(hubId, setting, { state, ...days })
  await transact(system('placements', hubId), async tx => {
    const of = { placementId: made.id, hubId }
    await tx.placementAgreement.create({
      data: { ...of, ...wholeAgreement(made.endsOn), ...(move === 'parent-part' ? { parentOn: null } : {}) },
    })
    if (state === 'started')
      await tx.placementDay.create({ data: { ...of, day: made.startsOn, minutes: 60, recordedAt: now } })
    // The other side has answered already, so that one word completes it.
    const side = sideOf(who) === 'employer' ? 'learner' : 'employer'
    if (state === 'completed') await tx.placementEvaluation.create({ data: { ...of, side, ...said, givenAt: now } })
  })
  return { made, setting }
}

const actorFor = (who: Part, { made, setting }: Awaited<ReturnType<typeof arrange>>): Actor => {
  const provider = 'provider' in setting ? setting.provider.id : null
  const of: { [P in Part]: () => Actor } = {
    learner: () => given.asLearner(setting.learner),
    adult: () => given.asLearner(setting.learner),
    adviser: () => adviser,
    'careers-leader': () => at.leader.actor,
    teacher: () => at.teacher.actor,
    'employer-contact': () => given.byLink(made),
    'employer-admin': () => at.boss.actor,
    'provider-admin': () => ({ ...people.provider, hats: [{ role: 'provider-admin', organisationId: provider }] }),
    coordinator: () => people.coordinator,
    placements: () => system('placements', hubId),
  }
  return of[who]()
}
const people = {} as { provider: Actor; coordinator: Actor }
beforeAll(async () => {
  people.coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
  people.provider = (await network.person(hubId, { roles: ['coordinator'] })).actor
})

const parts: readonly Part[] = [
  ...(['learner', 'adult', 'careers-leader', 'teacher', 'adviser', 'employer-contact'] as const),
  ...(['employer-admin', 'provider-admin', 'coordinator', 'placements'] as const),
]

/** An adult is a learner too, so a move of the learner's is theirs. */
const partsOf = (who: Part): readonly Part[] => (who === 'adult' ? ['learner', 'adult'] : [who])

const stored = (id: string) =>
  transact(system('placements', hubId), tx => tx.placement.findUniqueOrThrow({ where: { id } }))

const put = (id: string, state: PlacementState) =>
  transact(system('placements', hubId), tx => tx.placement.update({ where: { id }, data: { state } }))

describe.each(Object.entries(moves))('%s', (name, { run, fact }) => {
  const move = name as keyof typeof moves
  const rule = placementLifecycle.moves[move]

  // Kept from state to state as long as nothing changes it: a refusal leaves everything as it was, so it can be tried again.
  // Who may make a move does not hang on the state, so whoever may not tries it from one state it has, and from two others.
  test.each(parts)('by %s', async who => {
    const may = partsOf(who).some(part => (rule.by as readonly Part[]).includes(part))
    let arranged = await arrange(who, 'drafted', move)
    const elsewhere = ['evaluated', 'drafted', 'signed'].filter(state => !rule.from.some(from => from === state))
    const tried = may ? placementLifecycle.states : [rule.from[0], ...elsewhere.slice(0, 2)]
    for (const state of tried as PlacementState[]) {
      const to = may ? placementLifecycle.step(state, move) : undefined
      if (to) arranged = await arrange(who, state, move)
      const { made } = arranged
      const before = to ? made : await put(made.id, state)
      const outcome = await run(actorFor(who, arranged), made, who)
      const after = await stored(made.id)
      const cell = `${state} ${name} by ${who}`
      if (to) {
        expect(outcome, cell).toMatchObject({ ok: true })
        expect([cell, after.state]).toEqual([cell, to])
        expect(await factTypesOf(hubId, made.id)).toContain(fact)
        arranged = await arrange(who, 'drafted', move)
      } else {
        expect(outcome, cell).toMatchObject({ ok: false, why: may ? 'wrong-state' : 'not-allowed' })
        expect([cell, after]).toEqual([cell, before])
      }
    }
    expect(await factTypesOf(hubId, arranged.made.id)).toEqual([])
  })

  test('by somebody of another school, another employer, another hub, or with another link', async () => {
    const [from] = rule.from
    const strangers = [
      (await network.person(hubId, { roles: [{ role: 'careers-leader', at: (await network.institution(hubId)).id }] }))
        .actor,
      (await network.person(hubId, { roles: [{ role: 'employer-admin', at: (await network.employer(hubId)).id }] }))
        .actor,
      (await network.person(hubId, { roles: ['coordinator'] })).actor,
      given.asLearner(await learning.learner(hubId, at.institution.id)),
      given.byLink({ id: at.learner.id, hubId }),
      (await network.person(otherHubId, { roles: ['coordinator'] })).actor,
    ]
    const { made } = await arrange('learner', from as PlacementState, move)
    for (const stranger of strangers) {
      expect((await run(stranger, made, 'learner')).ok).toBe(false)
      expect(await stored(made.id)).toEqual(made)
    }
  })
})
