import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { addWorkingDays, dateOf, dayOf } from '../kernel/working-days'
import { evaluationDays, lastDayBefore } from './next-step'
import type { HelpKey } from './routing/help'
import { ofOwnSchools } from './school-queries'

/** Whoever asked, while they are at the school, and its careers leaders. */
const readersAt = async (
  tx: Tx,
  { hubId, institutionId, createdBy }: { hubId: string; institutionId: string; createdBy: string },
) => {
  const today = dateOf(dayOf(clock.now()))
  const held = await tx.membership.findMany({
    where: {
      ...{ hubId, institutionId },
      from: { lte: today },
      AND: [
        { OR: [{ to: null }, { to: { gt: today } }] },
        { OR: [{ role: 'careers-leader' }, { personId: createdBy }] },
      ],
    },
    orderBy: { personId: 'asc' },
    distinct: ['personId'],
    select: { person: { select: { id: true, name: true, email: true, language: true } } },
  })
  const quiet = await tx.quietReminder.findMany({ where: { hubId }, select: { personId: true } })
  return held.map(({ person }) => ({ ...person, quiet: quiet.some(({ personId }) => personId === person.id) }))
}

/** Everything a letter to a school may say about one request, and to whom it goes. Read when it is sent. */
export const schoolLetter = (reader: Actor, requestId: string) =>
  transact(reader, async tx => {
    if (!isId(requestId)) return null
    const found = await tx.encounterRequest.findFirst({
      where: { id: requestId, hubId: reader.hubId, submittedAt: { not: null } },
      include: {
        institution: true,
        hub: { select: { id: true, name: true, replyTo: true } },
        groups: { orderBy: { name: 'asc' } },
        dates: { orderBy: { startsAt: 'asc' } },
        routingWaves: { orderBy: { number: 'desc' }, take: 1 },
        approaches: { select: { id: true, state: true } },
        encounters: {
          orderBy: { createdAt: 'asc' },
          include: {
            employer: { include: { employer: { select: { name: true } } } },
            evaluations: { where: { side: 'school' }, select: { id: true } },
          },
        },
      },
    })
    if (!found) return null
    const { institution, encounters, routingWaves, approaches, ...request } = found
    const wave = routingWaves[0]
    const standing = encounters.filter(({ state }) => state !== 'cancelled')
    return {
      id: request.id,
      state: request.state,
      kind: request.kind,
      purpose: request.purpose,
      delivery: request.delivery,
      groups: request.groups.map(({ name, yearGroup, headcount }) => ({ name, yearGroup, headcount })),
      learners: request.groups.reduce((sum, { headcount }) => sum + headcount, 0),
      seats: request.seats,
      dates: request.dates.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      startsAt: request.startsAt,
      endsAt: request.endsAt,
      reasonCode: request.reasonCode,
      reason: request.reason,
      briefRead: request.briefReadAt !== null,
      evaluateBy: request.deliveredAt && addWorkingDays(request.deliveredAt, evaluationDays),
      evaluated: standing.every(one => one.state !== 'delivered' || one.evaluations.length > 0),
      hub: request.hub,
      school: institution.name,
      address: [institution.name, institution.street, institution.town, institution.postcode]
        .filter(Boolean)
        .join(', '),
      asked: approaches.filter(({ state }) => state === 'asked').length,
      answersBy: wave?.state === 'open' ? lastDayBefore(wave.expiresAt) : null,
      help: (wave?.help ?? []) as { key: HelpKey; employers: number }[],
      /** One more at every change of any of its encounters: calendars keep the greatest. */
      sequence: encounters.reduce((sum, one) => sum + one.sequence, 0),
      meetings: standing.map(one => meetingOf(one)),
      lost: encounters.filter(({ state }) => state === 'cancelled').map(one => meetingOf(one)),
      people: await readersAt(tx, request),
    }
  })

const meetingOf = (encounter: {
  id: string
  approachId: string
  state: string
  startsAt: Date
  endsAt: Date
  sequence: number
  reason: string | null
  proposedStartsAt: Date | null
  proposedEndsAt: Date | null
  proposedBy: string | null
  employer: { employer: { name: string } }
}) => {
  const { id, approachId, state, startsAt, endsAt, sequence, reason, proposedStartsAt, proposedEndsAt, proposedBy } =
    encounter
  return {
    ...{ id, approachId, state, startsAt, endsAt, sequence, reason },
    employer: encounter.employer.employer.name,
    proposed:
      proposedBy === 'employer' && proposedStartsAt && proposedEndsAt
        ? { startsAt: proposedStartsAt, endsAt: proposedEndsAt }
        : null,
  }
}

export type SchoolLetter = NonNullable<Awaited<ReturnType<typeof schoolLetter>>>
export type SchoolReader = SchoolLetter['people'][number]

/** A confirmed meeting of the viewer's own school, for the viewer's own calendar. */
export const invitationForSchool = async (viewer: Actor, requestId: string) => {
  const own = await transact(viewer, async tx => {
    if (!isId(requestId)) return null
    const request = await tx.encounterRequest.findFirst({
      where: { AND: [{ id: requestId, state: 'confirmed' }, ofOwnSchools(viewer)] },
      select: { id: true },
    })
    return request && tx.person.findUnique({ where: { id: viewer.personId }, select: { name: true, email: true } })
  })
  const letter = own && (await schoolLetter(viewer, requestId))
  return letter ? { letter, reader: own, at: clock.now() } : null
}
