import { gateClosedBecause, gateFactsOf } from '~/domain/exploration'
import { system } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { type GatePerson, gatePeople, openInDatabase } from '../support/gate-people'
import { type Drill, sized } from './drill'

const atOnce = 1_000

/** The gate as a job reads it: from the rows, not from what the person was made of. */
const openByRows = async (people: readonly GatePerson[]): Promise<Set<string>> => {
  const open = new Set<string>()
  for (let from = 0; from < people.length; from += atOnce) {
    const part = people.slice(from, from + atOnce)
    const facts = await transact(system('matching', part[0]?.hubId ?? ''), tx =>
      gateFactsOf(
        tx,
        part.map(({ id }) => id),
      ),
    )
    for (const { id, at } of part) {
      const known = facts.get(id)
      if (known && gateClosedBecause(known, at).length === 0) open.add(id)
    }
  }
  return open
}

/**
 * Random people and histories, many on the edge of a rule: whom the rule lets through, whom the rows let through, and whom
 * the database lets through are the same people.
 */
export const gate: Drill = async scale => {
  const people = await gatePeople(sized(10_000, scale), 40_404)
  const byRule = new Set(people.filter(one => gateClosedBecause(one, one.at).length === 0).map(({ id }) => id))
  const [byRows, byDatabase] = [await openByRows(people), await openInDatabase(people)]
  const passed = people.filter(({ id }) => !byRule.has(id) && (byRows.has(id) || byDatabase.has(id))).length
  const kept = people.filter(({ id }) => byRule.has(id) && !(byRows.has(id) && byDatabase.has(id))).length
  return {
    name: 'gate',
    figures: {
      people: people.length,
      open: byRule.size,
      'passed a closed gate': passed,
      'kept out of an open one': kept,
    },
    target: 'nobody passes a closed gate, nobody is kept out of an open one',
    holds: byRule.size > 0 && passed === 0 && kept === 0,
  }
}
