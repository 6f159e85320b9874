import { expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { matchLearner, ownConstraints, sayConstraints } from '~/domain/matching'
import { noConstraints } from '~/domain/matching/constraints'
import { react } from '~/jobs/reactions'
import { transact } from '~/platform/db'
import { asLearner } from '../../support/factories/exploration'
import { given as matching } from '../../support/factories/matching'
import { anActor, given } from '../../support/factories/network'
import { factsOf } from '../../support/facts'

const hub = await given.hub()
const school = await matching.matchingInstitution(hub.id)
const worker = system('matching', hub.id)
const titles = async (learnerId: string) => {
  await matchLearner(worker, { learnerId, cause: 'criteria' })
  const rows = await transact(worker, tx =>
    tx.suggestion.findMany({ where: { learnerId, state: 'prepared' }, include: { opportunity: true } }),
  )
  return rows.map(({ opportunity }) => opportunity.title).sort()
}

test('what somebody needs, when they can and what they have finished leave out whatever goes against it', async () => {
  await matching.opportunity(hub.id, { title: 'No ramp' })
  await matching.opportunity(hub.id, { title: 'Ramp, by day', access: ['step-free'], times: ['school-hours'] })
  await matching.opportunity(hub.id, { title: 'Ramp, degree', access: ['step-free'], level: 6, times: ['weekends'] })
  await matching.opportunity(hub.id, { title: 'Ramp, weekend', access: ['step-free', 'bsl'], times: ['weekends'] })
  const learner = await matching.cleared(hub.id, null)
  expect(await titles(learner.id)).toHaveLength(4)
  const said = { ...noConstraints, access: ['step-free'], times: ['weekends' as const], level: 3 }
  expect(await sayConstraints(asLearner(learner), said)).toMatchObject({ ok: true })
  expect(await titles(learner.id)).toEqual(['Ramp, weekend'])
  expect(await ownConstraints(asLearner(learner))).toEqual({ said, adult: true })

  const facts = await factsOf(hub.id, learner.id)
  const told = facts.find(({ type }) => type === 'constraints-said')
  if (!told) throw new Error('Nothing was recorded.')
  const [job] = react({ ...told, ...(told.payload as object), reason: undefined } as never)
  expect(job).toMatchObject({ queue: 'matching', job: 'match-learner', payload: { cause: 'criteria' } })
  expect(JSON.stringify(told.payload)).not.toContain('step-free')
})

test('a district the hub knows nothing in is refused, and a pupil starts from their institution', async () => {
  const adult = await matching.cleared(hub.id, null)
  const far = { ...noConstraints, district: 'Nowhere-on-Sea' }
  expect(await sayConstraints(asLearner(adult), far)).toEqual({ ok: false, why: 'district-unknown' })
  const pupil = await matching.cleared(hub.id, school.id)
  expect(await sayConstraints(asLearner(pupil), far)).toMatchObject({ ok: true, value: { district: '' } })
  expect(await sayConstraints(anActor(hub.id, 'coordinator'), noConstraints)).toEqual({ ok: false, why: 'not-found' })
})

test('of a full postcode the first half is kept, and nothing that says where somebody lives', async () => {
  await matching.opportunity(hub.id, { district: 'TS12', latitude: 54.58, longitude: -0.97 })
  const adult = asLearner(await matching.cleared(hub.id, null))
  expect(await sayConstraints(adult, { ...noConstraints, district: 'ts12 2ab' })).toMatchObject({ ok: true })
  expect((await ownConstraints(adult))?.said.district).toBe('TS12')
})
