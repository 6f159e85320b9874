import { rules } from '~/domain/encounters'
import { dateOf, monthOf } from '~/domain/kernel/working-days'
import type { Prisma, Tx } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import { minutesAfter } from './days'
import type { Hub, World } from './play/world'

/** Writes a played region down through the real schema, its checks and its walls. */

/** Rows in one statement: PostgreSQL takes 65,535 values. */
const atOnce = 1000

const inParts = async <T>(rows: readonly T[], write: (part: T[]) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < rows.length; from += atOnce) await write(rows.slice(from, from + atOnce))
}

const ofHub = <T extends { hubId?: string | null }>(hub: Hub, rows: Iterable<T>): T[] =>
  [...rows].filter(({ hubId }) => hubId === hub.id)

const keepPeople = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  const memberships = ofHub(hub, world.memberships)
  // Who came in through another hub is there already.
  const first = new Map<string, string>()
  for (const { personId, hubId } of world.memberships) if (!first.has(personId)) first.set(personId, hubId)
  await tx.person.createMany({ data: world.people.filter(({ id }) => first.get(id) === hub.id) })
  await tx.membership.createMany({ data: memberships })
  await tx.invitation.createMany({
    data: ofHub(hub, world.invitations).map(invitation => ({
      ...invitation,
      tokenHash: hash(deriveToken('invitation', `${invitation.id} ${invitation.sends}`)),
    })),
  })
}

const keepOrganisations = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  await tx.hub.createMany({ data: [hub] })
  await tx.institution.createMany({
    data: ofHub(hub, world.institutions).map(({ key: _key, years: _years, roll: _roll, ...row }) => row),
  })
  await tx.cohort.createMany({ data: ofHub(hub, world.cohorts) })
  await tx.provider.createMany({ data: ofHub(hub, world.providers) })

  const own = world.employers.filter(({ hubIds }) => hubIds[0] === hub.id)
  const here = world.employers.filter(({ hubIds }) => hubIds.includes(hub.id))
  const team = world.memberships.filter(({ hubId, role }) => hubId === hub.id && role === 'coordinator')
  await tx.employer.createMany({ data: own.map(({ hubIds: _hubIds, adminId: _adminId, ...row }) => row) })
  await tx.hubEmployer.createMany({
    data: here.map(({ id, createdAt }, index) => ({
      ...{ hubId: hub.id, employerId: id, ownerId: team[index % team.length]?.personId ?? null },
      ...(createdAt ? { joinedAt: createdAt } : {}),
    })),
  })
  const ids = new Set(own.map(({ id }) => id))
  await tx.employerSite.createMany({ data: world.sites.filter(({ employerId }) => ids.has(employerId)) })
  await tx.conflict.createMany({ data: ofHub(hub, world.conflicts) })
}

const keepOffers = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  const offers = ofHub(hub, world.offers.values())
  await tx.offer.createMany({ data: offers.map(({ slots: _slots, ...row }) => row) })
  await inParts(
    offers.flatMap(({ slots }) => slots),
    data => tx.offerSlot.createMany({ data }),
  )
}

const json = (value: unknown) => value as Prisma.InputJsonValue

const keepRequests = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  const requests = ofHub(hub, world.requests.values())
  await tx.encounterRequest.createMany({
    data: requests.map(({ groups: _groups, dates: _dates, ...row }) => row),
  })
  await tx.requestGroup.createMany({ data: requests.flatMap(({ groups }) => groups) })
  await tx.requestDate.createMany({ data: requests.flatMap(({ dates }) => dates) })
  await tx.routingWave.createMany({ data: ofHub(hub, world.waves) })
  await tx.approach.createMany({
    data: ofHub(hub, world.approaches.values()).map(row => ({
      ...row,
      terms: json(row.terms),
      tokenHash: hash(deriveToken('approach', row.id)),
    })),
  })
  await tx.encounter.createMany({ data: ofHub(hub, world.encounters.values()) })
  await tx.evaluation.createMany({ data: ofHub(hub, world.evaluations) })
  await tx.coordinatorTask.createMany({ data: ofHub(hub, world.tasks) })
}

const takeTimes = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  for (const encounter of ofHub(hub, world.encounters.values())) {
    const request = world.requests.get(encounter.requestId)
    if (encounter.state === 'cancelled' || !request) continue
    await rules.takeTime(tx, encounter, rules.resourcesOf(request, encounter))
  }
}

/** Asks are counted in all hubs together; each hub writes its own asks, and an employer's first hub its months. */
const keepContacts = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  const contacts = [...world.contacts.values()]
  await tx.contact.createMany({
    data: contacts
      .filter(({ approachId }) => world.approaches.get(approachId)?.hubId === hub.id)
      .map(({ approachId, employerId, on }) => ({
        ...{ askId: approachId, employerId, contactedOn: dateOf(on), month: dateOf(monthOf(on)) },
      })),
  })
  const own = new Map(world.employers.filter(({ hubIds }) => hubIds[0] === hub.id).map(one => [one.id, one]))
  const months = new Map<string, { employerId: string; month: Date; contacted: number; cap: number }>()
  for (const { employerId, on } of contacts) {
    const employer = own.get(employerId)
    if (!employer) continue
    const key = `${employerId} ${on.slice(0, 7)}`
    const known = months.get(key)
    if (known) known.contacted += 1
    else months.set(key, { employerId, month: dateOf(monthOf(on)), contacted: 1, cap: employer.monthlyCap })
  }
  await tx.contactMonth.createMany({ data: [...months.values()] })
}

/** History is told and done with: relayed, so that nobody gets a letter about it. */
const keepFacts = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  const facts = ofHub(hub, world.facts).sort((a, b) => a.at.getTime() - b.at.getTime())
  await inParts(facts, part =>
    tx.fact.createMany({
      data: part.map(({ event, id, by, via, at }) => {
        const { type, hubId, subjectId, reason, ...payload } = event
        const row = { id, hubId, type, subjectId, payload, by, via, at, reason: reason ?? null }
        return { ...row, state: 'relayed', relayedAt: minutesAfter(at, 1) }
      }),
    }),
  )
}

/** Everything of one hub, in a transaction of its scope. */
export const keepHub = async (tx: Tx, world: World, hub: Hub): Promise<void> => {
  await keepOrganisations(tx, world, hub)
  await keepPeople(tx, world, hub)
  await keepOffers(tx, world, hub)
  await keepRequests(tx, world, hub)
  await takeTimes(tx, world, hub)
  await keepContacts(tx, world, hub)
  await keepFacts(tx, world, hub)
}
