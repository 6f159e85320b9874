import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { academicYear, type Day } from '../kernel/working-days'
import { institutionsLed } from '../learners'
import { metStates } from './guidance'

export type YearCount = { yearGroup: number; pupils: number; met: number; short: number; by: Day; age: 16 | 18 }

/** By the end of which school year a pupil of a year has had one (benchmark 8): Year 11 for 16, Year 13 for 18. */
const deadline = (yearGroup: number, at: Date): { by: Day; age: 16 | 18 } => {
  const last = yearGroup <= 11 ? 11 : 13
  const year = Number(academicYear(at).to.slice(0, 4)) + (last - yearGroup)
  return { by: `${year}-08-31`, age: last === 11 ? 16 : 18 }
}

/** How many pupils of each year have had their meeting by 16 or by 18, and how many are short: per institution the reader leads. */
export const guidanceCounts = (viewer: Actor) =>
  transact(viewer, async tx => {
    const led = institutionsLed(viewer)
    const at = clock.now()
    const institutions = await tx.institution.findMany({
      where: { id: { in: led } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const pupils = await tx.learner.findMany({
      where: { institutionId: { in: led }, yearGroup: { gte: 7, lte: 13 } },
      select: {
        ...{ institutionId: true, yearGroup: true },
        guidance: { where: { state: { in: [...metStates] } }, select: { yearGroup: true } },
      },
    })
    return institutions.map(institution => {
      const own = pupils.filter(({ institutionId }) => institutionId === institution.id)
      const years = [...new Set(own.map(({ yearGroup }) => yearGroup ?? 0))].sort((a, b) => a - b)
      return {
        ...institution,
        years: years.map((yearGroup): YearCount => {
          const { by, age } = deadline(yearGroup, at)
          const inYear = own.filter(one => one.yearGroup === yearGroup)
          // A meeting before 16 does not stand for the one before 18.
          const met = inYear.filter(({ guidance }) =>
            guidance.some(one => (age === 16 ? one.yearGroup <= 11 : one.yearGroup >= 12)),
          ).length
          return { yearGroup, pupils: inYear.length, met, short: inYear.length - met, by, age }
        }),
      }
    })
  })
