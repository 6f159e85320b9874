import { randomUUID } from 'node:crypto'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { matchLearner } from '~/domain/matching'
import { listRules } from '~/domain/matching/engine/compose'
import { brokenRule } from '~/domain/matching/engine/filters'
import type { Chance, Pick, Seeker } from '~/domain/matching/engine/inputs'
import { drawnFor, matchEach, matchOne } from '~/domain/matching/engine/match'
import { matchPlainly } from '~/domain/matching/engine/match-plainly'
import { isOutside } from '~/domain/matching/engine/points'
import { inDrawnOrder } from '~/domain/matching/engine/table'
import { accessNeeds } from '~/domain/matching/forms'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { tookBy } from './matching-part'
import { regionOf } from './matching-region'
import { middle, type Report, ratioOf, spreadOf } from './report'

const seed = 'bench'

/** Milliseconds of processor time, which other programs on the machine disturb least. */
const processor = (): number => {
  const { user, system: kernel } = process.cpuUsage()
  return (user + kernel) / 1000
}
const timed = <T>(work: () => T): [T, number] => {
  const from = processor()
  const done = work()
  return [done, processor() - from]
}

/** Every so many of a list, so that a slow way is measured on few. */
const sample = <T>(all: readonly T[], count: number): T[] => {
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, index) => index % step === 0).slice(0, count)
}

type Measured = {
  people: number
  opportunities: number
  bulk: number[]
  scan: number[]
  plain: number[]
  short: number
}

/** Is a list less wide than what passes its person's hard rules allows? Employers' shares aside, as those are seldom all. */
const isShort = (seeker: Seeker, list: readonly Pick[], chances: ReadonlyMap<string, Chance>): boolean => {
  const shown = list.slice(0, listRules.shown).flatMap(({ id }) => chances.get(id) ?? [])
  if (shown.filter(chance => isOutside(seeker, chance)).length >= listRules.widening) return false
  const passing = [...chances.values()].filter(chance => !brokenRule(seeker, chance) && isOutside(seeker, chance))
  return passing.length > shown.filter(chance => isOutside(seeker, chance)).length
}

/** The three ways over one region, turn and turn about, in microseconds a person. Fails when they choose differently. */
const measure = (people: number, opportunities: number, times: number): Measured => {
  const { seekers, chances } = regionOf(people, opportunities)
  const [few, fewer] = [sample(seekers, 400), sample(seekers, 40)]
  const drawn = drawnFor(chances, accessNeeds, seed)
  const plainly = inDrawnOrder(chances, seed)
  const byId = new Map(chances.map(chance => [chance.id, chance]))
  const asked = new Map(few.map(seeker => [seekers.indexOf(seeker), seeker.id]))
  for (const seeker of fewer) asked.set(seekers.indexOf(seeker), seeker.id)
  const took = { bulk: [] as number[], scan: [] as number[], plain: [] as number[] }
  let short = 0
  for (let time = 0; time <= times; time++) {
    const of = new Map<string, string>()
    const keep = (list: readonly Pick[], index: number) => {
      const id = asked.get(index)
      if (id) of.set(id, JSON.stringify(list))
    }
    const fresh = drawnFor(chances, accessNeeds, seed)
    const [, bulk] = timed(() => matchEach(seekers, fresh, keep))
    const [ones, scan] = timed(() => few.map(seeker => matchOne(seeker, drawn)))
    const [plains, plain] = timed(() => fewer.map(seeker => matchPlainly(seeker, plainly, seed)))
    const differ =
      few.some(({ id }, index) => of.get(id) !== JSON.stringify(ones[index])) ||
      fewer.some(({ id }, index) => of.get(id) !== JSON.stringify(plains[index]))
    if (differ) throw new Error('The three ways chose differently.')
    // The first time warms up.
    if (time === 0) continue
    took.bulk.push((1000 * bulk) / people)
    took.scan.push((1000 * scan) / few.length)
    took.plain.push((1000 * plain) / fewer.length)
  }
  matchEach(seekers, drawn, (list, index) => {
    if (isShort(seekers[index] as Seeker, list, byId)) short++
  })
  return { people, opportunities, ...took, short }
}

/** A hub with open opportunities and adults whose gate is open, and the ids of the adults. */
const hubWith = async (opportunities: number, learners: number) => {
  const hubId = randomUUID()
  const at = clock.now()
  await transact({ system: 'set-up' }, tx =>
    tx.hub.create({ data: { id: hubId, slug: hubId, name: 'Bench', region: 'Bench', replyTo: 'bench@hub.example' } }),
  )
  const { chances } = regionOf(1, opportunities)
  const worker = system('matching', hubId)
  const ids = await transact(worker, async tx => {
    await tx.opportunity.createMany({
      data: chances.map(({ id, employer, majorGroup, years, provides, place, placesLeft, ...rest }) => ({
        ...{ hubId, state: 'live', title: id, organisation: employer, major: majorGroup, access: [...provides] },
        ...{ kind: rest.kind, sector: rest.sector, level: rest.level, remote: rest.remote || place === null },
        ...{ times: [...rest.times], themes: [...rest.themes], fromYear: years.from, toYear: 15 },
        ...{ district: 'Bench', latitude: place?.latitude ?? null, longitude: place?.longitude ?? null },
        ...{ places: placesLeft * 100, placesLeft: placesLeft * 100, closesOn: dateOf(addDays(dayOf(at), 60)) },
        ...{ createdBy: hubId, createdAt: at, updatedAt: at },
      })),
    })
    const made = Array.from({ length: learners }, () => randomUUID())
    await tx.learner.createMany({
      data: made.map(id => ({
        ...{ id, hubId, label: 'A', voice: 'adult', profilingOn: true },
        ...{ joinedOn: dateOf('2026-01-01'), expiresOn: dateOf('2100-01-01') },
      })),
    })
    await tx.explorationCycle.createMany({
      data: made.map(learnerId => ({
        ...{ hubId, learnerId, phase: 'adult', state: 'cleared', clearedAt: at, startedAt: at },
      })),
    })
    return made
  })
  return { hubId, worker, ids }
}

const waited = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** From the cleared gate to the stored list, beside one simple indexed update of the same person, turn and turn about. */
const endToEnd = async (opportunities: number, times: number) => {
  const { worker, ids } = await hubWith(opportunities, times + 5)
  const took = { match: [] as number[], update: [] as number[] }
  for (const [index, learnerId] of ids.entries()) {
    const match = await waited(() => matchLearner(worker, { learnerId, cause: 'gate' }))
    const update = await waited(() =>
      transact(worker, tx => tx.learner.update({ where: { id: learnerId }, data: { version: { increment: 1 } } })),
    )
    if (index < 5) continue
    took.match.push(match)
    took.update.push(update)
  }
  const stored = await transact(worker, tx => tx.suggestion.count({ where: { learnerId: { in: ids } } }))
  if (stored !== ids.length * listRules.shown) throw new Error(`Only ${stored} suggestions were stored.`)
  return took
}

const exponent = (points: readonly Measured[]): number => {
  const logs = points.map(({ people, bulk }) => [Math.log(people), Math.log(middle(bulk) * people)] as const)
  const mean = (place: 0 | 1) => logs.reduce((sum, log) => sum + log[place], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

const said = (count: number) => count.toLocaleString('en-GB')

/** One person's match and a region's, each beside the plainer ways of the same rules in the same run. */
export const benchMatching = async (scales: readonly number[] = [1, 2, 4, 8], times = 3): Promise<Report> => {
  const one = await endToEnd(2_000, 60)
  const [alone, two] = [[] as number[], [] as number[]]
  for (let time = 0; time < times; time++) {
    alone.push(await tookBy(1))
    two.push(await tookBy(2))
  }
  const measured = [...scales.map(scale => measure(20_000 * scale, 2_000 * scale, times)), measure(250_000, 20_000, 1)]
  return {
    gate: 'the index by cells, the typed scan and the plain objects choose the same lists, to the byte',
    lines: [
      { what: 'one person, from cleared gate to stored list among 2,000', of: spreadOf(one.match), unit: 'ms' },
      { what: 'the same, slowest of a hundred', of: percentile(one.match, 0.99), unit: 'ms' },
      { what: 'one simple indexed update', of: spreadOf(one.update), unit: 'ms' },
      { what: '**match / simple update, middle by middle**', of: middle(one.match) / middle(one.update) },
      ...measured.flatMap(({ people, opportunities, bulk, scan, plain, short }) => {
        const among = `${said(people)} people x ${said(opportunities)}`
        return [
          { what: `${among}: by cells`, of: spreadOf(bulk), unit: 'µs a person' },
          { what: `${among}: **typed scan / by cells**`, of: ratioOf(scan, bulk) },
          { what: `${among}: plain objects / by cells`, of: ratioOf(plain, bulk) },
          { what: `${among}: lists short of widening that was there`, of: short },
        ]
      }),
      { what: '80,000 people x 8,000: one process / two, each with half of the people', of: ratioOf(alone, two) },
      { what: 'growth of the whole region: exponent in people, opportunities growing alike', of: exponent(measured) },
      { what: 'memory of the process at the end', of: process.memoryUsage.rss() / 2 ** 20, unit: 'MB' },
    ],
  }
}
