import { anHour, given } from '../../support/factories/encounters'
import { cookieOf } from '../../support/signed-in'
import { atOnce } from '../at-once'

const place = { latitude: 54.5, longitude: -1.5 }

const aSchool = async (hubId: string) => {
  const { id } = await given.institution(hubId, place)
  await given.cohort(hubId, id, { target: 20, roll: 1_000 })
  const leader = await given.person(hubId, { roles: [{ role: 'careers-leader', at: id }] })
  return { id, leaderId: leader.id, cookie: await cookieOf(hubId, leader.id) }
}

/** An employer with an open offer and somebody who gets its letters. */
const anEmployer = async (hubId: string) => {
  const { id } = await given.employer(hubId, { monthlyCap: 5 })
  await given.person(hubId, { roles: [{ role: 'employer-admin', at: id }] })
  await given.offer(hubId, id)
}

export type DrillRequest = { id: string; cookie: string; seats: number }

/** A hub with so many whole drafts, ready to be sent, and employers enough that each may be asked once. */
export const makeRegion = async (count: number) => {
  const hub = await given.hub({ monthlyShare: 100 })
  const coordinator = await given.person(hub.id, { roles: ['coordinator'] })
  const schools = await atOnce(Array.from({ length: Math.max(2, Math.ceil(count / 10)) }), () => aSchool(hub.id), 4)
  await atOnce(Array.from({ length: count * 8 }), () => anEmployer(hub.id), 8)
  const requests = await atOnce(
    Array.from({ length: count }),
    async (_, index): Promise<DrillRequest> => {
      const school = schools[index % schools.length]
      if (!school) throw new Error('There is no school.')
      const seats = index % 5 === 0 ? 2 : 1
      const times = { dates: [anHour(30 + (index % 20))], seats, createdBy: school.leaderId }
      const { id } = await given.request(hub.id, school.id, times)
      return { id, cookie: school.cookie, seats }
    },
    4,
  )
  return { hubId: hub.id, coordinator: await cookieOf(hub.id, coordinator.id), requests }
}
