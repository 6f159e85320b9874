import { createHash } from 'node:crypto'
import { addDays, type Day, dateOf, dayOf } from '~/domain/kernel/working-days'
import type { Prisma } from '~/platform/db'
import type { Employer, Hub, World } from '../play/world'
import { type DemoCourse, demoCourses } from './courses'
import { type DemoEvent, type DemoJob, demoEvents, demoJobs } from './jobs'

/** A number steady for a text, below a bound: the play's own luck is left as it is. */
const steady = (text: string, below: number): number =>
  createHash('sha256').update(`market ${text}`).digest().readUInt32LE(0) % below

type Row = Prisma.OpportunityCreateManyInput
type Provider = World['providers'][number]

/** What all of them have: when they were entered, until when one may ask, and when they begin. */
const dated = (world: World, title: string, length: number) => {
  const today: Day = dayOf(world.now)
  const closes = addDays(today, 4 + steady(`closes ${title}`, 80))
  const starts = addDays(closes, 5 + steady(`starts ${title}`, 40))
  const made = new Date(world.now.getTime() - (1 + steady(`made ${title}`, 50)) * 86_400_000)
  return {
    ...{ closesOn: dateOf(closes), startsOn: dateOf(starts), createdAt: made, updatedAt: made },
    endsOn: length > 0 ? dateOf(addDays(starts, length)) : null,
  }
}

/** The day on which what is said of funding was so. */
const rulesOf = dateOf('2026-08-01')

const courseOf = (world: World, hub: Hub, provider: Provider, by: string, course: DemoCourse): Row => {
  const { title, says, sector, major, level, leadsTo, hours, weeks, cost } = course
  const places = 8 + steady(`places ${title}`, 10)
  const isOnline = steady(`online ${title}`, 5) === 0
  return {
    ...{ hubId: hub.id, providerId: provider.id ?? null, organisation: provider.name, state: 'live', kind: 'course' },
    ...{ title, description: says, sector, major, level, leadsTo, fromYear: 11, toYear: 15, access: ['step-free'] },
    times: [hours <= 6 ? 'evenings' : 'school-hours'],
    ...{ themes: ['something-new'], remote: isOnline, district: provider.town ?? hub.region },
    ...{ latitude: provider.latitude ?? null, longitude: provider.longitude ?? null, places, placesLeft: places },
    ...{ hoursWeekly: hours, weeks, costPounds: cost, createdBy: by, ...dated(world, title, weeks * 7) },
    ...(cost > 0 && leadsTo !== null && leadsTo <= 3
      ? { funding: 'Some adults on a low wage, or without this level yet, do not pay.', fundingAsOf: rulesOf }
      : {}),
    applyAt: `${provider.website}/courses/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  }
}

const ofFirm = (world: World, hub: Hub, firm: Employer) => {
  const site = world.sites.find(({ employerId }) => employerId === firm.id)
  return {
    ...{ hubId: hub.id, employerId: firm.id, organisation: firm.name, createdBy: firm.adminId },
    district: String(site?.town ?? hub.region),
    ...{ latitude: site?.latitude ?? null, longitude: site?.longitude ?? null },
  }
}

const jobOf = (world: World, hub: Hub, firm: Employer, { kind, title, says, ...job }: DemoJob): Row => {
  const places = 1 + steady(`places ${title}`, 3)
  return {
    ...{ ...ofFirm(world, hub, firm), state: 'live', kind, title, description: says, ...{ sector: job.sector } },
    ...{ major: job.major, level: kind === 'apprenticeship' ? 2 : 0, fromYear: kind === 'job' ? 12 : 11, toYear: 15 },
    leadsTo: kind === 'apprenticeship' ? 3 : null,
    ...{ access: [], times: [], themes: [], places, placesLeft: places, hoursWeekly: job.hours, wage: job.wage },
    ...{ weeks: kind === 'apprenticeship' ? 104 : null, costPounds: kind === 'apprenticeship' ? 0 : null },
    ...dated(world, title, 0),
    applyAt: `${firm.website || 'https://www.northmoor.example'}/jobs/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  }
}

const eventOf = (world: World, hub: Hub, firm: Employer, { kind, title, says, days, ...event }: DemoEvent): Row => {
  const places = 20 + steady(`places ${title}`, 60)
  return {
    ...{ ...ofFirm(world, hub, firm), state: 'live', kind, title, description: says, sector: event.sector },
    ...{ major: event.major, fromYear: kind === 'job-fair' || kind === 'volunteering' ? 11 : 12, toYear: 15, level: 0 },
    ...{ access: ['step-free'], times: ['evenings', 'weekends'], themes: ['with-people'], hours: event.hours },
    ...{ places, placesLeft: places, costPounds: 0, ...dated(world, title, days - 1) },
  }
}

/** Courses, vacancies and events for adults and leavers, by the providers and employers of a hub. */
export const marketOf = (world: World, hub: Hub): Row[] => {
  const providers = world.providers.filter(({ hubId }) => hubId === hub.id)
  const firms = world.employers.filter(({ hubIds }) => hubIds[0] === hub.id)
  if (providers.length === 0 || firms.length === 0) return []
  const adminOf = (id: Provider['id']) =>
    world.memberships.find(({ providerId }) => providerId !== null && providerId === id)?.personId
  const firmFor = (sector: string, title: string): Employer => {
    const alike = firms.filter(firm => firm.sector === sector)
    const from = alike.length > 0 ? alike : firms
    return from[steady(`firm ${title}`, from.length)] as Employer
  }
  return [
    ...demoCourses.flatMap((course, one) => {
      const provider = providers[one % providers.length] as Provider
      const by = adminOf(provider.id)
      return by ? [courseOf(world, hub, provider, by, course)] : []
    }),
    ...demoJobs.map(job => jobOf(world, hub, firmFor(job.sector, job.title), job)),
    ...demoEvents.map(event => eventOf(world, hub, firmFor(event.sector, event.title), event)),
  ]
}
