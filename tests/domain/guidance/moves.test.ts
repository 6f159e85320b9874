import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  assignGuidance,
  attendGuidance,
  bookGuidance,
  cancelGuidance,
  closeGuidance,
  comeDue,
  type GuidanceMove,
  type GuidancePart,
  type GuidanceState,
  guidanceLifecycle,
  lapseOffers,
  missGuidance,
  offerGuidance,
  shareRecord,
  unbookGuidance,
} from '~/domain/guidance'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as advice } from '../../support/factories/advice'
import { inHours, given as meeting } from '../../support/factories/appointments'
import { given } from '../../support/factories/guidance'
import { given as network } from '../../support/factories/network'

/** Every state, every part and every move: allowed where the table says so, refused everywhere else, and then nothing changed. */

const now = new Date('2027-02-01T10:00:00Z')
let hubId = ''
beforeAll(async () => {
  clock.set(now)
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const { states } = guidanceLifecycle
const moves = Object.keys(guidanceLifecycle.moves) as GuidanceMove[]
const met: readonly GuidanceState[] = ['attended', 'record-shared', 'follow-up-due', 'closed']

type Case = { guidanceId: string; adviserId: string; timeIds: [string, string]; offerId: string }

const press: { [M in GuidanceMove]: (actor: Actor, of: Case) => Promise<Outcome<unknown, string>> } = {
  schedule: assignGuidance,
  offer: offerGuidance,
  book: (actor, { guidanceId, offerId, timeIds }) => bookGuidance(actor, { guidanceId, timeId: offerId || timeIds[0] }),
  lapse: lapseOffers,
  unbook: unbookGuidance,
  attend: attendGuidance,
  miss: missGuidance,
  share: (actor, { guidanceId }) =>
    shareRecord(actor, {
      ...{ guidanceId, talked: 'Two ways on' },
      actions: [{ kind: 'cv', words: '', owner: 'pupil', dueOn: '2027-03-01' }],
    }),
  'come-due': comeDue,
  close: closeGuidance,
  cancel: cancelGuidance,
}

const caseOf = async (state: GuidanceState, move: GuidanceMove) => {
  const set = await given.setting(hubId)
  const { adviser, learner, school } = set
  const made = await given.meeting(learner, adviser.id, state, {
    ...(met.includes(state) ? { metOn: new Date('2027-01-30'), followUpOn: new Date('2027-02-01') } : {}),
    ...(met.includes(state) && state !== 'attended' ? { sharedAt: now } : {}),
  })
  const of = { hubId, adviserId: adviser.id }
  const [one, two] = [await meeting.time(of, inHours(60)), await meeting.time(of, inHours(64))]
  const held = (at: number, as: 'offered' | 'booked') =>
    transact(system('guidance', hubId), async tx => {
      const startsAt = inHours(at)
      const offeredAt = move === 'lapse' ? inHours(-7 * 24 - 1) : now
      const endsAt = new Date(startsAt.getTime() + 45 * 60_000)
      return tx.appointment.create({
        data: {
          ...{ ...of, series: made.id, guidanceId: made.id, subjectId: learner.id, state: as, startsAt, endsAt },
          ...{ way: 'phone', heldUntil: endsAt, awayFrom: startsAt, awayUntil: endsAt, offeredAt, since: now },
        },
      })
    })
  const offer = state === 'offered' ? await held(48, 'offered') : null
  if (state === 'booked') await held(move === 'attend' || move === 'miss' ? -2 : 48, 'booked')
  const input: Case = {
    ...{ guidanceId: made.id, adviserId: adviser.id, timeIds: [one.id, two.id] as [string, string] },
    offerId: offer?.id ?? '',
  }
  return { ...set, school, made, input }
}

const rowNow = (id: string) =>
  transact(system('guidance', hubId), tx =>
    tx.guidanceMeeting.findUniqueOrThrow({ where: { id }, select: { state: true, version: true, label: true } }),
  )

type Set = Awaited<ReturnType<typeof caseOf>>
type Other = 'other adviser' | 'other leader' | 'teacher' | 'coordinator' | 'other pupil'
const actors: { [P in GuidancePart | Other]: (c: Set) => Promise<Actor> | Actor } = {
  pupil: ({ pupil }) => pupil,
  'careers-leader': ({ leader }) => leader.actor,
  adviser: ({ adviser }) => adviser.actor,
  guidance: () => system('guidance', hubId),
  'other adviser': async ({ school }) => {
    const other = await advice.adviser(hubId)
    await given.giving(hubId, school.id, other.id)
    return other.actor
  },
  'other leader': async () => (await given.setting(hubId)).leader.actor,
  teacher: async ({ school }) => (await network.person(hubId, { roles: [{ role: 'teacher', at: school.id }] })).actor,
  coordinator: async () => (await network.person(hubId, { roles: ['coordinator'] })).actor,
  'other pupil': async () => (await given.setting(hubId)).pupil,
}

// A pupil chooses among what was offered, and nothing else.
const mayPress = (part: string, move: GuidanceMove, state: GuidanceState): boolean => {
  const by: readonly string[] = guidanceLifecycle.moves[move].by
  return by.includes(part) && !(part === 'pupil' && move === 'book' && state !== 'offered')
}

describe.each(Object.keys(actors) as (keyof typeof actors)[])('%s', part => {
  test.each(moves)('%s from every state', async move => {
    for (const state of states) {
      const made = await caseOf(state, move)
      const before = await rowNow(made.made.id)
      const outcome = await press[move](await actors[part](made), made.input)
      const to = guidanceLifecycle.step(state, move)
      const allowed = mayPress(part, move, state) && to !== undefined
      expect([state, outcome.ok], `${part} ${move} from ${state}: ${outcome.ok || outcome.why}`).toEqual([
        ...[state, allowed],
      ])
      const after = await rowNow(made.made.id)
      if (allowed) expect(after.state).toBe(to)
      else expect(after).toEqual(before)
      if (allowed && (to === 'cancelled' || to === 'closed')) expect(after.label).toBe('')
    }
  })
})
