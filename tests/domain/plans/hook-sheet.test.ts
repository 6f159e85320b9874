import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { hookSheet, shareExploring, sharingOf } from '~/domain/plans'
import { disconnect, transact } from '~/platform/db'
import { given as advising } from '../../support/factories/advice'
import { given as exploring } from '../../support/factories/exploration'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/plans'

let hubId = ''
beforeAll(async () => {
  hubId = (await network.hub()).id
})
afterAll(disconnect)

/** An adult whose request is tied to a record with a thought in it; the adviser is nothing to that record. */
const tied = async () => {
  const walked = await given.walked(hubId)
  const institution = await network.institution(hubId)
  const { cycle, thought } = await exploring.explored(hubId, institution.id, {}, 'My own thought')
  await transact(system('plans', hubId), tx =>
    tx.adviceRequest.update({ where: { id: walked.request.id }, data: { learnerId: cycle.learnerId } }),
  )
  return { ...walked, thought, of: { adviceId: walked.request.id } }
}

test('an adviser sees nothing until it is ticked, then that alone, and nothing once it is taken back', async () => {
  const { request, adviser, adult, thought, of } = await tied()
  const seen = () => hookSheet(adviser.actor, request.id)
  expect(await seen()).toMatchObject({ tied: true, thoughts: [], stopped: [], compared: null, stated: null })
  expect(await transact(adviser.actor, tx => tx.thought.count())).toBe(0)
  expect((await sharingOf(adult, request.id))?.thoughts.map(({ id }) => id)).toContain(thought.id)
  expect(await shareExploring(adult, { ...of, kinds: [], items: [thought.id] })).toMatchObject({ ok: true })
  expect(await seen()).toMatchObject({ thoughts: [{ words: 'My own thought' }], stopped: [], compared: null })
  await shareExploring(adult, { ...of, kinds: ['compared'], items: [] })
  expect((await seen())?.thoughts).toEqual([])
  await shareExploring(adult, { ...of, kinds: [], items: [] })
  expect(JSON.stringify(await seen())).not.toContain('My own thought')
})

test('nobody else ticks, and nobody else sees', async () => {
  const { request, adviser, adult, thought, of } = await tied()
  await shareExploring(adult, { ...of, kinds: ['stopped'], items: [thought.id] })
  const others = [
    (await network.person(hubId, { roles: ['coordinator'] })).actor,
    (await advising.adviser(hubId)).actor,
    advising.byLink(await advising.request(hubId)),
  ]
  for (const other of others) {
    expect(await hookSheet(other, request.id)).toBeNull()
    expect((await shareExploring(other, { ...of, kinds: [], items: [] })).ok).toBe(false)
  }
  expect((await shareExploring(adviser.actor, { ...of, kinds: ['stated'], items: [] })).ok).toBe(false)
  const another = await tied()
  await shareExploring(another.adult, { ...another.of, kinds: [], items: [thought.id] })
  expect((await hookSheet(another.adviser.actor, another.request.id))?.thoughts).toEqual([])
})
