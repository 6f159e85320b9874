import { isId, transact } from '~/platform/db'
import { deriveToken } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'
import { lastDayBefore } from './next-step'

const addressOf = ({
  name,
  street,
  town,
  postcode,
}: {
  name: string
  street: string
  town: string
  postcode: string
}) => [name, street, town, postcode].filter(Boolean).join(', ')

/** Everything a letter to an employer may say about one approach, and to whom it goes. Read when it is sent. */
export const employerLetter = (reader: Actor, approachId: string) =>
  transact(reader, async tx => {
    if (!isId(approachId)) return null
    const found = await tx.approach.findFirst({
      where: { id: approachId, hubId: reader.hubId },
      include: {
        request: { include: { institution: true, groups: true, dates: { orderBy: { startsAt: 'asc' } }, hub: true } },
        offer: { select: { title: true } },
        employer: { include: { employer: { select: { name: true } } } },
        wave: { select: { expiresAt: true } },
        encounter: true,
      },
    })
    if (!found) return null
    const people = await tx.membership.findMany({
      where: { hubId: reader.hubId, employerId: found.employerId, role: 'employer-admin', to: null },
      select: { person: { select: { id: true, name: true, email: true, language: true } } },
      distinct: ['personId'],
    })
    const { request, encounter } = found
    return {
      approachId,
      state: found.state,
      token: deriveToken('approach', approachId),
      employer: found.employer.employer.name,
      offer: found.offer.title,
      answerBy: lastDayBefore(found.wave.expiresAt),
      people: people.map(({ person }) => person),
      hub: { name: request.hub.name, replyTo: request.hub.replyTo },
      school: request.institution.name,
      town: request.institution.town,
      address: addressOf(request.institution),
      delivery: request.delivery,
      requestId: request.id,
      kind: request.kind,
      purpose: request.purpose,
      learners: request.groups.reduce((sum, { headcount }) => sum + headcount, 0),
      dates: request.dates.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      encounter: encounter && {
        id: encounter.id,
        state: encounter.state,
        startsAt: encounter.startsAt,
        endsAt: encounter.endsAt,
        sequence: encounter.sequence,
        proposed:
          encounter.proposedBy === 'school' && encounter.proposedStartsAt && encounter.proposedEndsAt
            ? { startsAt: encounter.proposedStartsAt, endsAt: encounter.proposedEndsAt }
            : null,
      },
    }
  })

/** What a letter to an employer about one approach is written from. */
export type EmployerLetter = NonNullable<Awaited<ReturnType<typeof employerLetter>>>

/** What a letter about an offer is written from, and to whom it goes. */
export const offerLetter = (reader: Actor, offerId: string) =>
  transact(reader, async tx => {
    if (!isId(offerId)) return null
    const offer = await tx.offer.findFirst({
      where: { id: offerId, hubId: reader.hubId },
      include: { hub: true },
    })
    if (!offer) return null
    const people = await tx.membership.findMany({
      where: { hubId: reader.hubId, employerId: offer.employerId, role: 'employer-admin', to: null },
      select: { person: { select: { id: true, email: true, language: true } } },
      distinct: ['personId'],
    })
    return {
      offerId,
      state: offer.state,
      version: offer.version,
      title: offer.title,
      reason: offer.reason ?? '',
      hub: { name: offer.hub.name, replyTo: offer.hub.replyTo },
      people: people.map(({ person }) => person),
    }
  })

/** The approaches behind a request's standing or held encounters: whom a letter about the whole request goes to. */
export const approachesToTell = (reader: Actor, requestId: string): Promise<string[]> =>
  transact(reader, async tx => {
    const found = await tx.encounter.findMany({
      where: { hubId: reader.hubId, requestId, state: { in: ['agreed', 'confirmed', 'delivered'] } },
      orderBy: { createdAt: 'asc' },
      select: { approachId: true },
    })
    return found.map(({ approachId }) => approachId)
  })
