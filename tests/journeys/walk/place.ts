import { system } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { given, nth } from '../../support/factories/encounters'

const here = { latitude: 54.5, longitude: -1.5 }

/** A hub with people in it and one school; employers are added as a scenario needs them. */
export const aPlace = async (as: Parameters<typeof given.hub>[0] = {}) => {
  const name = `${['Moorside', 'Fellgate', 'Tarnbrook', 'Dalewick', 'Scarholm', 'Beckfold'][nth() % 6]} Careers Hub`
  const hub = await given.hub({ name, ...as })
  const school = await given.institution(hub.id, { name: 'Hollin Bank School', ...here })
  for (const yearGroup of [7, 8, 9, 10, 11]) await given.cohort(hub.id, school.id, { yearGroup })
  const person = (called: string, role: 'coordinator' | 'careers-leader' | 'teacher') =>
    given.person(hub.id, {
      name: called,
      email: `${called.toLowerCase().replaceAll(' ', '.')}.${nth()}@people.example`,
      roles: [role === 'coordinator' ? role : { role, at: school.id }],
    })
  return {
    hub,
    school,
    coordinator: await person('Ada Cole', 'coordinator'),
    careersLeader: await person('Bryn Hale', 'careers-leader'),
    teacher: await person('Cato Wren', 'teacher'),
    /** An employer near the school that gives talks, and who looks after it. */
    employer: async (called: string, offer: Parameters<typeof given.offer>[2] = {}) => {
      const employer = await given.employer(hub.id, { name: called })
      await given.employerSite(hub.id, employer.id, here)
      const person = await given.person(hub.id, {
        name: `Keeper of ${called}`,
        email: `keeper.${nth()}@work.example`,
        roles: [{ role: 'employer-admin', at: employer.id }],
      })
      const its = await given.offer(hub.id, employer.id, {
        title: `A day at ${called}`,
        access: ['step-free'],
        ...offer,
      })
      return { ...employer, email: person.email, person, offer: its }
    },
  }
}

export type Place = Awaited<ReturnType<typeof aPlace>>

/** Lets the agreed day of a request pass: it ended an hour ago. */
export const letTheDayPass = async (hubId: string, requestId: string): Promise<void> => {
  const hour = 3_600_000
  const span = { startsAt: new Date(Date.now() - 2 * hour), endsAt: new Date(Date.now() - hour) }
  await transact(system('journey', hubId), async tx => {
    await tx.encounterRequest.update({ where: { id: requestId }, data: span })
    await tx.encounter.updateMany({ where: { requestId }, data: span })
  })
}

/** Lets the hour of the meeting with an adviser that is booked come: it began two hours ago. */
export const letTheHourCome = (hubId: string) =>
  transact(system('appointments', hubId), tx => {
    const [startsAt, endsAt] = [2, 1].map(hours => new Date(Date.now() - hours * 3_600_000)) as [Date, Date]
    const away = { awayFrom: startsAt, awayUntil: endsAt, heldUntil: endsAt }
    return tx.appointment.updateMany({ where: { hubId, state: 'booked' }, data: { startsAt, endsAt, ...away } })
  })
