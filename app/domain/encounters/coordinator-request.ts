import { clock } from '~/platform/clock'
import { isId, type Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { historyForHub } from './coordinator-history'
import { standingFor } from './coordinator-standing'
import { wavesForHub } from './coordinator-waves'
import { nextStep } from './next-step'
import { mayMoveRequest, requestsVisibleTo } from './policy'
import { type RequestMove, type RequestState, requestLifecycle } from './request'

const whole = {
  institution: { select: { id: true, name: true, town: true, kind: true, disadvantage: true } },
  groups: {
    orderBy: [{ yearGroup: 'asc' }, { name: 'asc' }],
    include: { guestOf: { select: { id: true, name: true } } },
  },
  dates: { orderBy: { startsAt: 'asc' } },
  coordinatorTasks: { where: { doneAt: null }, orderBy: { openedAt: 'asc' } },
  encounters: {
    orderBy: { createdAt: 'asc' },
    include: {
      employer: { include: { employer: { select: { name: true } } } },
      evaluations: { select: { side: true, purposeMet: true, twoWay: true, again: true, comment: true } },
    },
  },
} as const satisfies Prisma.EncounterRequestInclude

type Row = Prisma.EncounterRequestGetPayload<{ include: typeof whole }>

/** Moves the viewer may press, by the lifecycle and the policy. */
const movesOpen = (viewer: Actor, row: Row): RequestMove[] =>
  requestLifecycle.movesFrom(row.state).filter(move => mayMoveRequest(viewer, move, row))

const linked = async (tx: Tx, row: Row) => {
  const named = { id: true, institution: { select: { name: true } } } as const
  const into = row.mergedIntoId
    ? await tx.encounterRequest.findUnique({ where: { id: row.mergedIntoId }, select: named })
    : null
  const from = await tx.encounterRequest.findMany({ where: { mergedIntoId: row.id }, select: named })
  const school = ({ id, institution }: { id: string; institution: { name: string } }) => ({
    id,
    school: institution.name,
  })
  return { mergedInto: into && school(into), joined: from.map(school) }
}

const meetingOf = ({ employer, evaluations, ...encounter }: Row['encounters'][number]) => ({
  id: encounter.id,
  state: encounter.state,
  employer: employer.employer.name,
  employerId: encounter.employerId,
  startsAt: encounter.startsAt,
  endsAt: encounter.endsAt,
  briefReadAt: encounter.briefReadAt,
  proposed:
    encounter.proposedStartsAt && encounter.proposedEndsAt && encounter.proposedBy
      ? { by: encounter.proposedBy, startsAt: encounter.proposedStartsAt, endsAt: encounter.proposedEndsAt }
      : null,
  reason: encounter.reason,
  evaluations,
})

/** Everything of one request, for the hub's coordinators. Null for anyone else, and for drafts. */
export const requestForHub = (viewer: Actor, requestId: string) =>
  transact(viewer, async tx => {
    if (!isId(requestId) || !wears(viewer, 'coordinator')) return null
    const row = await tx.encounterRequest.findFirst({
      where: { AND: [{ id: requestId }, requestsVisibleTo(viewer), { NOT: { submittedAt: null } }] },
      include: whole,
    })
    if (!row) return null

    const at = clock.now()
    const { waves, asks, answersBy } = await wavesForHub(tx, requestId)
    const kept = row.encounters.filter(({ state }) => state !== 'cancelled')
    const encounters = kept.map(one => ({ ...one, evaluated: one.evaluations.some(({ side }) => side === 'school') }))
    const { groups, dates, institution, coordinatorTasks, encounters: all, ...request } = row
    return {
      ...{ ...request, state: row.state as RequestState, institution, dates, waves, asks },
      groups: groups.map(({ guestOf, ...group }) => ({ ...group, guestOf: guestOf?.name ?? null })),
      learners: groups.reduce((sum, { headcount }) => sum + headcount, 0),
      tasks: coordinatorTasks.map(({ id, kind, openedAt }) => ({ id, kind, openedAt })),
      meetings: all.map(meetingOf),
      saidYes: kept.length,
      next: nextStep({ ...row, answersBy, encounters }, at),
      moves: movesOpen(viewer, row),
      ...(await linked(tx, row)),
      standing: await standingFor(tx, row, at),
      history: await historyForHub(tx, viewer, requestId),
    }
  })
export type HubRequest = NonNullable<Awaited<ReturnType<typeof requestForHub>>>
