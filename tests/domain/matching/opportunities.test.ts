import { describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import {
  actOnSuggestion,
  checkOpportunity,
  expireOpportunity,
  matchLearner,
  nothingAsked,
  opportunitiesOver,
  opportunityFor,
  publishOpportunity,
  saveOpportunity,
  searchOpportunities,
  settlePlace,
  withdrawOpportunity,
} from '~/domain/matching'
import { OpportunityForm } from '~/domain/matching/forms'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as matching } from '../../support/factories/matching'
import { anActor, given } from '../../support/factories/network'
import { factTypesOf } from '../../support/facts'

const hub = await given.hub()
const employer = await given.employer(hub.id)
const owner = anActor(hub.id, { role: 'employer-admin', at: employer.id })
const coordinator = anActor(hub.id, 'coordinator')
const worker = system('matching', hub.id)
const inDays = (days: number) => addDays(dayOf(clock.now()), days)

const typed = (more: object = {}) =>
  OpportunityForm.parse({
    ...{ kind: 'open-visit', title: 'A day in a boatyard', sector: 'making', major: '5', level: '0' },
    ...{ fromYear: '9', toYear: '13', district: 'Moorgate', places: '3', closesOn: inDays(20), ...more },
  })

describe('an opportunity', () => {
  test('is entered by its owner, read by the hub, then found by anyone; a change is read again', async () => {
    const saved = await saveOpportunity(owner, typed())
    if (!saved.ok) throw new Error(saved.why)
    const { id } = saved.value
    expect(await opportunityFor(null, id)).toBeNull()
    expect(await opportunityFor(anActor(hub.id, 'adviser'), id)).toBeNull()
    expect(await publishOpportunity(coordinator, { opportunityId: id })).toMatchObject({ why: 'wrong-state' })
    expect(await checkOpportunity(owner, { opportunityId: id })).toMatchObject({ why: 'not-allowed' })
    expect(await checkOpportunity(coordinator, { opportunityId: id })).toMatchObject({ ok: true })
    expect(await publishOpportunity(coordinator, { opportunityId: id })).toMatchObject({ ok: true })
    expect(await factTypesOf(hub.id, id)).toEqual(['opportunity-saved', 'opportunity-checked', 'opportunity-live'])

    const found = await searchOpportunities(null, { ...nothingAsked, words: 'boatyard day', year: 10 })
    expect(found.rows.map(row => row.id)).toEqual([id])
    expect((await searchOpportunities(null, { ...nothingAsked, words: 'boatyard', year: 15 })).total).toBe(0)

    const changed = await saveOpportunity(owner, typed({ opportunityId: id, title: 'Two days in a boatyard' }))
    expect(changed).toMatchObject({ ok: true, value: { state: 'draft' } })
    expect(await opportunityFor(null, id)).toBeNull()
    expect(await withdrawOpportunity(owner, { opportunityId: id })).toMatchObject({ ok: true })
    expect(await saveOpportunity(owner, typed({ opportunityId: id }))).toMatchObject({ why: 'wrong-state' })
  })

  test('is over when its last day has passed, and not before', async () => {
    const open = await matching.opportunity(hub.id)
    const past = await matching.opportunity(hub.id, { closesOn: dateOf(inDays(-1)) })
    const clockwork = system('opportunities', hub.id)
    const due = (await opportunitiesOver()).filter(({ hubId }) => hubId === hub.id).map(({ id }) => id)
    expect(due).toEqual([past.id])
    expect(await expireOpportunity(clockwork, { opportunityId: past.id })).toMatchObject({ ok: true })
    expect(await expireOpportunity(clockwork, { opportunityId: open.id })).toMatchObject({ why: 'not-over' })
  })
})

describe('places', () => {
  test('three places, sixty-four yeses at once: three are given, and it is full', async () => {
    const school = await matching.matchingInstitution(hub.id)
    const teacher = await given.person(hub.id, { roles: [{ role: 'teacher', at: school.id }] })
    const actor = { ...anActor(hub.id, { role: 'teacher', at: school.id }), personId: teacher.id }
    const scarce = await matching.opportunity(hub.id, { places: 3 })
    const ids: string[] = []
    for (let one = 0; one < 64; one++) {
      const learner = await matching.cleared(hub.id, school.id)
      const place = await transact(worker, tx =>
        tx.opportunityPlace.create({
          data: {
            ...{ hubId: hub.id, opportunityId: scarce.id, learnerId: learner.id },
            ...{ state: 'asked', changedAt: clock.now() },
          },
        }),
      )
      ids.push(place.id)
    }
    const answers = await Promise.all(ids.map(placeId => settlePlace(actor, { placeId, yes: true })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
    expect(answers.filter(answer => !answer.ok && answer.why === 'no-place-left')).toHaveLength(61)
    const after = await transact(worker, async tx => [
      await tx.opportunity.findUnique({ where: { id: scarce.id }, select: { state: true, placesLeft: true } }),
      await tx.opportunityPlace.count({ where: { opportunityId: scarce.id, state: 'taken' } }),
    ])
    expect(after).toEqual([{ state: 'filled', placesLeft: 0 }, 3])
  })

  test('an adult takes one at once from a suggestion', async () => {
    const own = await given.hub()
    await matching.opportunities(own.id, 9, { places: 2 })
    const learner = await matching.cleared(own.id, null)
    const itsWorker = system('matching', own.id)
    await matchLearner(itsWorker, { learnerId: learner.id, cause: 'gate' })
    const first = await transact(itsWorker, async tx => {
      const found = await tx.suggestion.findFirstOrThrow({
        where: { learnerId: learner.id },
        orderBy: { place: 'asc' },
      })
      await tx.suggestion.update({
        where: { id: found.id },
        data: { state: 'delivered', deliveredAt: clock.now() },
      })
      return found
    })
    const actor = { personId: `learner.${learner.id}`, hubId: own.id, hats: [] }
    expect(await actOnSuggestion(actor, { suggestionId: first.id })).toMatchObject({ ok: true })
    const left = await transact(itsWorker, tx => tx.opportunity.findUnique({ where: { id: first.opportunityId } }))
    expect(left?.placesLeft).toBe(1)
  })
})
