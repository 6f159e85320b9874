import type { rules } from '~/domain/encounters'
import type { EncounterEvent } from '~/domain/encounters/events'
import type { Day } from '~/domain/kernel/working-days'
import type { NetworkEvent } from '~/domain/network/events'
import type { Prisma } from '~/platform/db'
import type { Chance } from '../chance'

/** Rows as they will be kept, with every column that the play looks at filled in. */
export type Hub = Prisma.HubCreateManyInput & { id: string; waveSize: number; waveDays: number; monthlyShare: number }
export type Institution = Prisma.InstitutionCreateManyInput & {
  id: string
  key: string
  kind: string
  name: string
  latitude: number
  longitude: number
  disadvantage: number
  years: readonly [first: number, last: number]
  /** Learners in a year. */
  roll: number
}
export type Cohort = Prisma.CohortCreateManyInput & { institutionId: string; yearGroup: number; target: number }
export type Employer = Omit<Prisma.EmployerCreateManyInput, 'pausedUntil'> & {
  id: string
  name: string
  sector: string
  sizeBand: string
  monthlyCap: number
  pausedUntil: Date | null
  pausedReason: string | null
  /** Hubs it serves, the one that brought it first. */
  hubIds: string[]
  /** Who answers for it. */
  adminId: string
}
export type Site = Prisma.EmployerSiteCreateManyInput & { employerId: string; latitude: number; longitude: number }
export type Person = Prisma.PersonCreateManyInput & { id: string; name: string; email: string }
export type Membership = Prisma.MembershipCreateManyInput & { id: string; personId: string; role: string; from: Date }
export type Wave = Prisma.RoutingWaveCreateManyInput & { id: string; requestId: string; state: string; expiresAt: Date }
export type Evaluation = Prisma.EvaluationCreateManyInput & { requestId: string; encounterId: string; side: string }
export type Task = Prisma.CoordinatorTaskCreateManyInput & { requestId: string; kind: string; doneAt: Date | null }
export type Contact = { approachId: string; employerId: string; on: Day }
export type Conflict = Prisma.ConflictCreateManyInput & { employerId: string; institutionId: string }
export type Fact = {
  id: string
  hubId: string
  event: EncounterEvent | NetworkEvent
  by: string
  via: string
  at: Date
}

/** The whole region in memory while its past is played through. */
export type World = {
  now: Date
  luck: Chance
  /** Days from now, see `days.ts`. */
  dayAt: (count: number) => Day
  hubs: Hub[]
  institutions: Institution[]
  cohorts: Cohort[]
  providers: Prisma.ProviderCreateManyInput[]
  employers: Employer[]
  sites: Site[]
  people: Person[]
  memberships: Membership[]
  invitations: (Omit<Prisma.InvitationCreateManyInput, 'tokenHash'> & { id: string; sends: number })[]
  conflicts: Conflict[]
  offers: Map<string, rules.Offer>
  requests: Map<string, rules.EncounterRequest>
  approaches: Map<string, rules.Approach>
  encounters: Map<string, rules.Encounter>
  waves: Wave[]
  evaluations: Evaluation[]
  tasks: Task[]
  contacts: Map<string, Contact>
  facts: Fact[]
}

export const emptyWorld = (now: Date, luck: Chance, dayAt: World['dayAt']): World => ({
  now,
  luck,
  dayAt,
  hubs: [],
  institutions: [],
  cohorts: [],
  providers: [],
  employers: [],
  sites: [],
  people: [],
  memberships: [],
  invitations: [],
  conflicts: [],
  offers: new Map(),
  requests: new Map(),
  approaches: new Map(),
  encounters: new Map(),
  waves: [],
  evaluations: [],
  tasks: [],
  contacts: new Map(),
  facts: [],
})

/** The play did not go as its script says: another throw of the dice is needed. */
export class Slip extends Error {}

/** The thing, or a slip where there is none. */
export const found = <T>(thing: T | null | undefined, what: string): T => {
  if (thing === null || thing === undefined) throw new Slip(`There is no ${what}.`)
  return thing
}

export const hubOf = (world: World, id: string): Hub =>
  found(
    world.hubs.find(hub => hub.id === id),
    'such hub',
  )
export const institutionOf = (world: World, id: string): Institution =>
  found(
    world.institutions.find(one => one.id === id),
    'such institution',
  )
export const employerOf = (world: World, id: string): Employer =>
  found(
    world.employers.find(one => one.id === id),
    'such employer',
  )
export const requestOf = (world: World, id: string): rules.EncounterRequest =>
  found(world.requests.get(id), 'such request')

export const approachesOf = (world: World, requestId: string): rules.Approach[] =>
  [...world.approaches.values()].filter(one => one.requestId === requestId)
export const encountersOf = (world: World, requestId: string): rules.Encounter[] =>
  [...world.encounters.values()].filter(one => one.requestId === requestId)

/** Everything that hangs on a request, as the rules take it. */
export const wholeOf = (world: World, requestId: string): rules.WholeRequest => ({
  request: requestOf(world, requestId),
  approaches: approachesOf(world, requestId),
  encounters: encountersOf(world, requestId),
})

/** Writes facts into the ledger of the play. */
export const note = (
  world: World,
  { at, by, via }: { at: Date; by: string; via: string },
  ...events: readonly (EncounterEvent | NetworkEvent)[]
): void => {
  for (const event of events) world.facts.push({ id: world.luck.id(at), hubId: event.hubId, event, by, via, at })
}
