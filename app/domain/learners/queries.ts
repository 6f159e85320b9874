import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import type { Flags } from './flags'
import { institutionsLed, institutionsSeen, leadsAt, seesLearnersAt } from './policy'

export const learnersAPage = 50
export const learnerSorts = ['label', 'year', 'leaves'] as const
export type LearnerSort = (typeof learnerSorts)[number]

export type LearnerFilter = {
  search?: string
  year?: number | null
  groupId?: string | null
  /** Only of groups that the reader looks after. */
  mine?: boolean
  institutionId?: string | null
  sort?: LearnerSort
  down?: boolean
  /** From 1. */
  page?: number
}

const orders: { [sort in LearnerSort]: (way: Prisma.SortOrder) => Prisma.LearnerOrderByWithRelationInput } = {
  label: way => ({ label: way }),
  year: way => ({ yearGroup: way }),
  leaves: way => ({ leavesOn: { sort: way, nulls: 'last' } }),
}

/** The learners of the reader's institutions, on pages. Flags are in no list. */
export const learnersOf = (viewer: Actor, filter: LearnerFilter = {}) =>
  transact(viewer, async tx => {
    const { search, year, groupId, mine, institutionId, sort = 'label', down = false, page = 1 } = filter
    const seen = institutionsSeen(viewer)
    const where: Prisma.LearnerWhereInput = {
      institutionId: institutionId && seen.includes(institutionId) ? institutionId : { in: seen },
      ...(search ? { label: { contains: search, mode: 'insensitive' } } : {}),
      ...(year === null || year === undefined ? {} : { yearGroup: year }),
      ...(groupId && isId(groupId) ? { groups: { some: { groupId } } } : {}),
      ...(mine ? { groups: { some: { group: { tutorId: viewer.personId } } } } : {}),
    }
    const count = await tx.learner.count({ where })
    const rows = await tx.learner.findMany({
      where,
      orderBy: [orders[sort](down ? 'desc' : 'asc'), { label: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * learnersAPage,
      take: learnersAPage,
      include: { groups: { include: { group: { select: { name: true } } } }, card: { select: { madeAt: true } } },
    })
    return {
      count,
      learners: rows.map(({ id, label, yearGroup, leavesOn, groups, card }) => ({
        ...{ id, label, yearGroup, leavesOn, hasCard: card !== null },
        groups: groups.map(({ group }) => group.name).sort(),
      })),
    }
  })

/** The groups of the reader's institutions. */
export const groupsOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    const rows = await tx.learnerGroup.findMany({
      where: { institutionId: { in: institutionsSeen(viewer) } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      include: { _count: { select: { members: true } } },
    })
    const tutors = await tx.person.findMany({
      where: { id: { in: rows.flatMap(({ tutorId }) => tutorId ?? []) } },
      select: { id: true, name: true },
    })
    return rows.map(({ id, name, institutionId, tutorId, _count }) => ({
      ...{ id, name, institutionId, learners: _count.members, mine: tutorId === viewer.personId },
      tutor: tutors.find(tutor => tutor.id === tutorId)?.name ?? null,
    }))
  })

/** The reader's institutions with what its forms need: staff who may be tutors, groups, and what is settled. */
export const placesOfLearners = (viewer: Actor) =>
  transact(viewer, async tx => {
    const led = institutionsLed(viewer)
    const rows = await tx.institution.findMany({
      where: { id: { in: institutionsSeen(viewer) } },
      select: { id: true, name: true, safeguardingLeadId: true, cardCode: true, highAge: true },
      orderBy: { name: 'asc' },
    })
    const today = dateOf(dayOf(clock.now()))
    const staff = await tx.membership.findMany({
      where: { institutionId: { in: rows.map(({ id }) => id) }, OR: [{ to: null }, { to: { gt: today } }] },
      select: { institutionId: true, person: { select: { id: true, name: true } } },
      orderBy: { person: { name: 'asc' } },
    })
    return rows.map(row => ({
      ...row,
      leads: led.includes(row.id),
      staff: [
        ...new Map(staff.filter(one => one.institutionId === row.id).map(({ person }) => [person.id, person])).values(),
      ],
    }))
  })

const noFlags: Flags = {
  ...{ pupilPremium: false, send: 'none', lookedAfter: false, persistentlyAbsent: false, eal: false, sex: null },
}

/** One learner for their institution's staff; flags only for those who lead on careers there. */
export const learnerToChange = (viewer: Actor, learnerId: string) =>
  transact(viewer, async tx => {
    if (!isId(learnerId)) return null
    const row = await tx.learner.findUnique({
      where: { id: learnerId },
      include: { groups: true, card: true, flags: true },
    })
    if (!row || !seesLearnersAt(viewer, row)) return null
    const { id, label, yearGroup, leavesOn, institutionId, groups, card, flags, joinedOn, registerKey } = row
    const leads = leadsAt(viewer, row)
    const { hubId: _hub, learnerId: _learner, ...held } = flags ?? { hubId: '', learnerId: '', ...noFlags }
    return {
      ...{ id, label, yearGroup, leavesOn, joinedOn, institutionId: institutionId ?? '' },
      groupIds: groups.map(({ groupId }) => groupId),
      card: card?.pictures ?? null,
      fromRoster: registerKey !== null,
      leads,
      flags: leads ? ({ ...noFlags, ...held } as Flags) : null,
    }
  })

/** One group with its members, and who else could be in it. */
export const groupToChange = (viewer: Actor, groupId: string) =>
  transact(viewer, async tx => {
    const group = isId(groupId)
      ? await tx.learnerGroup.findUnique({ where: { id: groupId }, include: { members: true } })
      : null
    if (!group || !seesLearnersAt(viewer, group)) return null
    const { members, ...row } = group
    return { ...row, learnerIds: members.map(({ learnerId }) => learnerId) }
  })

/** Learners to tick for a group: of one institution, by year. */
export const learnersToTick = (viewer: Actor, institutionId: string) =>
  transact(viewer, tx =>
    tx.learner.findMany({
      where: { institutionId: institutionsSeen(viewer).includes(institutionId) ? institutionId : { in: [] } },
      select: { id: true, label: true, yearGroup: true },
      orderBy: [{ yearGroup: 'asc' }, { label: 'asc' }, { id: 'asc' }],
      take: 3_000,
    }),
  )

/** Cards to print: of a group, or of one learner; those without a card are left out. */
export const cardsToPrint = (
  viewer: Actor,
  { groupId, learnerId }: { groupId: string | null; learnerId: string | null },
) =>
  transact(viewer, async tx => {
    const which: Prisma.LearnerWhereInput | null =
      groupId && isId(groupId)
        ? { groups: { some: { groupId } } }
        : learnerId && isId(learnerId)
          ? { id: learnerId }
          : null
    if (!which) return null
    const rows = await tx.learner.findMany({
      where: { ...which, institutionId: { in: institutionsSeen(viewer) } },
      include: { card: true, institution: { select: { cardCode: true, name: true } } },
      orderBy: [{ label: 'asc' }, { id: 'asc' }],
    })
    return rows.map(({ id, label, institutionId, institution, card }) => ({
      ...{ id, label, institutionId: institutionId ?? '', code: institution?.cardCode ?? '' },
      ...{ place: institution?.name ?? '', pictures: card?.pictures ?? null },
    }))
  })
