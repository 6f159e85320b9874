import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { academicYear } from '../kernel/working-days'
import { cohortCounts } from './routing/cohorts'
import { leastServedBelow, levelOf } from './routing/level'

/** What one year group of one institution has had this year, of what it should have. */
export type CoverageCell = { had: number; promised: number; target: number; level: number; leastServed: boolean }
export type CoverageRow = {
  institutionId: string
  name: string
  kind: string
  cells: { [yearGroup: number]: CoverageCell }
}

/**
 * Institutions by year groups: encounters this academic year. Coordinators see the hub, staff of a school their own;
 * null for anyone else.
 */
export const coverageGrid = (viewer: Actor) =>
  transact(viewer, async tx => {
    const own = organisationsOf(viewer, 'careers-leader', 'teacher')
    const hub = wears(viewer, 'coordinator')
    if (!hub && own.length === 0) return null
    const at = clock.now()
    const institutions = await tx.institution.findMany({
      where: { hubId: viewer.hubId, status: { not: 'closed' }, ...(hub ? {} : { id: { in: own } }) },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, kind: true },
    })
    const cohorts = [
      ...(
        await cohortCounts(
          tx,
          institutions.map(({ id }) => id),
          at,
        )
      ).values(),
    ]
    const cellOf = ({ had, promised, target, disadvantage }: (typeof cohorts)[number]): CoverageCell => {
      const level = levelOf({ had, promised, target, disadvantage })
      return { had, promised, target, level, leastServed: level < leastServedBelow }
    }
    const rows = institutions.map(({ id, name, kind }): CoverageRow => {
      const ofThis = cohorts.filter(({ institutionId }) => institutionId === id)
      return {
        institutionId: id,
        name,
        kind,
        cells: Object.fromEntries(ofThis.map(one => [one.yearGroup, cellOf(one)])),
      }
    })
    const yearGroups = [...new Set(cohorts.map(({ yearGroup }) => yearGroup))].sort((a, b) => a - b)
    return { rows: rows.filter(({ cells }) => Object.keys(cells).length > 0), yearGroups, year: academicYear(at).name }
  })
export type Coverage = NonNullable<Awaited<ReturnType<typeof coverageGrid>>>
