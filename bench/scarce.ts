import loadSolver from 'highs'
import { listRules } from '~/domain/matching/engine/compose'
import { brokenRule } from '~/domain/matching/engine/filters'
import type { Chance, Seeker } from '~/domain/matching/engine/inputs'
import { drawnFor } from '~/domain/matching/engine/match'
import { matchByNight } from '~/domain/matching/engine/night'
import { accessNeeds } from '~/domain/matching/forms'
import { regionOf } from './matching-region'
import type { Report } from './report'

/**
 * The most suggestions there could be, by a solver: each person at most twelve, two of one employer, only what passes their
 * hard rules, and nothing to more people than may hear of it.
 */
const mostBy = async (seekers: readonly Seeker[], chances: readonly Chance[]): Promise<number> => {
  const pairs = seekers.flatMap((seeker, person) =>
    chances.flatMap((chance, one) => (brokenRule(seeker, chance) ? [] : [{ person, one, name: `x${person}_${one}` }])),
  )
  const rows = new Map<string, { names: string[]; most: number }>()
  const add = (row: string, name: string, most: number) => {
    const known = rows.get(row) ?? { names: [], most }
    known.names.push(name)
    rows.set(row, known)
  }
  for (const { person, one, name } of pairs) {
    add(`p${person}`, name, listRules.ranked)
    add(`e${person}_${chances[one]?.employer}`, name, listRules.perEmployer)
    add(`o${one}`, name, chances[one]?.placesLeft ?? 0)
  }
  const tight = [...rows.values()].filter(({ names, most }) => names.length > most)
  const problem = [
    ...['Maximize', ` obj: ${pairs.map(({ name }) => name).join(' + ')}`, 'Subject To'],
    ...tight.map(({ names, most }, row) => ` r${row}: ${names.join(' + ')} <= ${most}`),
    ...['Binary', ...pairs.map(({ name }) => ` ${name}`), 'End'],
  ].join('\n')
  const solved = (await loadSolver()).solve(problem)
  if (solved.Status !== 'Optimal') throw new Error(`The solver says ${solved.Status}.`)
  return Math.round(solved.ObjectiveValue)
}

const people = 240

/** Scarce places by rounds, beside the exact optimum and beside first come, first served, on instances a solver solves. */
export const benchScarce = async (): Promise<Report> => {
  const lines: Report['lines'] = []
  for (const opportunities of [60, 120]) {
    const { seekers, chances } = regionOf(people, opportunities)
    const scarce = chances.map(chance => ({ ...chance, placesLeft: 1 + (chance.placesLeft % 6) }))
    const lists = matchByNight(seekers, drawnFor(scarce, accessNeeds, 'bench'))
    const told = new Map<string, number>()
    for (const { id } of lists.flat()) told.set(id, (told.get(id) ?? 0) + 1)
    const most = await mostBy(seekers, scarce)
    const among = `${people} people, ${opportunities} scarce opportunities`
    lines.push(
      { what: `${among}: most suggestions possible (HiGHS)`, of: most },
      { what: `${among}: **by rounds / most possible**`, of: lists.flat().length / most },
      {
        what: `${among}: shown over their places`,
        of: scarce.filter(c => (told.get(c.id) ?? 0) > c.placesLeft).length,
      },
      { what: `${among}: never shown`, of: scarce.filter(({ id }) => !told.has(id)).length },
      { what: `${among}: people without any`, of: lists.filter(list => list.length === 0).length },
    )
  }
  return { gate: 'the solver proves its answer optimal', lines }
}
