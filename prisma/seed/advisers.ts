import { createHash } from 'node:crypto'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { cast } from './cast'
import type { World } from './play/world'

/** The advisers of the demonstration, who may advise, and for whom they work. */
const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`advisers ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Who advises: days from today on which the registration began and ends, and how they work. */
const registered = [
  { who: cast.ines, began: -300, ends: 420, employer: 'Careers Northmoor', languages: ['en', 'cy', 'pl'], cap: 30 },
  // Renewing takes a few days, so the desk says it early.
  { who: cast.colm, began: -362, ends: 3, employer: 'Northmoor Skills Partnership', languages: ['en'], cap: 12 },
  { who: cast.nerys, began: -120, ends: 245, employer: 'Careers Northmoor', languages: ['en', 'cy'], cap: 25 },
] as const

export const personIn = (world: World, { email }: { email: string }): string =>
  world.people.find(person => person.email === email)?.id ?? ''

/** Writes registrations and profiles of the hub's advisers down. */
export const keepAdvisers = async (tx: Tx, world: World, hubId: string): Promise<void> => {
  const at = clock.now()
  const checkedBy = personIn(world, cast.morwenna)
  for (const { who, began, ends, employer, languages, cap } of registered) {
    const personId = personIn(world, who)
    if (!personId) continue
    await tx.adviserRegistration.create({
      data: {
        ...{ id: idFor(who.key), hubId, personId, body: 'rcdp', level: 6, checkedBy, checkedAt: at },
        ...{ from: dateOf(addDays(dayOf(at), began)), to: dateOf(addDays(dayOf(at), ends)) },
      },
    })
    const profile = { employer, languages: [...languages], caseloadCap: cap, district: 'Larkstead', updatedAt: at }
    await tx.adviserProfile.create({ data: { hubId, personId, ...profile } })
  }
}
import { type AdviceState, linkOf } from '~/domain/advice'
import { type AppointmentState, addHours } from '~/domain/appointments'
import { type GuidanceState, giveAdviser } from '~/domain/guidance'
import { type Actor, system } from '~/domain/kernel/actor'
import { instantOf } from '~/domain/kernel/local-time'
import { addDays, addWorkingDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { type CastMember, cast } from './cast'
import type { Hub, World } from './play/world'

/** Advisers of the demonstration: on a register, with diaries, meetings with adults in every state, and with pupils. */

const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`advising ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const inDays = (days: number): Date => dateOf(addDays(dayOf(clock.now()), days))

const registers = [
  { of: cast.ines, from: -200, to: 165, level: 7, hours: [31, 27] },
  { of: cast.colm, from: -361, to: 3, level: 6, hours: [19, 26] },
  { of: cast.nerys, from: -90, to: 275, level: 6, hours: [25, 25] },
] as const

const writeRegisters = async (tx: Tx, hubId: string, personOf: (member: CastMember) => string) => {
  const at = clock.now()
  const checkedBy = personOf(cast.morwenna)
  const year = Number(dayOf(at).slice(0, 4))
  const provider = await tx.provider.findFirst({ where: { hubId }, orderBy: { name: 'asc' } })
  for (const { of, from, to, level, hours } of registers) {
    const personId = personOf(of)
    const colm = of.key === 'colm' && provider
    await tx.adviserRegistration.create({
      data: {
        ...{ id: idFor(`registration ${of.key}`), hubId, personId, body: 'rcdp', level, from: inDays(from) },
        ...{ to: inDays(to), checkedBy, checkedAt: new Date(at.getTime() + from * 86_400_000) },
      },
    })
    await tx.adviserProfile.create({
      data: {
        ...{ hubId, personId, employer: colm ? provider.name : 'Careers Northmoor', updatedAt: at },
        ...{ providerId: colm ? provider.id : null, languages: of.key === 'ines' ? ['en', 'cy', 'bsl'] : ['en'] },
        ...{ caseloadCap: 30, district: 'Northmoor' },
      },
    })
    await tx.adviserLearning.createMany({
      data: hours.map((count, ago) => ({
        ...{ hubId, personId, year: year - ago, hours: count, recordedBy: checkedBy, recordedAt: at },
      })),
    })
  }
}

type Story = {
  name: string
  words: string
  request: AdviceState
  meeting: AppointmentState | null
  day: number
  phone?: true
}

/** Adults with Ines, one for each way a meeting can stand; the first has nothing yet. */
const stories: readonly Story[] = [
  {
    name: 'Halina',
    words: 'The mill closes in June. What else is there?',
    request: 'allocated',
    meeting: null,
    day: 0,
  },
  {
    ...{ name: 'Ray', words: 'I drove for thirty years and my back is done.', phone: true },
    ...{ request: 'appointment-offered', meeting: 'offered', day: 6 },
  },
  { name: 'Bea', words: 'Nights do not work with the children.', request: 'booked', meeting: 'booked', day: 2 },
  {
    ...{ name: 'Tomasz', words: 'I would like to use my old trade again.', phone: true },
    ...{ request: 'booked', meeting: 'booked', day: 5 },
  },
  { name: 'Gwen', words: 'Back to work after six years at home.', request: 'booked', meeting: 'booked', day: -1 },
  { name: 'Sunil', words: 'I want to learn a trade at fifty.', request: 'attended', meeting: 'attended', day: -4 },
  {
    ...{ name: 'Ewa', words: 'Is there a course in the evening?', request: 'did-not-attend' },
    ...{ meeting: 'did-not-attend', day: -3 },
  },
  {
    ...{ name: 'Dai', words: 'I think about working for myself.', request: 'allocated' },
    ...{ meeting: 'cancelled-by-adult', day: 1 },
  },
]

const times = ['09:30', '11:00', '14:00', '15:30'] as const

const writeMeetings = async (tx: Tx, hubId: string, adviserId: string) => {
  const at = clock.now()
  const expiresOn = inDays(1_096)
  for (const [index, { name, words, request, meeting, day, phone }] of stories.entries()) {
    const id = idFor(`request ${name}`)
    await tx.adviceRequest.create({
      data: {
        ...{
          id,
          hubId,
          reference: `AR-DEM${index + 2}-${name.slice(0, 2).toUpperCase()}`,
          state: request,
          words,
          name,
        },
        ...{ channel: phone ? 'phone' : 'page', contactBy: phone ? 'phone' : 'email', adviserId },
        ...{ email: phone ? '' : `${name.toLowerCase()}@adults.traverse.example`, phone: phone ? '01632 960123' : '' },
        ...{ safeContact: phone ? 'After four in the afternoon' : '', ageBand: '35-49', urgency: 'routine' },
        ...{ receivedAt: inDays(-14), triagedAt: inDays(-13), allocatedAt: inDays(-12), since: inDays(-2) },
        ...{ missed: meeting === 'did-not-attend' ? 1 : 0, firstMetAt: meeting === 'attended' ? inDays(day) : null },
        ...{ expiresOn, ...linkOf({ id, expiresOn }) },
      },
    })
    if (!meeting) continue
    for (const again of meeting === 'offered' ? [0, 1] : [0]) {
      const when = addWorkingDays(at, day + again)
      const startsAt = instantOf(when, times[index % times.length] ?? '09:30')
      const endsAt = new Date(startsAt.getTime() + 45 * 60_000)
      const own = idFor(`meeting ${name} ${again}`)
      await tx.appointment.create({
        data: {
          ...{ id: own, series: own, hubId, adviceId: id, subjectId: id, adviserId, state: meeting, startsAt, endsAt },
          ...{ way: 'phone', heldUntil: new Date(endsAt.getTime() + 15 * 60_000), awayFrom: startsAt },
          ...{ awayUntil: new Date(endsAt.getTime() + 15 * 60_000), offeredAt: inDays(-1), since: inDays(-1) },
        },
      })
    }
  }
}

const pupils: readonly { state: GuidanceState; met?: number }[] = [
  { state: 'record-shared', met: -20 },
  { state: 'requested' },
  { state: 'scheduled' },
  { state: 'attended', met: -3 },
  { state: 'attended', met: -13 },
  { state: 'follow-up-due', met: -45 },
  { state: 'closed', met: -70 },
  { state: 'did-not-attend' },
]

/** Meetings of pupils of Year 10; whom one can be in the demonstration has read a record of theirs. */
const writeGuidance = async (tx: Tx, hubId: string, institutionId: string, adviserId: string) => {
  const rows = await tx.learner.findMany({
    where: { hubId, institutionId, yearGroup: 10 },
    orderBy: { id: 'asc' },
    take: pupils.length,
  })
  for (const [index, { id: learnerId, label }] of rows.entries()) {
    const { state, met } = pupils[index] ?? { state: 'requested' as const }
    const shared = met !== undefined && state !== 'attended'
    const id = idFor(`guidance ${index}`)
    await tx.guidanceMeeting.create({
      data: {
        ...{
          id,
          hubId,
          institutionId,
          learnerId,
          adviserId,
          label: state === 'closed' ? '' : label,
          yearGroup: 10,
          state,
        },
        ...{ askedBy: index % 2 === 0 ? 'staff' : 'pupil', askedAt: inDays(-80), since: inDays(-1) },
        ...{ metOn: met === undefined ? null : inDays(met), sharedAt: shared ? inDays((met ?? 0) + 4) : null },
        followUpOn: shared ? inDays((met ?? 0) + 42) : null,
      },
    })
    await tx.guidanceRecord.create({
      data: {
        ...{ meetingId: id, hubId, adviserId, wish: 'Something with my hands, and not indoors all day.' },
        talked: shared
          ? 'Two workshops in town take people on in summer. We looked at what the days are like there.'
          : '',
        writtenAt: shared ? inDays((met ?? 0) + 4) : null,
      },
    })
    if (shared)
      await tx.guidanceAction.create({
        data: {
          ...{ id: idFor(`action ${index}`), hubId, meetingId: id, adviserId, place: 0, kind: 'course-search' },
          ...{ words: 'Look at both colleges', owner: 'pupil', dueOn: inDays((met ?? 0) + 30) },
        },
      })
  }
}

const phone = { way: 'phone', place: '', link: '', selfBooked: true } as const

/** Writes the advisers of a hub down, with their diaries and meetings. */
export const keepAdvisers = async (world: World, { id: hubId }: Hub): Promise<void> => {
  const personOf = ({ email }: CastMember) => world.people.find(person => person.email === email)?.id ?? ''
  const actorOf = (member: CastMember, role: 'adviser' | 'coordinator'): Actor => ({
    ...{ personId: personOf(member), hubId, hats: [{ role, organisationId: null }] },
  })
  const school = world.institutions.find(one => one.key === 'larkstead-high' && one.hubId === hubId)?.id ?? ''
  await transact(system('demo', hubId), tx => writeRegisters(tx, hubId, personOf))
  const [ines, colm] = [actorOf(cast.ines, 'adviser'), actorOf(cast.colm, 'adviser')]
  await transact(system('demo', hubId), tx => writeMeetings(tx, hubId, ines.personId))
  await addHours(ines, { ...phone, weekday: 2, fromTime: '09:00', toTime: '12:15', minutes: 45 })
  const library = { way: 'in-person', place: 'Northmoor Library, High Street', link: '', selfBooked: true } as const
  await addHours(ines, { ...library, weekday: 4, fromTime: '13:00', toTime: '16:15', minutes: 45 })
  const video = { way: 'video', place: '', link: 'https://meet.traverse.example/colm', selfBooked: false } as const
  await addHours(colm, { ...video, weekday: 3, fromTime: '10:00', toTime: '12:00', minutes: 40 })
  await giveAdviser(actorOf(cast.morwenna, 'coordinator'), { institutionId: school, adviserId: ines.personId })
  await transact(system('demo', hubId), tx => writeGuidance(tx, hubId, school, ines.personId))
}
