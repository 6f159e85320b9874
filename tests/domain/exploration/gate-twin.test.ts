import { expect, test } from 'vitest'
import { gateClosedBecause } from '~/domain/exploration/gate'
import { gatePeople, openInDatabase } from '../../support/gate-people'

/** The gate in TypeScript and the gate in the database say the same of everybody, at every moment. */
test('both gates are open for the same people', async () => {
  const people = await gatePeople(3_000, 20_261_201)
  const open = await openInDatabase(people)
  const differ = people.filter(one => (gateClosedBecause(one, one.at).length === 0) !== open.has(one.id))
  expect(differ).toEqual([])
  expect(open.size).toBeGreaterThan(200)
  expect(open.size).toBeLessThan(2_500)
})
