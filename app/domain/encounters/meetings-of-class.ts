import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { academicYear, type Day, dayOf, startOfDay } from '../kernel/working-days'
import { plainGroupName } from './group-name'

/** Whose class: a year group of an institution now, and what the institution calls its groups. */
export type ClassOf = { institutionId: string; yearGroup: number; groups: readonly string[]; since: Day }

/** An employer that a class met, by the attendance its institution took: nobody's name is in it. */
export type Meeting = { on: Day; kind: string; employer: string; group: string }

const firstYear = (moment: Date | Day): number => Number(academicYear(moment).from.slice(0, 4))

/** Names by which a request means the whole year. */
const wholeYear = (yearGroup: number): string[] =>
  ['', 'y', 'yr', 'year', 'blwyddyn', 'bl'].map(word => `${word}${yearGroup}`)

/**
 * What a class or its whole year met: meetings that took place, where somebody of that group came. The year group must be
 * the one the class was in at that time, since names such as "8A" go to other pupils every summer.
 */
export const meetingsOfClass = (
  viewer: Actor,
  { institutionId, yearGroup, groups, since }: ClassOf,
  now: Date,
): Promise<Meeting[]> =>
  transact(viewer, async tx => {
    const here = { OR: [{ guestOfId: institutionId }, { guestOfId: null, request: { institutionId } }] }
    const rows = await tx.requestGroup.findMany({
      where: {
        ...here,
        attended: { gt: 0 },
        request: { encounters: { some: { state: 'delivered', startsAt: { gte: startOfDay(since) } } } },
      },
      select: {
        ...{ name: true, yearGroup: true },
        request: {
          select: {
            kind: true,
            encounters: {
              where: { state: 'delivered', startsAt: { gte: startOfDay(since) } },
              select: { startsAt: true, employer: { select: { employer: { select: { name: true } } } } },
            },
          },
        },
      },
    })
    const named = groups.map(plainGroupName)
    const met = rows.flatMap(({ name, yearGroup: year, request }) =>
      request.encounters
        .filter(({ startsAt }) => year === yearGroup - (firstYear(now) - firstYear(startsAt)))
        .filter(() => [...named, ...wholeYear(year)].includes(plainGroupName(name)))
        .map(({ startsAt, employer }) => ({
          ...{ on: dayOf(startsAt), kind: request.kind, employer: employer.employer.name, group: name },
        })),
    )
    const once = new Map(met.map(one => [`${one.on} ${one.kind} ${one.employer}`, one]))
    return [...once.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.employer < b.employer ? -1 : 1))
  })
