import { randomUUID } from 'node:crypto'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import type { TrackedState } from '~/domain/tracker'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { given as learning } from './learners'
import { given as network } from './network'

const demo = (hubId: string) => system('demo', hubId)

type TrackedAs = Partial<Prisma.TrackedUncheckedCreateInput> & { state?: TrackedState }

/** Something on a learner's list, with a note of their own. */
const tracked = (hubId: string, learnerId: string, { state = 'thinking', ...as }: TrackedAs = {}, note = 'x') =>
  transact(demo(hubId), async tx => {
    const at = clock.now()
    const row = await tx.tracked.create({
      data: {
        ...{ hubId, learnerId, route: 'course', state, title: 'Level 3 joinery', organisation: 'Saltwyke College' },
        ...{ remind: [], createdAt: at, changedAt: at, ...as },
      },
    })
    await tx.trackedOwn.create({ data: { trackedId: row.id, hubId, learnerId, note } })
    return row
  })

/** A pupil, an adult with an account and an adviser, and everybody who has to do with either. */
const setting = async (hubId: string) => {
  const institution = await network.institution(hubId)
  const adviser = await network.person(hubId, { roles: ['adviser'] })
  const person = await network.person(hubId, { roles: ['adult'] })
  const pupil = await learning.learner(hubId, institution.id, { yearGroup: 11 })
  const adult = await learning.learner(hubId, null, { personId: person.id, adviserId: adviser.id })
  const leader = await network.person(hubId, { roles: [{ role: 'careers-leader', at: institution.id }] })
  const teacher = await network.person(hubId, { roles: [{ role: 'teacher', at: institution.id }] })
  return { institution, adviser, person, pupil, adult, leader, teacher }
}

/** The learner on a device in class. */
const asLearner = ({ id, hubId }: { id: string; hubId: string }): Actor => ({
  ...{ personId: `learner.${id}`, hubId, hats: [] },
})

/** A row in every table of this area, of a pupil of one institution. */
const everything = async (
  hubId: string,
  { institutionId, title = 'x', note = 'x' }: { institutionId: string; title?: string; note?: string },
) => {
  const learner = await learning.learner(hubId, institutionId, { yearGroup: 11 })
  const made = await tracked(hubId, learner.id, { title }, note)
  const of = { hubId, learnerId: learner.id, trackedId: made.id }
  const secret = `${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, 43)
  const document = await transact(demo(hubId), async tx => {
    await tx.trackedFunding.create({
      data: {
        ...{ ...of, usedCredits: 0, credits: 120, years: 1, level: 4, startsOn: dateOf('2027-09-01') },
        ...{ ratesFrom: dateOf('2025-08-01'), keptAt: clock.now() },
      },
    })
    await tx.calendarFeed.create({
      data: { hubId, learnerId: learner.id, secretHash: hash(secret), startedAt: clock.now() },
    })
    return tx.trackedDocument.create({ data: { ...of, name: note } })
  })
  return { learner, tracked: made, document, secret }
}

/** The day so many days from now, as a date column keeps it. */
export const inDays = (days: number): Date => dateOf(addDays(dayOf(clock.now()), days))

export const given = { tracked, setting, asLearner, everything }
