import { randomInt, randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { dayOf } from '../../kernel/working-days'
import type { Checked, Listed } from './check'

/** A learner of the institution as a roster finds them. */
type Standing = {
  id: string
  registerKey: string | null
  label: string
  yearGroup: number | null
  leavesOn: string | null
}

/** What a roster would do. */
export type Plan = {
  added: (Listed & { id: string; label: string })[]
  changed: (Listed & { id: string; label: string; before: Standing })[]
  unchanged: (Listed & { id: string })[]
  /** Known by a register's number, still here, and not in the file. */
  missing: Standing[]
}

const first = 'Quiet Brave Sunny Gentle Clever Happy Silver Golden Swift Merry Calm Bright Blue Green Red Amber'.split(
  ' ',
)
const second = 'Otter Fox Badger Robin Owl Heron Swan Puffin Salmon Seal Whale Horse Lamb Bear Wolf Lion'.split(' ')

/** A label nobody of the institution has: two words, and a number once the words are used up. */
const invent = (taken: Set<string>): string => {
  const words = () => `${first[randomInt(first.length)]} ${second[randomInt(second.length)]}`
  let label = words()
  for (let tries = 2; taken.has(label); tries++) label = tries < 8 ? words() : `${words()} ${randomInt(10_000)}`
  taken.add(label)
  return label
}

const standingOf = async (tx: Tx, institutionId: string): Promise<Standing[]> => {
  const rows = await tx.learner.findMany({
    where: { institutionId },
    select: { id: true, registerKey: true, label: true, yearGroup: true, leavesOn: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(row => ({ ...row, leavesOn: row.leavesOn?.toISOString().slice(0, 10) ?? null }))
}

const flagsDiffer = (listed: Listed, now: string | undefined): boolean =>
  listed.flags !== null && JSON.stringify(listed.flags) !== (now ?? JSON.stringify(nothing))

const nothing = {
  ...{ pupilPremium: false, lookedAfter: false, persistentlyAbsent: false, eal: false, send: 'none', sex: null },
}

/**
 * Lays a checked roster beside the learners there are. A register's number finds the same learner again; without numbers
 * the label does. Who is in the file only where nothing of them would change is renewed and counted as unchanged.
 */
export const planFor = async (tx: Tx, institutionId: string, { listed }: Pick<Checked, 'listed'>): Promise<Plan> => {
  const standing = await standingOf(tx, institutionId)
  const flags = new Map(
    (await tx.learnerFlags.findMany({ where: { learner: { institutionId } } })).map(
      ({ learnerId, pupilPremium, lookedAfter, persistentlyAbsent, eal, send, sex }) => [
        learnerId,
        JSON.stringify({ pupilPremium, lookedAfter, persistentlyAbsent, eal, send, sex }),
      ],
    ),
  )
  const groups = new Map<string, Set<string>>()
  for (const { learnerId, group } of await tx.learnerGroupMember.findMany({
    where: { learner: { institutionId } },
    select: { learnerId: true, group: { select: { name: true } } },
  }))
    groups.set(learnerId, (groups.get(learnerId) ?? new Set()).add(group.name))
  const byKey = new Map(standing.flatMap(one => (one.registerKey ? [[one.registerKey, one] as const] : [])))
  const byLabel = new Map(standing.map(one => [one.label.toLowerCase(), one] as const))
  const taken = new Set(standing.map(({ label }) => label))
  const plan: Plan = { added: [], changed: [], unchanged: [], missing: [] }
  const met = new Set<string>()
  for (const one of listed) {
    const before = one.registerKey ? byKey.get(one.registerKey) : byLabel.get((one.label ?? '').toLowerCase())
    if (!before) {
      plan.added.push({ ...one, id: randomUUID(), label: one.label ?? invent(taken) })
      continue
    }
    met.add(before.id)
    const label = one.label ?? before.label
    const same =
      label === before.label &&
      one.yearGroup === before.yearGroup &&
      one.leavesOn === before.leavesOn &&
      (one.group === null || groups.get(before.id)?.has(one.group)) &&
      !flagsDiffer(one, flags.get(before.id))
    if (same) plan.unchanged.push({ ...one, id: before.id })
    else plan.changed.push({ ...one, id: before.id, label, before })
  }
  const today = dayOf(clock.now())
  plan.missing = standing.filter(
    ({ id, registerKey, leavesOn }) => registerKey !== null && !met.has(id) && (leavesOn === null || leavesOn > today),
  )
  return plan
}

/** Would those who are not in the file be half of the learners there are, or more? Then it is asked about first. */
export const dropsHalf = ({ missing, unchanged, changed }: { missing: number; unchanged: number; changed: number }) =>
  missing > 0 && missing >= (missing + unchanged + changed) / 2
