import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { academicYear } from '../kernel/working-days'
import { cohortCounts } from './routing/cohorts'
import { deliveredLines, openLines } from './school-queries'

/** How many finished encounters the desk shows. */
const wellShown = 5

/** What each year group of the viewer's schools has had, been promised and should have this academic year. */
const coverage = async (tx: Tx, viewer: Actor, at: Date) => {
  const schools = await tx.institution.findMany({
    where: { id: { in: organisationsOf(viewer, 'careers-leader', 'teacher') } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  const counts = await cohortCounts(
    tx,
    schools.map(({ id }) => id),
    at,
  )
  return schools.map(({ id, name }) => ({
    id,
    name,
    years: [...counts.values()]
      .filter(({ institutionId }) => institutionId === id)
      .map(({ yearGroup, had, promised, target }) => ({ yearGroup, had, promised, target })),
  }))
}

/** The landing page of a school's staff: what needs them, what is going on, what went well, who has had nothing yet. */
export const schoolDesk = (viewer: Actor) =>
  transact(viewer, async tx => {
    const at = clock.now()
    const lines = await openLines(tx, viewer, at)
    return {
      leads: wears(viewer, 'careers-leader'),
      person: viewer.personId,
      year: academicYear(at).name,
      yours: lines.filter(({ mine }) => mine),
      going: lines.filter(({ mine, state }) => !mine && state !== 'draft'),
      well: await deliveredLines(tx, viewer, at, wellShown),
      coverage: await coverage(tx, viewer, at),
    }
  })
export type SchoolDesk = Awaited<ReturnType<typeof schoolDesk>>
