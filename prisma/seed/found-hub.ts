import { addDays, type Day, dateOf, dayOf } from '~/domain/kernel/working-days'
import { type CastMember, castList, type HubKey } from './cast'
import { onDay } from './days'
import { type Employer, found, type Institution, note, type World } from './play/world'
import type { Place } from './region/institutions'
import { firstNames, lastNames } from './region/people-names'
import { townCalled } from './region/places'
import { conflictReasons } from './region/sayings'
import type { SizeBand, Trade } from './region/trade'

/** A hub with its people and organisations, as they stood when schools began to ask. */

export type HubPlan = {
  key: HubKey
  slug: string
  name: string
  region: string
  /** Days ago it was set up. */
  age: number
  places: readonly Place[]
  trades: readonly Trade[]
  providers: readonly (readonly [name: string, town: string, courses: readonly string[]])[]
  /** Employers of another hub that serve this one too, by name. */
  shared: readonly string[]
}

const capOf: Record<SizeBand, number> = { 'sole-trader': 1, micro: 2, small: 2, medium: 3, large: 4 }

const ago = (world: World, days: number, time = '10:20') => onDay(addDays(world.now, -days), time)
const inAYear = (world: World) => dateOf(addDays(world.now, 365))

/** Some way off the middle of a town, in degrees: up to about three kilometres. */
const near = (world: World, degrees: number) => Math.round((degrees + (world.luck.next() - 0.5) * 0.05) * 1e4) / 1e4
const placed = (world: World, town: string) => {
  const { name, latitude, longitude, district } = townCalled(town)
  const { luck } = world
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'
  const unit = `${luck.whole(1, 9)}${letters[luck.whole(0, 19)]}${letters[luck.whole(0, 19)]}`
  return {
    town: name,
    postcode: `${district} ${unit}`,
    latitude: near(world, latitude),
    longitude: near(world, longitude),
  }
}

const plainly = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const nameFor = (world: World): string => {
  const taken = new Set(world.people.map(({ name }) => name))
  for (;;) {
    const name = `${world.luck.pick(firstNames)} ${world.luck.pick(lastNames)}`
    if (!taken.has(name)) return name
  }
}

type Joining = { name: string; email: string; at: Date }

const addPerson = (world: World, { name, email, at }: Joining): string => {
  const id = world.luck.id(at)
  const seen = email.endsWith('@cast.traverse.example') ? null : ago(world, world.luck.whole(1, 60), '16:10')
  world.people.push({
    ...{ id, name, email, language: 'en', createdAt: at, expiresOn: inAYear(world) },
    lastSeenAt: seen && seen > at ? seen : null,
  })
  return id
}

type Where = { institutionId?: string; employerId?: string; providerId?: string }

const addMembership = (
  world: World,
  hubId: string,
  { personId, role, at, ...where }: Where & { personId: string; role: string; at: Date },
): void => {
  const id = world.luck.id(at)
  world.memberships.push({
    ...{ id, hubId, personId, role, from: dateOf(dayOf(at)), to: null, expiresOn: inAYear(world) },
    ...{ institutionId: null, employerId: null, providerId: null, ...where },
  })
  note(
    world,
    { at, by: personId, via: 'network.accept-invitation' },
    { type: 'membership-began', hubId, subjectId: id, personId },
  )
}

/** Someone of an organisation: the cast's member where it has one, else somebody by lot. */
const staff = (
  world: World,
  hub: { id: string; key: HubKey },
  {
    role,
    at,
    where,
    organisation,
    joined,
  }: {
    role: CastMember['roles'][number]
    at: string
    where: Where
    organisation: string
    joined: Date
  },
): string => {
  const known = castList.find(one => one.hub === hub.key && one.at === at && one.roles.some(worn => worn === role))
  const name = known?.name ?? nameFor(world)
  const email = known?.email ?? `${plainly(name).replaceAll('-', '.')}@${plainly(organisation)}.example`
  const personId = addPerson(world, { name, email, at: known ? castJoined(world, known) : joined })
  addMembership(world, hub.id, { personId, role, at: joined, ...where })
  return personId
}

/** The cast is listed in the order in which its people joined. */
const castJoined = (world: World, member: CastMember): Date =>
  ago(world, 380, `11:${String(10 + castList.indexOf(member)).padStart(2, '0')}`)

/** Everybody who works for the hub itself; answers with its coordinators. */
const foundTeam = (world: World, plan: HubPlan, hubId: string): string[] =>
  castList
    .filter(member => member.hub === plan.key && member.at === null)
    .map(member => {
      const at = castJoined(world, member)
      const personId = addPerson(world, { name: member.name, email: member.email, at })
      for (const role of member.roles) addMembership(world, hubId, { personId, role, at })
      return { personId, coordinates: member.roles.includes('coordinator') }
    })
    .filter(({ coordinates }) => coordinates)
    .map(({ personId }) => personId)

const years = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const foundPlace = (world: World, hub: { id: string; key: HubKey }, place: Place, number: number, by: string) => {
  const joined = ago(world, world.luck.whole(330, 370))
  const id = world.luck.id(joined)
  const postSixteen = place.years[0] >= 12
  const institution: Institution = {
    ...{ id, hubId: hub.id, key: place.key, kind: place.kind, name: place.name, street: place.street },
    ...placed(world, place.town),
    // Numbers that no register has given out.
    urn: String(999_000 + number),
    ukprn: postSixteen ? String(19_990_000 + number) : null,
    phases: postSixteen ? ['post-16'] : place.years[1] > 11 ? ['secondary', 'post-16'] : ['secondary'],
    lowAge: place.years[0] + 4,
    highAge: place.years[1] + 5,
    website: `https://www.${plainly(place.name)}.example`,
    disadvantage: place.disadvantage,
    status: 'open',
    ...{ years: place.years, roll: place.roll, createdAt: joined, updatedAt: joined },
  }
  world.institutions.push(institution)
  for (const yearGroup of years(place.years)) {
    const roll = Math.round(place.roll * (0.94 + world.luck.next() * 0.12))
    const cohort = { id: world.luck.id(joined), hubId: hub.id, institutionId: id, yearGroup, roll }
    world.cohorts.push({ ...cohort, target: postSixteen ? 2 : 1 })
  }
  note(
    world,
    { at: joined, by, via: 'network.add-institution' },
    { type: 'institution-added', hubId: hub.id, subjectId: id },
  )
  const where = { institutionId: id }
  staff(world, hub, { role: 'careers-leader', at: place.key, where, organisation: place.name, joined })
  if (place.kind !== 'training-provider' && number % 3 === 1)
    staff(world, hub, { role: 'teacher', at: place.key, where, organisation: place.name, joined })
}

const foundFirm = (
  world: World,
  hub: { id: string; key: HubKey },
  { sector, sic }: Trade,
  [name, sizeBand, town]: Trade['firms'][number],
  by: string,
): void => {
  const joined = ago(world, world.luck.whole(270, 375))
  const id = world.luck.id(joined)
  const where = { employerId: id }
  const adminId = staff(world, hub, { role: 'employer-admin', at: name, where, organisation: name, joined })
  for (const { roles } of castList.filter(one => one.at === name && one.roles.includes('employer-colleague')))
    for (const role of roles) staff(world, hub, { role, at: name, where, organisation: name, joined })
  const known = castList.some(({ at }) => at === name)
  const number = world.employers.length + 1
  world.employers.push({
    ...{ id, name, sector, sicSection: sic, sizeBand, hubIds: [hub.id], adminId },
    companiesHouseNo: sizeBand === 'sole-trader' ? null : `ZZ${String(number).padStart(6, '0')}`,
    website: `https://www.${plainly(name)}.example`,
    monthlyCap: known ? 4 : capOf[sizeBand],
    ...{ pausedUntil: null, pausedReason: null, createdAt: joined, updatedAt: joined },
  })
  const site = (label: string, where: string) =>
    world.sites.push({ id: world.luck.id(joined), employerId: id, name: label, ...placed(world, where) })
  site('Main site', town)
  if (sizeBand === 'large') site('Second site', world.luck.pick(['Gildersby', 'Elverwick', 'Saltwyke', 'Hexholme']))
  note(world, { at: joined, by, via: 'network.add-employer' }, { type: 'employer-added', hubId: hub.id, subjectId: id })
}

const shareFirm = (world: World, hubId: string, name: string): void => {
  const employer: Employer = found(
    world.employers.find(one => one.name === name),
    `employer called ${name}`,
  )
  const at = ago(world, 268)
  employer.hubIds.push(hubId)
  addMembership(world, hubId, { personId: employer.adminId, role: 'employer-admin', at, employerId: employer.id })
  note(
    world,
    { at, by: employer.adminId, via: 'network.add-employer' },
    { type: 'employer-joined', hubId, subjectId: employer.id },
  )
}

/** A few pairs that are not to be sent to each other. */
const keepApart = (world: World, hubId: string): void => {
  const firms = world.employers.filter(
    ({ hubIds, name }) => hubIds[0] === hubId && !castList.some(({ at }) => at === name),
  )
  const schools = world.institutions.filter(one => one.hubId === hubId && one.kind === 'school')
  for (const reason of conflictReasons) {
    const createdAt = ago(world, world.luck.whole(40, 90))
    const pair = { employerId: world.luck.pick(firms).id, institutionId: world.luck.pick(schools).id }
    world.conflicts.push({ id: world.luck.id(createdAt), hubId, ...pair, reason, createdAt })
  }
}

const invite = (world: World, hubId: string, by: string, role: string, where: Where, day: Day): void => {
  const at = onDay(day, '14:05')
  const id = world.luck.id(at)
  const name = nameFor(world)
  world.invitations.push({
    ...{
      id,
      hubId,
      name,
      email: `${plainly(name).replaceAll('-', '.')}@people.example`,
      role,
      language: 'en',
      sends: 1,
    },
    ...{ institutionId: null, employerId: null, providerId: null, ...where },
    ...{ invitedBy: by, createdAt: at, sentAt: at, expiresOn: dateOf(addDays(day, 30)) },
  })
  note(world, { at, by, via: 'network.invite-person' }, { type: 'person-invited', hubId, subjectId: id })
}

/** Sets a hub up with everyone in it. Answers with its id and its coordinators. */
export const foundHub = (world: World, plan: HubPlan): { id: string; team: string[] } => {
  const at = ago(world, plan.age)
  const hub = { id: world.luck.id(at), key: plan.key }
  world.hubs.push({
    ...{ id: hub.id, slug: plan.slug, name: plan.name, region: plan.region, replyTo: `hub@${plan.slug}.example` },
    ...{ noticeDays: 15, waveSize: 5, waveDays: 5, monthlyShare: 25, createdAt: at },
  })
  const team = foundTeam(world, plan, hub.id)
  const by = found(team[0], 'coordinator')
  note(world, { at, by, via: 'network.set-up-hub' }, { type: 'hub-set-up', hubId: hub.id, subjectId: hub.id })

  for (const place of plan.places) foundPlace(world, hub, place, world.institutions.length + 1, by)
  for (const [index, [name, town, courses]] of plan.providers.entries()) {
    const joined = ago(world, world.luck.whole(250, 300))
    const id = world.luck.id(joined)
    const approved = index % 3 !== 2
    const own = {
      id,
      hubId: hub.id,
      name,
      ukprn: String(19_998_000 + index),
      website: `https://www.${plainly(name)}.example`,
    }
    world.providers.push({ ...own, ...placed(world, town), offers: [...courses], approved, createdAt: joined })
    note(
      world,
      { at: joined, by, via: 'network.add-provider' },
      { type: 'provider-added', hubId: hub.id, subjectId: id },
    )
    staff(world, hub, { role: 'provider-admin', at: name, where: { providerId: id }, organisation: name, joined })
  }
  for (const trade of plan.trades) for (const firm of trade.firms) foundFirm(world, hub, trade, firm, by)
  for (const name of plan.shared) shareFirm(world, hub.id, name)
  if (plan.key === 'northmoor') {
    keepApart(world, hub.id)
    const school = found(world.institutions[1], 'second school')
    invite(world, hub.id, by, 'careers-leader', { institutionId: school.id }, world.dayAt(-2))
    invite(world, hub.id, by, 'coordinator', {}, world.dayAt(-6))
  }
  return { id: hub.id, team }
}
