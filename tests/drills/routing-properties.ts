import { planWave } from '~/domain/encounters/routing/plan'
import type { Candidate, Need } from '~/domain/encounters/routing/snapshot'
import { needs, region, sample, season, snapshots } from '../support/regions'
import { type Drill, sized } from './drill'
import { mayBeAsked } from './may-be-asked'

const offerIn = (candidates: readonly Candidate[], offerId: string) =>
  candidates.find(candidate => candidate.offerId === offerId)

/** Asks of a whole region's requests, one after the other: how many, and of how many employers more than their cap. */
const routeAll = (candidates: readonly Candidate[], requests: readonly Need[]) => {
  const asks = season(candidates, requests)
  const excluded = asks.flatMap(({ need, asked, before }) =>
    asked.filter(({ offerId }) => {
      const offer = offerIn(before, offerId)
      return !offer || !mayBeAsked(need, offer)
    }),
  )
  const times = new Map<string, number>()
  for (const { employerId } of asks.flatMap(({ asked }) => asked))
    times.set(employerId, (times.get(employerId) ?? 0) + 1)
  const standing = new Map(candidates.map(candidate => [candidate.employerId, candidate]))
  const over = [...times].filter(([employerId, more]) => {
    const employer = standing.get(employerId)
    return !employer || employer.contactedThisMonth + more > employer.monthlyCap
  })
  return { asks: asks.reduce((sum, { asked }) => sum + asked.length, 0), excluded: excluded.length, over: over.length }
}

/**
 * Random regions, the same for the same scale: whoever is asked is inside every hard rule and every cap, and the same
 * region gives the same plan to the byte in whatever order it is read.
 */
export const routingProperties: Drill = async scale => {
  const regions = sized(5_000, scale)
  const figures = { regions, ranked: 0, asks: 0, excluded: 0, 'over the cap': 0, 'different plans': 0 }
  for (const snapshot of sample(snapshots, regions)) {
    const plan = planWave(snapshot)
    figures.ranked += plan.ranked.length
    figures.excluded += plan.ranked.filter(({ offerId }) => {
      const offer = offerIn(snapshot.candidates, offerId)
      return !offer || !mayBeAsked(snapshot.need, offer)
    }).length
    const turned = {
      ...snapshot,
      candidates: snapshot.candidates.toReversed(),
      rivals: snapshot.rivals.toReversed(),
    }
    if (JSON.stringify(planWave(turned)) !== JSON.stringify(plan)) figures['different plans']++
  }
  const requests = sample(needs, regions)
  for (const [index, candidates] of sample(region, regions).entries()) {
    const routed = routeAll(candidates, requests[index] ?? [])
    figures.asks += routed.asks
    figures.excluded += routed.excluded
    figures['over the cap'] += routed.over
  }
  return {
    name: 'routing-properties',
    figures,
    target: 'nobody excluded is asked, nobody over the cap, one plan a region',
    holds:
      figures.ranked > 0 &&
      figures.asks > 0 &&
      figures.excluded + figures['over the cap'] + figures['different plans'] === 0,
  }
}
