import { listRules } from '~/domain/matching/engine/compose'
import { brokenRule } from '~/domain/matching/engine/filters'
import type { Chance } from '~/domain/matching/engine/inputs'
import { madeUpRegion } from '~/domain/matching/engine/made-up'
import { drawnFor, matchAll } from '~/domain/matching/engine/match'
import { matchByNight } from '~/domain/matching/engine/night'
import { accessNeeds, sectors } from '~/domain/matching/forms'
import { type Drill, sized } from './drill'

const percent = (part: number, of: number): number => Math.round((100 * part) / Math.max(1, of))
const peopleToAPlace = 5

/**
 * A made-up region: who gets a list, how much of what is shown lies outside what people said they like, and, where places
 * are scarce, whether those who have had least get more of them. Nobody hears of what as many already hear of as may.
 */
export const matchingRegion: Drill = async scale => {
  const people = sized(20_000, scale)
  const { seekers, chances } = madeUpRegion(
    {
      ...{ seekers: people, chances: sized(2_000, scale), cells: sized(150, Math.sqrt(scale)), km: 60 },
      ...{ employers: sized(700, scale), sectors, access: accessNeeds },
    },
    3,
  )
  const of = new Map(chances.map(chance => [chance.id, chance]))
  const lists = matchAll(seekers, drawnFor(chances, accessNeeds, 'drill'))
  const shown = lists.map(list => list.slice(0, listRules.shown))
  const withAny = seekers.filter(seeker => chances.some(chance => !brokenRule(seeker, chance))).length
  const picks = shown.flat()
  const broken = seekers.filter((seeker, index) =>
    lists[index]?.some(({ id }) => brokenRule(seeker, of.get(id) as Chance)),
  ).length

  const scarce = chances.map(chance => ({ ...chance, placesLeft: chance.placesLeft * peopleToAPlace }))
  const night = matchByNight(seekers, drawnFor(scarce, accessNeeds, 'drill'))
  const told = new Map<string, number>()
  for (const { id } of night.flat()) told.set(id, (told.get(id) ?? 0) + 1)
  const got = (had: (count: number) => boolean) => {
    const some = night.filter((_, index) => had(seekers[index]?.had ?? 0))
    return some.reduce((sum, list) => sum + list.length, 0) / Math.max(1, some.length)
  }
  const [least, most] = [got(had => had === 0), got(had => had === 5)]
  const figures = {
    people,
    opportunities: chances.length,
    'with a list, of a hundred whom anything suits': percent(lists.filter(list => list.length > 0).length, withAny),
    'outside interests, of a hundred shown': percent(picks.filter(({ widening }) => widening).length, picks.length),
    'hard rules broken': broken,
    'scarce: opportunities over': scarce.filter(({ id, placesLeft }) => (told.get(id) ?? 0) > placesLeft).length,
    'scarce: never shown, of a hundred': percent(scarce.filter(({ id }) => !told.has(id)).length, scarce.length),
    'scarce: tenths of a suggestion to who had least': Math.round(10 * least),
    'scarce: tenths of a suggestion to who had most': Math.round(10 * most),
  }
  return {
    name: 'matching-region',
    figures,
    target: 'everybody whom anything suits has a list, no rule broken, none over, those who had least get no less',
    holds:
      figures['with a list, of a hundred whom anything suits'] === 100 &&
      broken === 0 &&
      figures['scarce: opportunities over'] === 0 &&
      least >= most,
  }
}
