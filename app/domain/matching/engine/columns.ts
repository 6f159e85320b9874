import { adultYear, opportunityKinds, opportunityTimes, workThemes } from '../vocabulary'
import type { Traits } from './compose'
import { onSphere } from './distance'
import type { Chance } from './inputs'
import { numberOf } from './lottery'

/**
 * Where bits stand in two words. The first: what is provided, which kind, and when, with one that is always set for people
 * who said no time. The second: years, the level as one bit, and one that is set where it can be done from anywhere.
 */
export const bits = { provides: 0, kinds: 12, times: 24, whenever: 31, years: 0, levels: 16, remote: 25 } as const

/** The bits of some codes of a list. */
export const maskOf = (list: readonly string[], codes: readonly string[], shift = 0): number =>
  codes.reduce((mask, code) => {
    const place = list.indexOf(code)
    return place < 0 ? mask : mask | (1 << (place + shift))
  }, 0)

const yearsMask = ({ from, to }: Chance['years']): number => {
  let mask = 0
  for (let year = Math.max(0, from); year <= Math.min(adultYear, to); year++) mask |= 1 << (year + bits.years)
  return mask
}

const numbering = () => {
  const numbers = new Map<string, number>()
  return {
    numbers,
    of: (key: string): number => {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    },
  }
}

/** Opportunities column by column, in the order the seed drew. A stratum is a major group with a sector. */
export type Columns = ReturnType<typeof columnsOf>

/** `access`: the list needs are chosen from. */
export const columnsOf = (chances: readonly Chance[], access: readonly string[]) => {
  const size = chances.length
  const [strata, employers, groups, sectors] = [numbering(), numbering(), numbering(), numbering()]
  const columns = {
    word: new Int32Array(size),
    ages: new Int32Array(size),
    themes: new Int16Array(size),
    stratum: new Int16Array(size),
    group: new Int16Array(size),
    sector: new Int16Array(size),
    employer: new Int32Array(size),
    left: new Int32Array(size),
    /** The number of its id, which lotteries ask. */
    number: Int32Array.from(chances, ({ id }) => numberOf(id)),
    hasPlace: new Uint8Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
    z: new Float64Array(size),
  }
  const strataAre: { majorGroup: string; sector: string }[] = []
  chances.forEach((chance, one) => {
    const { majorGroup, sector } = chance
    columns.word[one] =
      maskOf(access, chance.provides, bits.provides) |
      maskOf(opportunityKinds, [chance.kind], bits.kinds) |
      maskOf(opportunityTimes, chance.times, bits.times) |
      (1 << bits.whenever)
    columns.ages[one] =
      yearsMask(chance.years) |
      (1 << (chance.level + bits.levels)) |
      (chance.remote || !chance.place ? 1 << bits.remote : 0)
    columns.themes[one] = maskOf(workThemes, chance.themes)
    const stratum = strata.of(`${majorGroup} ${sector}`)
    strataAre[stratum] = { majorGroup, sector }
    columns.stratum[one] = stratum
    columns.group[one] = groups.of(majorGroup)
    columns.sector[one] = sectors.of(sector)
    columns.employer[one] = employers.of(chance.employer)
    columns.left[one] = chance.placesLeft
    if (chance.place) {
      columns.hasPlace[one] = 1
      const { x, y, z } = onSphere(chance.place)
      columns.x[one] = x
      columns.y[one] = y
      columns.z[one] = z
    }
  })
  const traits: Traits = columns
  /** One opportunity of each stratum: its major group and sector are those of all. */
  const samples = new Int32Array(strataAre.length)
  columns.stratum.forEach((stratum, one) => {
    samples[stratum] = one
  })
  const places = new Map(chances.map(({ id }, one) => [id, one]))
  return { ...columns, size, access, strata: strataAre, samples, employers: employers.numbers, places, traits }
}
