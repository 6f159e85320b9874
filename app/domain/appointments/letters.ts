import { isId, transact } from '~/platform/db'
import { adviceToken } from '../advice'
import { system } from '../kernel/actor'
import type { AppointmentState } from './appointment'
import type { Appointment } from './store'
import { readsLetters } from './week'

/** To whom a letter about a meeting goes. */
export type MeetingReader = 'adult' | 'adviser'

const person = { select: { id: true, name: true, email: true, language: true } } as const

/** Everything a letter about a meeting may say. Read when it is sent; null where the meeting is gone. */
export const appointmentLetter = (hubId: string, appointmentId: string) =>
  transact(system('appointments', hubId), async tx => {
    if (!isId(appointmentId)) return null
    const found = await tx.appointment.findUnique({ where: { id: appointmentId }, include: { advice: true } })
    if (!found?.advice) return null
    const { advice, ...meeting } = found
    const offers = await tx.appointment.findMany({
      where: { adviceId: advice.id, state: 'offered' },
      orderBy: { startsAt: 'asc' },
    })
    const adviser = await tx.person.findFirst({ where: { id: meeting.adviserId }, ...person })
    const profile = await tx.adviserProfile.findUnique({
      where: { hubId_personId: { hubId, personId: meeting.adviserId } },
      select: { employer: true },
    })
    return {
      meeting: meeting as Appointment & { state: AppointmentState },
      offers: offers as Appointment[],
      ...{ adviceId: advice.id, reference: advice.reference, adviser, employer: profile?.employer ?? '' },
      // Whoever chose another way than letters is rung.
      adult: readsLetters(advice)
        ? { id: advice.id, name: advice.name, email: advice.email, language: advice.language }
        : null,
      token: adviceToken(advice.id),
      hub: await tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { name: true, replyTo: true } }),
    }
  })

export type AppointmentLetter = NonNullable<Awaited<ReturnType<typeof appointmentLetter>>>
