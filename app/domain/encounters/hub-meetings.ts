import type { Prisma, Tx } from '~/platform/db'

/** How many of each a desk shows; the board has all. */
const shown = 5

const seen = {
  id: true,
  kind: true,
  state: true,
  startsAt: true,
  endsAt: true,
  questionsAsked: true,
  institution: { select: { name: true } },
  groups: { select: { headcount: true, attended: true } },
  encounters: {
    where: { state: { not: 'cancelled' } },
    orderBy: { createdAt: 'asc' },
    select: { employer: { select: { employer: { select: { name: true } } } } },
  },
  evaluations: { select: { side: true } },
} as const satisfies Prisma.EncounterRequestSelect

type Row = Prisma.EncounterRequestGetPayload<{ select: typeof seen }>

const meetingOf = ({ institution, groups, encounters, evaluations, ...row }: Row) => ({
  ...row,
  school: institution.name,
  employers: encounters.map(({ employer }) => employer.employer.name),
  learners: groups.reduce((sum, { headcount, attended }) => sum + (attended ?? headcount), 0),
  /** Which sides have said how it went. */
  evaluatedBy: [...new Set(evaluations.map(({ side }) => side))],
})

/** The hub's next meetings, soonest first, and those that took place last. Row-level security keeps them to the hub. */
export const hubMeetings = async (tx: Tx, hubId: string, at: Date) => {
  const next = await tx.encounterRequest.findMany({
    where: { hubId, state: { in: ['accepted', 'confirmed'] }, startsAt: { gte: at } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: shown,
    select: seen,
  })
  const last = await tx.encounterRequest.findMany({
    where: { hubId, state: { in: ['delivered', 'evaluated', 'closed'] }, startsAt: { lt: at } },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: shown,
    select: seen,
  })
  return { next: next.map(meetingOf), last: last.map(meetingOf) }
}
