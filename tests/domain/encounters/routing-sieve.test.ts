import { afterAll, expect, test } from 'vitest'
import { allCandidates, likelyCandidates } from '~/domain/encounters/routing/candidates'
import { currentNeeds, rivalsOf } from '~/domain/encounters/routing/needs'
import { planWave } from '~/domain/encounters/routing/plan'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { makeRegion } from '../../../bench/routing-region'

afterAll(disconnect)

test('what the database sorts out is what the rules would: the same plan, reason by reason', async () => {
  const { hubId, waiting } = await makeRegion({ institutions: 20, employers: 150, offers: 700, requests: 240 })
  let asked = 0
  for (const requestId of waiting)
    await transact(system('router', hubId), async tx => {
      const at = clock.now()
      const [need] = await currentNeeds(tx, [requestId], at)
      if (!need) throw new Error('The request is gone.')
      const rivals = await rivalsOf(tx, need, at)
      const rest = { need, rivals, answers: { yes: 0, no: 0 }, most: 5, seed: 'seed' }
      const sorted = planWave({ ...rest, ...(await likelyCandidates(tx, need, at)) })
      const whole = planWave({ ...rest, candidates: await allCandidates(tx, need, at), leftOut: {} })
      expect(JSON.stringify(sorted)).toBe(JSON.stringify(whole))
      asked += sorted.ranked.length
    })
  expect(waiting).toHaveLength(60)
  expect(asked).toBeGreaterThan(100)
})
