import { routeRequest } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { given } from '../support/factories/encounters'
import { type Drill, sized } from './drill'

const hubsAtOnce = 4
const place = { latitude: 54.5, longitude: -1.5 }
const inHub = (hubId: string) => ({ personId: '', hubId })

/** Four hubs whose only employer is the same one, which takes one ask a month, and a waiting request in each. */
const arrange = async () => {
  const hubs = await Promise.all(Array.from({ length: hubsAtOnce }, () => given.hub()))
  const [first, ...others] = hubs.map(({ id }) => id)
  if (!first) throw new Error('There is no hub.')
  const { id: employerId } = await given.employer(first, { monthlyCap: 1 })
  for (const hubId of others) await given.employer(hubId, { id: employerId })
  const requests = await Promise.all(
    [first, ...others].map(async hubId => {
      await given.offer(hubId, employerId)
      const school = await given.institution(hubId, place)
      return given.request(hubId, school.id, { state: 'triaged' })
    }),
  )
  return { first, employerId, requests }
}

/** Workers of four hubs route at once over one employer with a cap of one: one of them asks it. */
export const capRace: Drill = async scale => {
  const rounds = sized(16, scale)
  const figures = { rounds, hubs: rounds * hubsAtOnce, asks: 0, 'most in one round': 0, 'over the cap': 0, unfilled: 0 }
  for (let round = 0; round < rounds; round++) {
    const { first, employerId, requests } = await arrange()
    const outcomes = await Promise.all(
      requests.map(({ hubId, id }) => routeRequest(system('router', hubId), { requestId: id })),
    )
    const asked = await Promise.all(
      requests.map(({ hubId, id }) => transact(inHub(hubId), tx => tx.approach.count({ where: { requestId: id } }))),
    )
    const month = await transact(inHub(first), tx => tx.contactMonth.findFirstOrThrow({ where: { employerId } }))
    const asks = asked.reduce((sum, count) => sum + count, 0)
    figures.asks += asks
    figures['most in one round'] = Math.max(figures['most in one round'], asks)
    if (asks > 1 || month.contacted !== asks) figures['over the cap']++
    figures.unfilled += outcomes.filter(outcome => outcome.ok && outcome.value === 'unfilled').length
  }
  return {
    name: 'cap-race',
    figures,
    target: 'one ask a round, the other hubs unfilled',
    holds:
      figures.asks === rounds &&
      figures['most in one round'] === 1 &&
      figures['over the cap'] === 0 &&
      figures.unfilled === rounds * (hubsAtOnce - 1),
  }
}
