import { randomUUID } from 'node:crypto'
import { type AdviceState, linkOf } from '~/domain/advice'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { given as network, nth } from './network'

const worker = (hubId: string) => system('advice', hubId)
const inDays = (days: number) => dateOf(addDays(dayOf(clock.now()), days))

/** Puts somebody on a register; from a month ago for a year unless `as` says otherwise. */
const registration = ({ personId, hubId }: Actor, as: Partial<Prisma.AdviserRegistrationUncheckedCreateInput> = {}) =>
  transact(worker(hubId), tx =>
    tx.adviserRegistration.create({
      data: {
        ...{ hubId, personId, body: 'rcdp', level: 6, from: inDays(-30), to: inDays(335) },
        ...{ checkedBy: personId, checkedAt: clock.now(), ...as },
      },
    }),
  )

/** A registered adviser of a hub, with a profile. */
const adviser = async (
  hubId: string,
  {
    registered = {},
    ...profile
  }: { registered?: Partial<Prisma.AdviserRegistrationUncheckedCreateInput> | null } & Partial<
    Omit<Prisma.AdviserProfileUncheckedCreateInput, 'hubId' | 'personId'>
  > = {},
) => {
  const person = await network.person(hubId, { roles: ['adviser'] })
  if (registered) await registration(person.actor, registered)
  await transact(worker(hubId), tx =>
    tx.adviserProfile.create({
      data: {
        ...{ hubId, personId: person.id, employer: 'Careers Northmoor', languages: ['en'], updatedAt: clock.now() },
        ...profile,
      },
    }),
  )
  return person
}

/** A request in a state; the adult has an e-mail address and a link unless `as` says otherwise. */
const request = (
  hubId: string,
  {
    state = 'received',
    ...as
  }: Partial<Omit<Prisma.AdviceRequestUncheckedCreateInput, 'id'>> & { id?: string; state?: AdviceState } = {},
) =>
  transact(worker(hubId), tx => {
    const id = as.id ?? randomUUID()
    const expiresOn = inDays(1_096)
    return tx.adviceRequest.create({
      data: {
        ...{ id, hubId, state, reference: `AR-TEST-${nth()}`, channel: 'page', contactBy: 'email' },
        ...{ words: 'My shift is ending for good', name: 'Bea', email: `adult-${id}@people.example` },
        phone: '01632 960 155',
        ...{ receivedAt: clock.now(), since: clock.now(), expiresOn, ...linkOf({ id, expiresOn }), ...as },
      },
    })
  })

/** The adult behind the link of a request. */
const byLink = ({ id, hubId }: { id: string; hubId: string }): Actor => ({ personId: `link.${id}`, hubId, hats: [] })

/** An adviser with a request that is under way, and the adult by its link; in somebody's account where `personId` says so. */
const underWay = async (hubId: string, { personId }: { personId?: string | undefined } = {}) => {
  const its = await adviser(hubId)
  const asked = await request(hubId, {
    ...{ state: 'in-progress', adviserId: its.id },
    ...(personId ? { personId } : {}),
  })
  return { request: asked, adviser: its, adult: byLink(asked), of: { adviceId: asked.id } }
}

/** A row in every table of this area. */
const everything = async (hubId: string, { words = 'x' }: { words?: string } = {}) => {
  const { id: adviserId } = await adviser(hubId)
  await transact(worker(hubId), tx =>
    tx.adviserLearning.create({
      data: {
        ...{ hubId, personId: adviserId, year: 2026, hours: 25 },
        recordedBy: adviserId,
        recordedAt: clock.now(),
      },
    }),
  )
  const { id: registrationId } = await transact(worker(hubId), tx =>
    tx.adviserRegistration.findFirstOrThrow({ where: { personId: adviserId } }),
  )
  const asked = await request(hubId, { words, state: 'allocated', adviserId })
  const { id: bodyId } = await transact(worker(hubId), async tx => {
    const of = { hubId, adviceId: asked.id, at: clock.now() }
    await tx.adviceWord.create({ data: { ...of, side: 'adult', text: words } })
    await tx.adviceTry.create({ data: { ...of, way: 'phone', outcome: 'no-answer', by: adviserId } })
    await tx.adviceSignpost.create({ data: { ...of, kind: 'union', name: 'A union', contact: '01632 960 010' } })
    await tx.adviceToTell.create({ data: { ...of, letter: 'allocated', because: asked.id } })
    const body = { hubId, kind: 'union', name: `Union ${nth()}`, contact: '01632 960 010', checkedOn: inDays(0) }
    await tx.advicePromise.createMany({ data: { hubId }, skipDuplicates: true })
    const week = { hubId, week: inDays(-7), band: '18-24', count: 12, offered: 4 }
    await tx.adviceWaiting.createMany({ data: week, skipDuplicates: true })
    return tx.adviceBody.create({ data: body })
  })
  return { ...asked, registrationId, bodyId }
}

export const given = { adviser, registration, request, byLink, underWay, everything }
