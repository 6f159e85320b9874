import { isId, transact } from '~/platform/db'
import { system } from '../kernel/actor'
import { type Day, dayOf } from '../kernel/working-days'
import { advisesUntil, type WarningDays, warningDue } from './registration'

export type RegistrationEnding = { hubId: string; personId: string; last: Day; days: WarningDays }

/** Whose registration ends soon, in every hub, with the latest warning that has come due; a missed night is made good by the next. */
export const registrationsEnding = (at: Date): Promise<RegistrationEnding[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const today = dayOf(at)
    const rows = await tx.adviserRegistration.findMany({ orderBy: { id: 'asc' } })
    const byAdviser = new Map<string, typeof rows>()
    for (const row of rows) {
      const key = `${row.hubId} ${row.personId}`
      byAdviser.set(key, [...(byAdviser.get(key) ?? []), row])
    }
    return [...byAdviser.values()].flatMap(registrations => {
      const last = advisesUntil(registrations, today)
      const days = last === null ? null : warningDue(last, today)
      const [{ hubId = '', personId = '' } = {}] = registrations
      return last !== null && days !== null ? [{ hubId, personId, last, days }] : []
    })
  })

const person = { select: { id: true, name: true, email: true, language: true } } as const

/** To whom the warning goes: the adviser and the hub's coordinators; null where they no longer advise here. */
export const endingLetter = (hubId: string, personId: string) =>
  transact(system('advice', hubId), async tx => {
    if (!isId(personId)) return null
    const now = { hubId, to: null }
    const held = await tx.membership.findFirst({ where: { ...now, personId, role: 'adviser' }, select: { person } })
    if (!held) return null
    const coordinators = await tx.membership.findMany({
      where: { ...now, role: 'coordinator', personId: { not: personId } },
      select: { person },
      distinct: ['personId'],
    })
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { name: true, replyTo: true } })
    const registrations = await tx.adviserRegistration.findMany({ where: { hubId, personId } })
    return { hub, adviser: held.person, coordinators: coordinators.map(one => one.person), registrations }
  })

/** Is the warning still to be said, or has the registration been renewed since? */
export const isStillEnding = (
  { registrations }: { registrations: Parameters<typeof advisesUntil>[0] },
  last: Day,
  at: Date,
): boolean => advisesUntil(registrations, dayOf(at)) === last
