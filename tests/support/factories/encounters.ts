import { randomUUID } from 'node:crypto'
import type { ApproachState } from '~/domain/encounters/approach'
import type { EncounterState } from '~/domain/encounters/encounter'
import type { OfferState } from '~/domain/encounters/offer'
import type { RequestState } from '~/domain/encounters/request'
import { addWorkingDays, afterWorkingDays, dateOf, dayOf, monthOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Prisma, type Tx, transact } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import { given as network, nth } from './network'

export { anActor, nth } from './network'

type Span = { startsAt: Date; endsAt: Date }

/** An hour that begins at nine in the morning UTC, this many working days from now. */
export const anHour = (workingDaysAhead: number, hour = 9): Span => {
  const startsAt = new Date(dateOf(addWorkingDays(clock.now(), workingDaysAhead)).getTime() + hour * 3_600_000)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }
}

const inHub = (hubId: string) => ({ personId: '', hubId })
const someone = '00000000-0000-7000-8000-000000000001'

type OfferAs = Omit<Partial<Prisma.OfferUncheckedCreateInput>, 'state' | 'slots' | 'hubId' | 'employerId'> & {
  state?: OfferState
  slots?: (Span & { seats?: number; seatsLeft?: number })[]
}

type RequestAs = Omit<
  Partial<Prisma.EncounterRequestUncheckedCreateInput>,
  'state' | 'groups' | 'dates' | 'hubId' | 'institutionId'
> & {
  state?: RequestState
  groups?: { name?: string; yearGroup?: number; headcount?: number; attended?: number }[]
  dates?: Span[]
}

const requestData = (hubId: string, institutionId: string, { groups, dates, ...as }: RequestAs) => {
  const now = clock.now()
  const spans = dates ?? [anHour(30)]
  const seats = as.seats ?? 1
  const last = spans.reduce((latest, { startsAt }) => (startsAt > latest ? startsAt : latest), now)
  return {
    hubId,
    institutionId,
    kind: 'talk',
    purpose: 'To hear how a working day goes',
    outcomes: ['Name two jobs'],
    sectors: [],
    benchmarks: [5],
    accessNeeds: [],
    createdBy: someone,
    createdAt: now,
    stateSince: now,
    expiresOn: dateOf(dayOf(last)),
    ...(as.state && as.state !== 'draft' ? { submittedAt: now, level: 0, seed: 'seed' } : {}),
    ...as,
    seats,
    seatsLeft: as.seatsLeft ?? seats,
    groups: {
      create: (groups ?? [{}]).map(group => ({
        name: group.name ?? `Class ${nth()}`,
        yearGroup: group.yearGroup ?? 10,
        headcount: group.headcount ?? 28,
        ...(group.attended === undefined ? {} : { attended: group.attended }),
      })),
    },
    dates: { create: spans },
  }
}

/** An ask counts against the employer in every hub, as routing counts it. */
const countContact = async (tx: Tx, askId: string, employerId: string, askedAt: Date) => {
  const { monthlyCap } = await tx.employer.findUniqueOrThrow({ where: { id: employerId } })
  const month = dateOf(monthOf(askedAt))
  await tx.contact.create({ data: { askId, employerId, contactedOn: dateOf(dayOf(askedAt)), month } })
  await tx.contactMonth.upsert({
    where: { employerId_month: { employerId, month } },
    create: { employerId, month, contacted: 1, cap: monthlyCap },
    update: { contacted: { increment: 1 } },
  })
}

type OfRequest = { hubId: string; id: string }
type OfOffer = { id: string; employerId: string }
type WaveAs = Partial<Prisma.RoutingWaveUncheckedCreateInput>
type ApproachAs = Omit<
  Partial<Prisma.ApproachUncheckedCreateInput>,
  'id' | 'state' | 'hubId' | 'requestId' | 'waveId' | 'offerId' | 'employerId'
> & { id?: string; waveId?: string; state?: ApproachState; counted?: boolean }
type EncounterAs = Omit<Partial<Prisma.EncounterUncheckedCreateInput>, 'state' | 'hubId'> & { state?: EncounterState }

const wave = ({ hubId, id: requestId }: OfRequest, as: WaveAs = {}) =>
  transact(inHub(hubId), async tx => {
    const startedAt = (as.startedAt as Date | undefined) ?? clock.now()
    const number = as.number ?? (await tx.routingWave.count({ where: { requestId } })) + 1
    await tx.encounterRequest.update({ where: { id: requestId }, data: { waves: number } })
    return tx.routingWave.create({
      data: {
        hubId,
        requestId,
        number,
        size: 1,
        considered: 1,
        excluded: {},
        ranked: [],
        seed: 'seed',
        startedAt,
        expiresAt: afterWorkingDays(startedAt, 5),
        ...as,
      },
    })
  })

/** The token of an approach's link, as its letter carries it. */
export const linkTokenOf = (approachId: string): string => deriveToken('approach', approachId)

/** Stored through the real schema and the real walls. Whatever is not given is plainly invented. */
export const given = {
  ...network,

  offer: (hubId: string, employerId: string, { slots = [], ...as }: OfferAs = {}) =>
    transact(inHub(hubId), tx => {
      const now = clock.now()
      return tx.offer.create({
        include: { slots: true },
        data: {
          hubId,
          employerId,
          state: 'open',
          kind: 'talk',
          title: `Offer ${nth()}`,
          keyStages: [3, 4, 5],
          delivery: 'either',
          maxGroup: 60,
          timesPerYear: 12,
          leadDays: 5,
          travelKm: 50,
          latitude: 54.5,
          longitude: -1.5,
          languages: ['en'],
          access: [],
          reservedFor: [],
          opensOn: dateOf(dayOf(now)),
          reviewOn: dateOf(addWorkingDays(now, 250)),
          createdBy: someone,
          createdAt: now,
          updatedAt: now,
          ...as,
          slots: {
            create: slots.map(({ seats = 1, seatsLeft = seats, ...span }) => ({ ...span, seats, seatsLeft })),
          },
        },
      })
    }),

  request: (hubId: string, institutionId: string, as: RequestAs = {}) =>
    transact(inHub(hubId), tx =>
      tx.encounterRequest.create({
        data: requestData(hubId, institutionId, as),
        include: { groups: true, dates: { orderBy: { startsAt: 'asc' } } },
      }),
    ),

  wave,

  /** An ask to the offer's employer, in the request's open wave or a new one. `counted` also counts it as a contact. */
  approach: async (request: OfRequest, offer: OfOffer, { counted, ...as }: ApproachAs = {}) => {
    const { hubId, id: requestId } = request
    const open = await transact(inHub(hubId), tx => tx.routingWave.findFirst({ where: { requestId, state: 'open' } }))
    const waveId = as.waveId ?? (open ?? (await wave(request))).id
    const id = as.id ?? randomUUID()
    const askedAt = (as.askedAt as Date | undefined) ?? clock.now()
    return transact(inHub(hubId), async tx => {
      if (counted) await countContact(tx, id, offer.employerId, askedAt)
      return tx.approach.create({
        data: {
          hubId,
          requestId,
          offerId: offer.id,
          employerId: offer.employerId,
          tokenHash: hash(linkTokenOf(id)),
          rank: 1,
          terms: {},
          askedAt,
          linkEndsAt: afterWorkingDays(askedAt, 10),
          ...as,
          id,
          waveId,
        },
      })
    })
  },

  /** What follows from an approach that was accepted. */
  encounter: (
    approach: { id: string; hubId: string; requestId: string; employerId: string; offerId: string },
    as: EncounterAs = {},
  ) =>
    transact(inHub(approach.hubId), tx => {
      const { id: approachId, hubId, requestId, employerId, offerId } = approach
      const createdAt = clock.now()
      return tx.encounter.create({
        data: { approachId, hubId, requestId, employerId, offerId, ...anHour(30), createdAt, ...as },
      })
    }),

  conflict: (hubId: string, employerId: string, institutionId: string) =>
    transact(inHub(hubId), tx =>
      tx.conflict.create({ data: { hubId, employerId, institutionId, reason: 'Family', createdAt: clock.now() } }),
    ),

  task: (request: OfRequest, as: Partial<Prisma.CoordinatorTaskUncheckedCreateInput> = {}) =>
    transact(inHub(request.hubId), tx =>
      tx.coordinatorTask.create({
        data: { hubId: request.hubId, requestId: request.id, kind: 'unfilled', openedAt: clock.now(), ...as },
      }),
    ),

  /** A hub in which one employer has just been asked by one school: everything an answer needs. */
  asked: async ({ request: requestAs = {}, offer: offerAs = {} }: { request?: RequestAs; offer?: OfferAs } = {}) => {
    const hub = await network.hub()
    const institution = await network.institution(hub.id, { latitude: 54.5, longitude: -1.5 })
    await network.cohort(hub.id, institution.id)
    const employer = await network.employer(hub.id)
    const offer = await given.offer(hub.id, employer.id, offerAs)
    const request = await given.request(hub.id, institution.id, { state: 'offered', ...requestAs })
    const approach = await given.approach(request, offer, { counted: true })
    return { hub, institution, employer, offer, request, approach }
  },
}
