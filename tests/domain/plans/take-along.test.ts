import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor } from '~/domain/kernel/actor'
import {
  declareIndependence,
  letGoOfGoal,
  PlanFile,
  planFileOf,
  planFileSchema,
  planFor,
  saveOwnAction,
  shortlist,
  tickAction,
} from '~/domain/plans'
import { disconnect } from '~/platform/db'
import { given as advising } from '../../support/factories/advice'
import { given as matching } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/plans'

let hubId = ''
beforeAll(async () => {
  hubId = (await network.hub()).id
})
afterAll(disconnect)

const fileFor = async (actor: Actor, adviceId: string) => {
  const seen = await planFor(actor, adviceId)
  return seen && planFileOf(seen, 'https://hub.example')
}

/** A plan with something of every kind on it, and nothing left empty that can be filled. */
const full = async () => {
  const provider = await network.provider(hubId)
  const course = await matching.opportunity(hubId, { providerId: provider.id, title: 'Welding 2' })
  const adviser = await advising.adviser(hubId, { employer: 'Saltwyke Training', providerId: provider.id })
  const request = await advising.request(hubId, { state: 'in-progress', adviserId: adviser.id })
  const { action, goal } = await given.everything(request)
  const adult = advising.byLink(request)
  const of = { adviceId: request.id }
  await declareIndependence(adviser.actor, of)
  await shortlist(adviser.actor, { ...of, opportunityId: course.id, link: '', title: '', why: 'Near' })
  await declareIndependence(adviser.actor, of)
  await saveOwnAction(adult, { ...of, goalId: goal.id, words: 'Ask', note: 'Mornings', dueOn: '2028-02-29' })
  await tickAction(adult, { ...of, planActionId: action.id })
  await letGoOfGoal(adult, { ...of, goalId: goal.id, reasonCode: 'other', words: 'It changed' })
  return { request, adviser, adult }
}

describe('a plan as data', () => {
  test('is what its schema says, for the adult and for the adviser', async () => {
    const { request, adviser, adult } = await full()
    for (const actor of [adult, adviser.actor]) {
      const file = await fileFor(actor, request.id)
      expect(PlanFile.parse(file)).toEqual(file)
      expect(file).toMatchObject({ reference: request.reference, goals: [{ letGo: { words: 'It changed' } }] })
    }
  })

  test('is read by whoever has the schema alone as it was published, also once fields are added', async () => {
    const { request, adult } = await full()
    const published = z.fromJSONSchema(JSON.parse(JSON.stringify(planFileSchema())))
    const sent = JSON.parse(JSON.stringify(await fileFor(adult, request.id)))
    expect(published.safeParse(sent).error).toBeUndefined()
    expect(published.safeParse({ ...sent, later: 'a field' }).error).toBeUndefined()
    for (const spoilt of [
      { ...sent, goals: undefined },
      { ...sent, madeOn: 'soon' },
      { ...sent, version: 2 },
    ])
      expect(published.safeParse(spoilt).success).toBe(false)
  })

  test('says where its schema is', async () => {
    const { request, adult } = await full()
    expect(await fileFor(adult, request.id)).toMatchObject({ $schema: 'https://hub.example/action-plan.schema.json' })
  })
})
