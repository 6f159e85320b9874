import { routeRequest } from '~/domain/encounters'
import { recentAnswers } from '~/domain/encounters/routing/asks'
import { allCandidates } from '~/domain/encounters/routing/candidates'
import { lookFor } from '~/domain/encounters/routing/look'
import { currentNeeds, rivalsOf } from '~/domain/encounters/routing/needs'
import { planWave, type WavePlan } from '~/domain/encounters/routing/plan'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { middle, type Report, ratioOf, spreadOf } from './report'
import { type BenchRegion, makeRegion, type RegionSize } from './routing-region'

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const from = performance.now()
  const done = await work()
  return [done, performance.now() - from]
}

const most = 5

/** Chooses by the product's way or by reading every open offer; the rules are the same. */
const choose = async (tx: Tx, requestId: string, way: 'routed' | 'naive'): Promise<WavePlan> => {
  const at = clock.now()
  const [need] = await currentNeeds(tx, [requestId], at)
  if (!need) throw new Error('The request to route is gone.')
  if (way === 'routed') return planWave(await lookFor(tx, need, 'bench', most, at))

  const [rivals, answers] = [await rivalsOf(tx, need, at), await recentAnswers(tx, at)]
  return planWave({
    need,
    candidates: await allCandidates(tx, need, at),
    leftOut: {},
    rivals,
    answers,
    most,
    seed: 'bench',
  })
}

/** Both ways over the same requests, turn and turn about, after two that do not count. Fails when they choose differently. */
const compare = async ({ hubId, waiting }: BenchRegion, times: number) => {
  const took = { routed: [] as number[], naive: [] as number[] }
  for (const [index, requestId] of waiting.slice(0, times + 2).entries()) {
    const plans: Partial<Record<'routed' | 'naive', string>> = {}
    for (const way of index % 2 === 0 ? (['routed', 'naive'] as const) : (['naive', 'routed'] as const)) {
      const [plan, ms] = await timed(() => transact(system('router', hubId), tx => choose(tx, requestId, way)))
      plans[way] = JSON.stringify(plan)
      if (index >= 2) took[way].push(ms)
    }
    if (plans.routed !== plans.naive) throw new Error('The two ways chose differently.')
  }
  return took
}

/** Routes whole requests, committed one after the other. */
const whole = async ({ hubId, waiting }: BenchRegion, times: number): Promise<number[]> => {
  const took: number[] = []
  for (const requestId of waiting.slice(-times)) {
    const [outcome, ms] = await timed(() => routeRequest(system('router', hubId), { requestId }))
    if (outcome.ok && outcome.value === 'asked') took.push(ms)
  }
  return took
}

/** The slope of log time over log size, by least squares. */
const exponent = (points: readonly { offers: number; ms: number }[]): number => {
  const logs = points.map(({ offers, ms }) => [Math.log(offers), Math.log(ms)] as const)
  const mean = (place: 0 | 1) => logs.reduce((sum, log) => sum + log[place], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

const sizeOf = (scale: number): RegionSize => ({
  institutions: Math.max(12, Math.round(300 * scale)),
  employers: Math.round(5_000 * scale),
  offers: Math.round(20_000 * scale),
  requests: Math.max(160, Math.round(3_000 * scale)),
})

/**
 * One request among 5,000 employers and 20,000 offers at scale 1, beside a scan in memory of the same rules in the same
 * run, then the growth from an eighth of it. Writes into the database it is given.
 */
export const benchRouting = async (scale = 1, times = 15): Promise<Report> => {
  const growth: { offers: number; routed: number; naive: number }[] = []
  for (const part of [1 / 8, 1 / 4, 1 / 2, 1]) {
    const size = sizeOf(scale * part)
    const { routed, naive } = await compare(await makeRegion(size), times)
    growth.push({ offers: size.offers, routed: middle(routed), naive: middle(naive) })
  }
  const { employers, offers } = sizeOf(scale)
  const region = await makeRegion(sizeOf(scale))
  const { routed, naive } = await compare(region, times)
  const slope = (way: 'routed' | 'naive') => exponent(growth.map(one => ({ offers: one.offers, ms: one[way] })))
  const among = `among ${employers.toLocaleString('en-GB')} employers and ${offers.toLocaleString('en-GB')} offers`
  return {
    gate: 'both ways choose the same wave, to the byte, for every request timed',
    lines: [
      { what: `choosing for one request ${among}`, of: spreadOf(routed), unit: 'ms' },
      { what: 'the same rules over every offer in memory', of: spreadOf(naive), unit: 'ms' },
      { what: '**choosing / scan in memory**', of: ratioOf(routed, naive) },
      { what: 'routing it whole, committed', of: spreadOf(await whole(region, times)), unit: 'ms' },
      ...growth.map(one => ({
        what: `choosing / scan among ${one.offers.toLocaleString('en-GB')} offers`,
        of: one.routed / one.naive,
      })),
      { what: 'growth of choosing: exponent in offers', of: slope('routed') },
      { what: 'growth of the scan: exponent in offers', of: slope('naive') },
    ],
  }
}
