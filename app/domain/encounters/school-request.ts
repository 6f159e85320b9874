import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { isId, type Prisma, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { timeOf } from '../kernel/local-time'
import { dayOf } from '../kernel/working-days'
import { isLate } from './cancel-request'
import { earliestDay, readiness } from './draft'
import { isMyTurn, nextStep } from './next-step'
import { mayAskFor, mayDiscard, mayMoveRequest } from './policy'
import { type RequestMove, type RequestState, requestLifecycle } from './request'
import { requestHistory } from './request-history'
import { ofOwnSchools } from './school-queries'

const whole = {
  institution: { select: { id: true, name: true, town: true } },
  hub: { select: { name: true, replyTo: true, noticeDays: true } },
  groups: { orderBy: [{ yearGroup: 'asc' }, { name: 'asc' }] },
  dates: { orderBy: { startsAt: 'asc' } },
  routingWaves: { orderBy: { number: 'desc' }, take: 1, select: { state: true, expiresAt: true } },
  approaches: { select: { state: true } },
  encounters: {
    orderBy: { createdAt: 'asc' },
    include: {
      employer: { include: { employer: { select: { name: true } } } },
      offer: { select: { title: true, description: true } },
      evaluations: true,
    },
  },
} as const satisfies Prisma.EncounterRequestInclude

type Row = Prisma.EncounterRequestGetPayload<{ include: typeof whole }>

/** What an evaluation says, once it may be read. */
const saidBy = (evaluations: Row['encounters'][number]['evaluations'], side: 'school' | 'employer') => {
  const said = evaluations.find(one => one.side === side)
  return said
    ? { purposeMet: said.purposeMet, twoWay: said.twoWay, again: said.again, comment: said.comment, at: said.createdAt }
    : null
}

const meetingOf = (encounter: Row['encounters'][number]) => {
  const { id, state, startsAt, endsAt, briefReadAt, proposedStartsAt, proposedEndsAt, proposedBy, sequence } = encounter
  const school = saidBy(encounter.evaluations, 'school')
  return {
    ...{ id, state, startsAt, endsAt, sequence },
    employer: encounter.employer.employer.name,
    offer: encounter.offer.title,
    about: encounter.offer.description,
    briefRead: briefReadAt !== null,
    proposed:
      proposedStartsAt && proposedEndsAt && proposedBy
        ? { by: proposedBy, startsAt: proposedStartsAt, endsAt: proposedEndsAt }
        : null,
    school,
    // What the employer said is read once the school has said its own.
    employerSaid: school ? saidBy(encounter.evaluations, 'employer') : null,
    employerAnswered: encounter.evaluations.some(({ side }) => side === 'employer'),
  }
}

/** Moves the viewer may press, by the lifecycle and the policy. */
const movesOpen = (viewer: Actor, row: Row): RequestMove[] =>
  requestLifecycle.movesFrom(row.state).filter(move => mayMoveRequest(viewer, move, row))

/** One request as its school reads it: what was asked, where it stands, what is next, what has happened. */
export const requestForSchool = (viewer: Actor, requestId: string) =>
  transact(viewer, async tx => {
    if (!isId(requestId)) return null
    const row = await tx.encounterRequest.findFirst({
      where: { AND: [{ id: requestId }, ofOwnSchools(viewer)] },
      include: whole,
    })
    if (!row) return null
    const at = clock.now()
    const wave = row.routingWaves[0]
    const standing = row.encounters.filter(({ state }) => state !== 'cancelled')
    const next = nextStep(
      {
        ...row,
        answersBy: wave?.state === 'open' ? wave.expiresAt : null,
        encounters: standing.map(one => ({ ...one, evaluated: one.evaluations.some(({ side }) => side === 'school') })),
      },
      at,
    )
    const {
      routingWaves: _waves,
      approaches,
      encounters: _all,
      seed: _seed,
      level: _level,
      priority: _first,
      ...request
    } = row
    const counted = (state: string) => approaches.filter(one => one.state === state).length
    return {
      ...request,
      state: row.state as RequestState,
      asked: { waiting: counted('asked'), yes: standing.length, all: approaches.length },
      learners: row.groups.reduce((sum, { headcount }) => sum + headcount, 0),
      attended: row.groups.reduce((sum, group) => sum + (group.attended ?? 0), 0),
      meetings: standing.map(meetingOf),
      next,
      mine: isMyTurn(next, wears(viewer, 'careers-leader', row.institutionId)),
      moves: movesOpen(viewer, row),
      over: row.endsAt !== null && row.endsAt <= at,
      late: isLate(row, at),
      today: dayOf(at),
      history: await requestHistory(tx, viewer, row),
    }
  })
export type SchoolRequest = NonNullable<Awaited<ReturnType<typeof requestForSchool>>>

/** A draft as its school edits it, with how far each part is. Null for anything that is no draft any more. */
export const draftForSchool = async (viewer: Actor, requestId: string) => {
  const request = await requestForSchool(viewer, requestId)
  if (request?.state !== 'draft' || !mayAskFor(viewer, request.institutionId)) return null
  return {
    ...request,
    parts: readiness(request),
    typedDates: request.dates.map(({ startsAt, endsAt }) => ({
      on: dayOf(startsAt),
      from: timeOf(startsAt),
      to: timeOf(endsAt),
    })),
    earliest: earliestDay(clock.now(), request.noticeWaived ? 0 : request.hub.noticeDays),
    /** What the school sends the hub when it needs less notice. */
    noticeAddress: `${config.publicUrl}/requests/${request.id}/notice`,
    mayDiscard: mayDiscard(viewer, request),
  }
}
export type SchoolDraft = NonNullable<Awaited<ReturnType<typeof draftForSchool>>>
