import { createHash } from 'node:crypto'
import { type AdviceState, linkOf } from '~/domain/advice'
import { type AppointmentState, addHours } from '~/domain/appointments'
import { type Actor, system } from '~/domain/kernel/actor'
import { instantOf } from '~/domain/kernel/local-time'
import { addDays, addWorkingDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { personIn } from './advisers'
import { cast } from './cast'
import type { World } from './play/world'

/** Diaries of the demonstration's advisers, and meetings with adults. */
const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`advising ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const inDays = (days: number): Date => dateOf(addDays(dayOf(clock.now()), days))

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
        ...{ firstOfferedAt: meeting ? inDays(-9) : null },
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
          ...{
            awayUntil: new Date(endsAt.getTime() + 15 * 60_000),
            offeredAt: meeting === 'offered' ? inDays(-1) : inDays(-9),
            since: inDays(-1),
          },
        },
      })
    }
  }
}

const phone = { way: 'phone', place: '', link: '', selfBooked: true } as const
const library = { way: 'in-person', place: 'Northmoor Library, High Street', link: '', selfBooked: true } as const
const video = { way: 'video', place: '', link: 'https://meet.traverse.example/colm', selfBooked: false } as const

/** Writes the diaries of a hub's advisers down, with meetings of adults. */
export const keepMeetings = async (world: World, hubId: string): Promise<void> => {
  const adviser = (member: (typeof cast)['ines']): Actor => ({
    ...{ personId: personIn(world, member), hubId, hats: [{ role: 'adviser', organisationId: null }] },
  })
  const [ines, colm, nerys] = [adviser(cast.ines), adviser(cast.colm), adviser(cast.nerys)]
  await transact(system('demo', hubId), tx => writeMeetings(tx, hubId, ines.personId))
  await addHours(ines, { ...phone, weekday: 2, fromTime: '09:00', toTime: '12:15', minutes: 45 })
  await addHours(ines, { ...library, weekday: 4, fromTime: '13:00', toTime: '16:15', minutes: 45 })
  await addHours(nerys, { ...phone, weekday: 1, fromTime: '10:00', toTime: '12:45', minutes: 45 })
  await addHours(nerys, { ...library, weekday: 3, fromTime: '09:30', toTime: '12:30', minutes: 45 })
  await addHours(colm, { ...video, weekday: 3, fromTime: '10:00', toTime: '12:00', minutes: 40 })
}
