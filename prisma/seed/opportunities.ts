import { createHash } from 'node:crypto'
import type { Sector } from '~/domain/kernel/sectors'
import { addDays, type Day, dateOf, dayOf } from '~/domain/kernel/working-days'
import { type WorkTheme, workThemes } from '~/domain/matching/forms'
import type { Prisma } from '~/platform/db'
import type { Employer, Hub, World } from './play/world'

/** So many opportunities the demonstration's region has, most of them open. */
export const demoOpportunities = 300

/** A number steady for a text, below a bound: the play's own luck is left as it is. */
const steady = (text: string, below: number): number =>
  createHash('sha256').update(text).digest().readUInt32LE(0) % below
const pick = <T>(list: readonly T[], text: string): T => list[steady(text, list.length)] as T

/** Ways of taking part, and how each is called at a firm. */
const shapes = [
  {
    kind: 'placement',
    title: (firm: string) => `A week with ${firm}`,
    hours: '9 to 3.30, five days',
    times: ['school-hours'],
    days: 5,
    places: 2,
  },
  {
    kind: 'placement',
    title: (firm: string) => `Two days beside the people of ${firm}`,
    hours: '9 to 4',
    times: ['school-hours'],
    days: 2,
    places: 3,
  },
  {
    kind: 'open-visit',
    title: (firm: string) => `Come and see ${firm}`,
    hours: '4 to 5.30',
    times: ['after-school'],
    days: 1,
    places: 12,
  },
  {
    kind: 'event',
    title: (firm: string) => `An evening of questions for ${firm}`,
    hours: '6 to 7.30',
    times: ['evenings'],
    days: 1,
    places: 40,
  },
  {
    kind: 'mentoring',
    title: (firm: string) => `Someone from ${firm} to talk to`,
    hours: 'An hour every two weeks',
    times: ['after-school', 'evenings'],
    days: 60,
    places: 4,
  },
  {
    kind: 'project',
    title: (firm: string) => `Solve something real with ${firm}`,
    hours: 'Six afternoons',
    times: ['after-school', 'holidays'],
    days: 40,
    places: 8,
  },
] as const

/** Major groups that people of a kind of work belong to: every kind has more than one. */
const groupsOf: { readonly [S in Sector]: readonly string[] } = {
  'health-care': ['2', '3', '6'],
  making: ['2', '5', '8'],
  building: ['5', '8', '9'],
  digital: ['2', '3', '4'],
  creative: ['3', '2', '5'],
  'land-food': ['5', '9', '2'],
  hospitality: ['5', '9', '1'],
  transport: ['8', '4', '1'],
  shops: ['7', '1', '4'],
  learning: ['2', '6', '3'],
  'money-law': ['2', '3', '4'],
  'public-service': ['3', '1', '4'],
  'energy-nature': ['2', '5', '3'],
  science: ['2', '3', '8'],
  sport: ['3', '6', '7'],
}

const years = [
  { fromYear: 9, toYear: 11 },
  { fromYear: 10, toYear: 13 },
  { fromYear: 10, toYear: 15 },
  { fromYear: 12, toYear: 15 },
  { fromYear: 15, toYear: 15 },
] as const

/** A working week begins on a Monday. */
const nextMonday = (day: Day): Day => addDays(day, (8 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7)

type Row = Prisma.OpportunityCreateManyInput

const states = ['live', 'live', 'live', 'live', 'live', 'live', 'live', 'live', 'checked', 'draft', 'filled'] as const

const opportunityOf = (world: World, hub: Hub, employer: Employer, one: number): Row => {
  const seed = `${employer.id} ${one}`
  const shape = pick(shapes, `shape ${seed}`)
  const site = world.sites.find(({ employerId }) => employerId === employer.id)
  const today = dayOf(world.now)
  const closes = addDays(today, 6 + steady(`closes ${seed}`, 70))
  const starts = nextMonday(addDays(closes, 7 + steady(`starts ${seed}`, 30)))
  const state = pick(states, `state ${seed}`)
  const made = new Date(world.now.getTime() - (1 + steady(`made ${seed}`, 40)) * 86_400_000)
  const places = shape.places + steady(`places ${seed}`, 3)
  const themes = [...new Set<WorkTheme>([pick(workThemes, `a ${seed}`), pick(workThemes, `b ${seed}`)])]
  return {
    ...{ hubId: hub.id, employerId: employer.id, organisation: employer.name, state, kind: shape.kind },
    ...{ title: shape.title(employer.name), hours: shape.hours, places, times: [...shape.times], themes },
    description: 'You see how a day goes, ask what you like, and try something yourself.',
    sector: employer.sector,
    major: pick(groupsOf[employer.sector as Sector] ?? ['9'], `major ${seed}`),
    level: 0,
    ...pick(years, `years ${seed}`),
    access: steady(`access ${seed}`, 3) > 0 ? ['step-free'] : [],
    remote: shape.kind === 'mentoring' || shape.kind === 'project',
    district: String(site?.town ?? hub.region),
    latitude: site?.latitude ?? null,
    longitude: site?.longitude ?? null,
    placesLeft: state === 'filled' ? 0 : places,
    startsOn: dateOf(starts),
    endsOn: dateOf(addDays(starts, shape.days - 1)),
    closesOn: dateOf(closes),
    ...{ createdBy: employer.adminId, createdAt: made, updatedAt: made },
  }
}

/** What the employers of a hub offer to single people, firm by firm until there are enough. */
export const opportunitiesOf = (world: World, hub: Hub, count: number): Row[] => {
  const firms = world.employers.filter(({ hubIds, sector }) => hubIds.includes(hub.id) && sector in groupsOf)
  return firms.length === 0
    ? []
    : Array.from({ length: count }, (_, one) =>
        opportunityOf(world, hub, firms[one % firms.length] as Employer, Math.floor(one / firms.length)),
      )
}
