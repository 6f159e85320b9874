import type { Tx } from '~/platform/db'
import { mayMove } from '../advice'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { refuse } from '../kernel/decision'
import type { AppointmentMove } from './appointment'
import { about, bookedOf, type Decided, isFurther, moved, saveArrangement, sideOf, withStep } from './arranging'
import { partsFor } from './policy'
import { arrangements, databaseSays } from './store'

type Named = { adviceId: string }

const load = (tx: Tx, { adviceId }: Named, actor: Actor) => arrangements.lock(tx, adviceId, actor)

const has =
  (move: AppointmentMove) =>
  (actor: Actor, { asked, adviserId }: NonNullable<Awaited<ReturnType<typeof load>>>) =>
    partsFor(actor, move, { request: asked.request, adviserId }).length > 0

type Why = Named & { reason: string }

const cancelling = (move: 'cancel' | 'call-off') =>
  command({
    name: `appointments.${move}`,
    load: (tx: Tx, input: Why, actor) => load(tx, input, actor),
    allow: (actor, arranged) => has(move)(actor, arranged) && mayMove(actor, 'unbook', arranged.asked.request),
    decide: (arranged, { reason }, at, actor): Decided => {
      const before = bookedOf(arranged)
      const off = before && moved(before, move, at)
      if (!before || !off) return refuse('nothing-booked')
      if (before.startsAt <= at) return refuse('too-late')
      const side = sideOf(actor, arranged)
      return withStep(
        arranged,
        'unbook',
        { actor, at },
        {
          changed: [{ ...off, reason, sequence: before.sequence + 1 }],
          facts: [{ type: 'appointment-cancelled', ...about(off), side }],
        },
      )
    },
    save: saveArrangement,
    constraints: databaseSays,
  })

/** Whoever asked calls their meeting off, up to its beginning; they may take another. Refused: `nothing-booked`, `too-late`. */
export const cancelAppointment = cancelling('cancel')

/** The adviser, or a coordinator for them, calls a meeting off. Refused: `nothing-booked`, `too-late`, `not-registered`. */
export const callOffAppointment = cancelling('call-off')

/** They met. Refused before it has begun: `not-yet`. */
export const attendAppointment = command({
  name: 'appointments.attend',
  load,
  allow: has('attend'),
  decide: (arranged, _input, at, actor): Decided => {
    const before = bookedOf(arranged)
    const met = before && moved(before, 'attend', at)
    if (!before || !met) return refuse('nothing-booked')
    if (before.startsAt > at) return refuse('not-yet')
    const firstMetAt = arranged.asked.request.firstMetAt ?? before.startsAt
    return withStep(
      arranged,
      'attend',
      { actor, at, with: { firstMetAt } },
      { changed: [met], facts: [{ type: 'appointment-attended', ...about(met) }] },
    )
  },
  save: saveArrangement,
  constraints: databaseSays,
})

/**
 * Whoever asked did not come. The first time they are offered other times; the second time the request is closed, and the
 * door stays open (domain reference 3.7). A meeting beside a plan ends nothing. Refused before it is over: `not-over`.
 */
export const missAppointment = command({
  name: 'appointments.miss',
  load,
  allow: has('miss'),
  decide: (arranged, _input, at, actor): Decided => {
    const before = bookedOf(arranged)
    const missed = before && moved(before, 'miss', at)
    if (!before || !missed) return refuse('nothing-booked')
    if (before.endsAt > at) return refuse('not-over')
    const { request } = arranged.asked
    // One beside a plan closes nothing.
    const again = request.missed > 0 && !isFurther(request)
    const closing = again ? { reasonCode: 'missed-twice' } : {}
    return withStep(
      arranged,
      again ? 'miss-again' : 'miss',
      { actor, at, with: { missed: request.missed + 1, ...closing }, ...(again ? { reason: 'missed-twice' } : {}) },
      { changed: [missed], facts: [{ type: 'appointment-missed', ...about(missed), again }] },
    )
  },
  save: saveArrangement,
  constraints: databaseSays,
})
