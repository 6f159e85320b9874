import type { Prisma, Tx } from '~/platform/db'
import { type GateFacts, gateClosedBecause } from '../exploration'
import { dayOf } from '../kernel/working-days'
import type { MatchCriteria } from './criteria'
import { matchCriteriaOf } from './criteria-of'
import { pointOfDistrict } from './districts'
import type { Point, Seeker } from './engine/inputs'
import { adultYear } from './vocabulary'

const asked = {
  institution: { select: { latitude: true, longitude: true, matchingOn: true, dpiaOn: true } },
  cycles: { where: { state: { not: 'superseded' } } },
  suggestions: { select: { opportunityId: true, state: true, cycleId: true, deliveredAt: true } },
  places: { select: { opportunityId: true, state: true } },
  placements: { select: { opportunityId: true, state: true } },
} satisfies Prisma.LearnerInclude

type LearnerRow = Prisma.LearnerGetPayload<{ include: typeof asked }>

/** How one learner stands before the gate. */
export type Standing = {
  learnerId: string
  hubId: string
  cycleId: string | null
  gate: GateFacts
  /** Under 18, or with an adviser: staff look first. */
  staffFirst: boolean
  minor: boolean
}

/** A learner as a match finds them: how they stand, and what the engine may read. */
export type Found = Standing & { seeker: Seeker }

/** The oldest year of pupils and students. Over it, a learner is grown up, and may have left school behind. */
const grownUpYear = 14

const day = (at: Date | null) => (at ? dayOf(at.toISOString().slice(0, 10)) : null)

const gateOf = ({ yearGroup, profilingOn, leavesOn, cycles, institution }: LearnerRow): GateFacts => {
  const [cycle] = cycles
  return {
    yearGroup,
    profilingOn,
    leavesOn: day(leavesOn),
    cycle: cycle ? { state: cycle.state, phase: cycle.phase, clearedAt: cycle.clearedAt } : null,
    institution: institution ? { matchingOn: institution.matchingOn, dpiaOn: day(institution.dpiaOn) } : null,
  }
}

/** A placement that never came to be is no place somebody had. */
const fellThrough = ({ state }: { state: string }): boolean => /^(rejected|expired|cancelled-)/.test(state)

/** What somebody had from matching: each delivery counts once, each place and each placement four times. */
const hadOf = ({ suggestions, places, placements }: LearnerRow): number =>
  suggestions.filter(({ deliveredAt }) => deliveredAt !== null).length +
  4 * places.filter(({ state }) => state === 'taken').length +
  4 * placements.filter(placement => !fellThrough(placement)).length

const startOf = async (tx: Tx, { institution }: LearnerRow, { district }: MatchCriteria): Promise<Point | null> => {
  if (district) return pointOfDistrict(tx, district)
  const { latitude, longitude } = institution ?? {}
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null
}

/** Ones that are over for this person: they said no, did it, or saw it long enough. Those still standing may stand on. */
const over: ReadonlySet<string> = new Set(['dismissed', 'acted', 'expired'])

const standing = (row: LearnerRow): Standing => {
  const minor = row.yearGroup !== null && row.yearGroup < grownUpYear
  return {
    learnerId: row.id,
    hubId: row.hubId,
    cycleId: row.cycles[0]?.id ?? null,
    gate: gateOf(row),
    staffFirst: minor || row.adviserId !== null,
    minor,
  }
}

const rowOf = (tx: Tx, learnerId: string) => tx.learner.findUnique({ where: { id: learnerId }, include: asked })

/** How one learner stands; null where the transaction sees no such learner. */
export const standingOf = async (tx: Tx, learnerId: string): Promise<Standing | null> => {
  const row = await rowOf(tx, learnerId)
  return row && standing(row)
}

/** One learner with all that matching reads, whatever the gate says. */
export const seekerOf = async (tx: Tx, learnerId: string): Promise<Found | null> => {
  const row = await rowOf(tx, learnerId)
  if (!row) return null
  const criteria = await matchCriteriaOf(tx, row.id)
  const { district: _asked, no, ...said } = criteria
  return {
    ...standing(row),
    seeker: {
      id: row.id,
      year: row.yearGroup ?? adultYear,
      from: await startOf(tx, row, criteria),
      ...said,
      no: {
        ...no,
        opportunities: [
          ...row.suggestions.filter(({ state }) => over.has(state)).map(({ opportunityId }) => opportunityId),
          ...row.places.map(({ opportunityId }) => opportunityId),
          ...row.placements.map(({ opportunityId }) => opportunityId),
        ].sort(),
      },
      had: hadOf(row),
    },
  }
}

/** Learners of the hub whose gate is open, by id. */
export const eligibleIds = async (tx: Tx, hubId: string, at: Date): Promise<string[]> => {
  const rows = await tx.learner.findMany({
    where: { hubId, profilingOn: true, cycles: { some: { state: 'cleared' } } },
    include: asked,
    orderBy: { id: 'asc' },
  })
  return rows
    .filter(row => gateClosedBecause(gateOf(row), at).length === 0)
    .sort((a, b) => hadOf(a) - hadOf(b) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
