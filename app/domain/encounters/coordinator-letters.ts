import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import type { Help } from './routing/help'

/** The hub's coordinators of today. */
const coordinatorsOf = async (tx: Tx, hubId: string) => {
  const today = dateOf(dayOf(clock.now()))
  const held = await tx.membership.findMany({
    where: { hubId, role: 'coordinator', from: { lte: today }, OR: [{ to: null }, { to: { gt: today } }] },
    orderBy: { personId: 'asc' },
    distinct: ['personId'],
    select: { person: { select: { id: true, name: true, email: true, language: true } } },
  })
  return held.map(({ person }) => person)
}

const hubOf = (tx: Tx, hubId: string) =>
  tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { id: true, name: true, replyTo: true } })

/** What a letter to coordinators may say about one request, and to whom it goes. Read when it is sent. */
export const requestToTell = (reader: Actor, requestId: string) =>
  transact(reader, async tx => {
    if (!isId(requestId)) return null
    const found = await tx.encounterRequest.findFirst({
      where: { id: requestId, submittedAt: { not: null } },
      include: {
        institution: { select: { name: true } },
        groups: { select: { yearGroup: true, headcount: true } },
        dates: { select: { startsAt: true }, orderBy: { startsAt: 'asc' }, take: 1 },
        routingWaves: { orderBy: { number: 'desc' }, take: 1, select: { help: true } },
      },
    })
    if (!found) return null
    return {
      id: found.id,
      state: found.state,
      kind: found.kind,
      school: found.institution.name,
      learners: found.groups.reduce((sum, { headcount }) => sum + headcount, 0),
      yearGroups: [...new Set(found.groups.map(({ yearGroup }) => yearGroup))].sort((a, b) => a - b),
      day: found.startsAt ?? found.dates[0]?.startsAt ?? null,
      help: (found.routingWaves[0]?.help ?? []) as unknown as Help[],
      hub: await hubOf(tx, reader.hubId),
      people: await coordinatorsOf(tx, reader.hubId),
    }
  })
export type RequestToTell = NonNullable<Awaited<ReturnType<typeof requestToTell>>>

/** The same about an offer that waits to be checked. */
export const offerToTell = (reader: Actor, offerId: string) =>
  transact(reader, async tx => {
    if (!isId(offerId)) return null
    const found = await tx.offer.findFirst({
      where: { id: offerId, state: 'submitted' },
      include: { employer: { select: { employer: { select: { name: true } } } } },
    })
    if (!found) return null
    return {
      id: found.id,
      title: found.title,
      kind: found.kind,
      employer: found.employer.employer.name,
      hub: await hubOf(tx, reader.hubId),
      people: await coordinatorsOf(tx, reader.hubId),
    }
  })
export type OfferToTell = NonNullable<Awaited<ReturnType<typeof offerToTell>>>
