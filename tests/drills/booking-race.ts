import { randomUUID } from 'node:crypto'
import { bookTime } from '~/domain/appointments'
import { system } from '~/domain/kernel/actor'
import { brokenConstraint, transact } from '~/platform/db'
import { given as advice } from '../support/factories/advice'
import { given, inHours } from '../support/factories/appointments'
import { given as network } from '../support/factories/network'
import { atOnce } from './at-once'
import { type Drill, sized } from './drill'

/** So many adults with one adviser, and what is booked in the end. */
const setting = async (racers: number) => {
  const hub = await network.hub()
  const adviser = await advice.adviser(hub.id)
  const asked = []
  for (let one = 0; one < racers; one++)
    asked.push(await advice.request(hub.id, { state: 'allocated', adviserId: adviser.id }))
  const booked = () =>
    transact(system('appointments', hub.id), tx =>
      tx.appointment.count({ where: { adviserId: adviser.id, state: 'booked' } }),
    )
  return { hubId: hub.id, adviser, asked, booked }
}

/** Many adults press for one time at the same moment, by their links. */
const byTheProduct = async (racers: number) => {
  const { hubId, adviser, asked, booked } = await setting(racers)
  const time = await given.time({ hubId, adviserId: adviser.id }, inHours(48))
  const answers = await atOnce(asked, one => bookTime(advice.byLink(one), { adviceId: one.id, timeId: time.id }))
  const states = await transact(system('advice', hubId), tx =>
    tx.adviceRequest.count({ where: { adviserId: adviser.id, state: 'booked' } }),
  )
  return {
    given: answers.filter(({ ok }) => ok).length,
    told: answers.filter(answer => !answer.ok && answer.why === 'time-taken').length,
    ...{ booked: await booked(), states },
  }
}

/** The same rows written straight into the database, past every lock of the product: what its constraints alone let in. */
const byTheDatabase = async (racers: number) => {
  const { asked, booked } = await setting(racers)
  const [first] = asked
  const startsAt = inHours(48)
  const answers = await atOnce(asked, one =>
    given
      .appointment({ ...one, adviserId: first?.adviserId ?? '' }, startsAt, { id: randomUUID() })
      .then(() => 'in' as const)
      .catch((error: unknown) => brokenConstraint(error) ?? 'other'),
  )
  const refused = answers.filter(answer => answer === 'appointment_adviser_free').length
  return { in: answers.filter(answer => answer === 'in').length, refused, booked: await booked() }
}

/** One time, and many who press for it at the same moment: one has it, all others are told, and the database alone would say the same. */
export const bookingRace: Drill = async scale => {
  const racers = sized(64, scale)
  const product = await byTheProduct(racers)
  const database = await byTheDatabase(racers)
  return {
    name: 'booking-race',
    figures: {
      ...{ 'pressed at once': racers, booked: product.given, 'told it is taken': product.told },
      ...{ 'requests booked': product.states, 'written past the product': racers, 'let in': database.in },
    },
    target: 'one booked, all others told; one let in by the database alone',
    holds:
      [product.given, product.booked, product.states, database.in, database.booked].every(count => count === 1) &&
      product.told === racers - 1,
  }
}
