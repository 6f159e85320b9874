import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { addDays, dayOf, startOfDay } from '../../kernel/working-days'
import type { ContributionState } from '../contribution/contribution'
import { worksOnContributions } from '../contribution/policy'
import { studioStates } from './forms'

export type StudioFilter = { search: string; state: string }

const counted = (rows: { contributionId: string }[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { contributionId } of rows) counts.set(contributionId, (counts.get(contributionId) ?? 0) + 1)
  return counts
}

const matching = ({ search, state }: StudioFilter): Prisma.ContributionWhereInput => ({
  state: { in: studioStates.some(one => one === state) ? [state] : [...studioStates] },
  ...(search
    ? {
        OR: [
          { shownAs: { contains: search, mode: 'insensitive' } },
          { role: { contains: search, mode: 'insensitive' } },
          { contributor: { name: { contains: search, mode: 'insensitive' } } },
        ],
      }
    : {}),
})

/** The desk of recordists and editors: every story on its way, with what it waits for. The longest waiting come first. */
export const studioDesk = (viewer: Actor, filter: StudioFilter) =>
  transact(viewer, async tx => {
    if (!worksOnContributions(viewer) && !wears(viewer, 'safeguarding-lead')) return null
    const hubId = viewer.hubId
    const include = {
      contributor: { select: { name: true } },
      nomination: { select: { nominatorId: true } },
    } as const
    const found = await tx.contribution.findMany({
      where: { hubId, ...matching(filter) },
      orderBy: [{ stateSince: 'asc' }, { id: 'asc' }],
      take: 200,
      include,
    })
    // What is heard and has a name open is never lost behind the oldest of a long list.
    const pressing = await tx.nameFlag.findMany({
      where: { hubId, state: 'open', contributionId: { notIn: found.map(({ id }) => id) } },
      select: { contributionId: true },
      distinct: ['contributionId'],
      take: 100,
    })
    const rows = [
      ...found,
      ...(pressing.length === 0
        ? []
        : await tx.contribution.findMany({
            where: { hubId, id: { in: pressing.map(one => one.contributionId) }, ...matching(filter) },
            include,
          })),
    ]
    const of = { hubId, contributionId: { in: rows.map(({ id }) => id) } }
    const select = { contributionId: true } as const
    const clips = counted(
      await tx.answer.findMany({ where: { ...of, status: 'answered', state: { not: 'removed' } }, select }),
    )
    const names = counted(await tx.nameFlag.findMany({ where: { ...of, state: 'open' }, select }))
    const people = counted(await tx.mention.findMany({ where: { ...of, state: 'open' }, select }))
    const edits = counted(await tx.edit.findMany({ where: { ...of, state: 'asked', askedBy: 'contributor' }, select }))
    const flags = counted(await tx.employerFlag.findMany({ where: { ...of, state: 'open' }, select }))
    const today = startOfDay(dayOf(clock.now()))
    const interviews = await tx.interviewSlot.count({
      where: {
        ...{ hubId, recordistId: viewer.personId, state: 'booked' },
        startsAt: { gte: today, lt: startOfDay(addDays(today, 1)) },
      },
    })
    return {
      interviews,
      records: wears(viewer, 'recordist'),
      edits: wears(viewer, 'editor'),
      /** Keeps the list of other names that are looked for. */
      at: clock.now(),
      stories: rows.map(row => ({
        ...{ id: row.id, state: row.state as ContributionState, since: row.stateSince, role: row.role, way: row.way },
        name: row.contributor?.name ?? row.shownAs,
        clips: clips.get(row.id) ?? 0,
        openNames: names.get(row.id) ?? 0,
        openPeople: people.get(row.id) ?? 0,
        askedEdits: edits.get(row.id) ?? 0,
        employerFlags: flags.get(row.id) ?? 0,
        changesAsked: row.state === 'in-edit' && row.reason !== null,
        mine: row.recordistId === viewer.personId,
        /** The second pair of eyes must be somebody else's. */
        mayPublish:
          wears(viewer, 'editor') &&
          row.recordistId !== viewer.personId &&
          row.nomination?.nominatorId !== viewer.personId,
      })),
    }
  })

export type StudioStory = NonNullable<Awaited<ReturnType<typeof studioDesk>>>['stories'][number]
