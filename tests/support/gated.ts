import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type ClosedBecause, phaseOf } from '~/domain/exploration'
import { system } from '~/domain/kernel/actor'
import { openDoor } from '~/domain/learners'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given } from './factories/matching'
import { given as network } from './factories/network'
import { cookieOf } from './signed-in'

/** Somebody to whom two opportunities were suggested, one waiting for staff still, and whose gate is as `gate` says. */
export type Gated = {
  gate: 'open' | ClosedBecause
  learnerId: string
  cookie: string
  /** Who would look first: the adviser, or the institution's careers leader. */
  staffCookie: string
  deliveredId: string
  heldId: string
  /** Stands in what was suggested, and nowhere that is open to everybody who explores. */
  canary: string
}

/** How each gate closes after something was suggested; the database lets nothing be suggested afterwards. */
const closings: { [why in ClosedBecause]: { pupil?: boolean; sql: string } } = {
  'not-cleared': {
    sql: `update exploration_cycle set state = 'triangulating', cleared_at = null where learner_id = $1`,
  },
  paused: { sql: `update exploration_cycle set state = 'paused', resumes_to = 'cleared' where learner_id = $1` },
  'another-phase': { sql: `update exploration_cycle set phase = 'post-16' where learner_id = $1` },
  'too-long-ago': {
    sql: `update exploration_cycle set cleared_at = now() - interval '25 months' where learner_id = $1`,
  },
  'not-switched-on': { sql: 'update learner set profiling_on = false where id = $1' },
  left: { pupil: true, sql: `update learner set leaves_on = current_date - 2 where id = $1` },
  'too-young': {
    pupil: true,
    sql: `with young as (update learner set year_group = 9 where id = $1 returning id)
      update exploration_cycle set phase = '${phaseOf(9)}' where learner_id in (select id from young)`,
  },
  'institution-off': {
    pupil: true,
    sql: 'update institution set matching_on = false where id = (select institution_id from learner where id = $1)',
  },
}

const suggested = async (hubId: string, learnerId: string, canary: string) => {
  const made = await given.opportunities(hubId, 2, { title: canary })
  return transact(system('matching', hubId), async tx => {
    const { id: cycleId } = await tx.explorationCycle.findFirstOrThrow({ where: { learnerId } })
    const [of, at] = [{ hubId, learnerId, cycleId }, clock.now()]
    const run = await tx.matchRun.create({
      data: { ...of, state: 'done', cause: 'gate', ruleset: 1, seed: 'seed', snapshot: {}, startedAt: at },
    })
    const ids = []
    for (const [place, { id: opportunityId }] of made.entries()) {
      const state = place === 0 ? 'delivered' : 'held'
      const row = await tx.suggestion.create({
        data: {
          ...{ ...of, opportunityId, runId: run.id, ruleset: 1, state, place, widening: false, criteria: [] },
          ...{ preparedAt: at, changedAt: at, deliveredAt: place === 0 ? at : null },
        },
      })
      ids.push(row.id)
    }
    return ids
  })
}

const oneOf = async (hubId: string, gate: Gated['gate'], pupil: boolean, owner: pg.Client): Promise<Gated> => {
  const school = pupil ? await given.matchingInstitution(hubId) : null
  const staff = await network.person(hubId, {
    roles: [school ? { role: 'careers-leader', at: school.id } : 'adviser'],
  })
  const person = school ? null : await network.person(hubId, { roles: ['adult'] })
  const { id: learnerId } = await given.cleared(hubId, school?.id ?? null, {
    ...(person ? { personId: person.id, adviserId: staff.id } : {}),
  })
  const canary = `canarygate${randomUUID().slice(0, 8)}`
  const [deliveredId = '', heldId = ''] = await suggested(hubId, learnerId, canary)
  if (gate !== 'open') await owner.query(closings[gate].sql, [learnerId])
  const door = () => transact(system('demo', hubId), tx => openDoor(tx, { hubId, learnerId }))
  const cookie = person ? await cookieOf(hubId, person.id) : ((await door()).split(';')[0] ?? '')
  return { gate, learnerId, cookie, staffCookie: await cookieOf(hubId, staff.id), deliveredId, heldId, canary }
}

/** An adult and a pupil behind an open gate, and somebody behind a gate closed for each reason there is. */
export const gated = async (hubId: string, owner: pg.Client): Promise<Gated[]> => {
  const all = [await oneOf(hubId, 'open', false, owner), await oneOf(hubId, 'open', true, owner)]
  for (const [why, { pupil = false }] of Object.entries(closings))
    all.push(await oneOf(hubId, why as ClosedBecause, pupil, owner))
  return all
}
