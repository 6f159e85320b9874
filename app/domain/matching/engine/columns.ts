import { opportunityKinds, opportunityTimes, workThemes } from '../vocabulary'
import type { Traits } from './compose'
import { onSphere } from './distance'
import type { Chance } from './inputs'

/** Bits of one word: what is provided, which kind, and when. Needs are asked of the first ones. */
export const bits = { provides: 0, kinds: 12, times: 20 } as const

/** The bits of some codes of a list. */
export const maskOf = (list: readonly string[], codes: readonly string[], shift = 0): number =>
  codes.reduce((mask, code) => {
    const place = list.indexOf(code)
    return place < 0 ? mask : mask | (1 << (place + shift))
  }, 0)

const yearsMask = ({ from, to }: Chance['years']): number => {
  let mask = 0
  for (let year = Math.max(0, from); year <= Math.min(15, to); year++) mask |= 1 << year
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
    years: new Int32Array(size),
    level: new Int8Array(size),
    themes: new Int16Array(size),
    stratum: new Int16Array(size),
    group: new Int16Array(size),
    sector: new Int16Array(size),
    employer: new Int32Array(size),
    left: new Int32Array(size),
    /** 1 where it can be done from anywhere, 2 where it has a place, 3 both. */
    where: new Int8Array(size),
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
      maskOf(opportunityTimes, chance.times, bits.times)
    columns.years[one] = yearsMask(chance.years)
    columns.level[one] = chance.level
    columns.themes[one] = maskOf(workThemes, chance.themes)
    const stratum = strata.of(`${majorGroup} ${sector}`)
    strataAre[stratum] = { majorGroup, sector }
    columns.stratum[one] = stratum
    columns.group[one] = groups.of(majorGroup)
    columns.sector[one] = sectors.of(sector)
    columns.employer[one] = employers.of(chance.employer)
    columns.left[one] = chance.placesLeft
    columns.where[one] = (chance.remote ? 1 : 0) | (chance.place ? 2 : 0)
    if (chance.place) {
      const { x, y, z } = onSphere(chance.place)
      columns.x[one] = x
      columns.y[one] = y
      columns.z[one] = z
    }
  })
  const traits: Traits = {
    group: one => columns.group[one] ?? -1,
    sector: one => columns.sector[one] ?? -1,
    employer: one => columns.employer[one] ?? -1,
  }
  const places = new Map(chances.map(({ id }, one) => [id, one]))
  return { ...columns, size, access, strata: strataAre, employers: employers.numbers, places, traits }
}
