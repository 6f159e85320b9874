import type { Tx } from '~/platform/db'
import { type Appointment, appointments, movedTo } from '../appointments'
import { isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import type { GuidanceEvent } from './events'
import { bookedOf, constraints, type Named, stepped } from './moving'
import { mayMove } from './policy'
import { about, type Guidance, meetings } from './store'
import type { GuidanceRefusal } from './vocabulary'

type Went = { meeting: Guidance; time: Appointment | null }

const went = (move: 'attend' | 'miss', tooSoon: (time: Appointment, at: Date) => 'not-yet' | 'not-over' | null) =>
  command({
    name: `guidance.${move}`,
    load: (tx: Tx, { guidanceId }: Named, actor) => meetings.lock(tx, guidanceId, actor),
    allow: (actor, { meeting }) => mayMove(actor, move, meeting),
    decide: (whole, _input, at, actor): Decision<Went, GuidanceEvent, GuidanceRefusal> => {
      const step = stepped(whole, move, actor, at)
      if (!step.ok) return step
      const booked = bookedOf(whole)
      const why = booked ? tooSoon(booked, at) : null
      if (why) return refuse(why)
      const met = move === 'attend'
      return accept(
        {
          meeting: met ? { ...step.next, metOn: dateOf(dayOf(booked?.startsAt ?? at)) } : step.next,
          time: booked ? movedTo(booked, move, at) : null,
        },
        { type: met ? ('guidance-attended' as const) : ('guidance-missed' as const), ...about(step.next) },
      )
    },
    save: async (tx, { meeting, time }) => {
      await meetings.save(tx, meeting)
      await appointments.save(tx, { changed: time ? [time] : [], added: [] })
    },
    constraints,
  })

/** They met. Refused before it has begun: `not-yet`. */
export const attendGuidance = went('attend', ({ startsAt }, at) => (startsAt > at ? 'not-yet' : null))

/** The pupil was not there: a fact, and another time. Refused before it is over: `not-over`. */
export const missGuidance = went('miss', ({ endsAt }, at) => (endsAt > at ? 'not-over' : null))

const ending = (move: 'close' | 'come-due', fact: 'guidance-closed' | 'guidance-follow-up-due') =>
  command({
    name: `guidance.${move}`,
    load: (tx: Tx, { guidanceId }: Named, actor) => meetings.lock(tx, guidanceId, actor),
    allow: (actor, { meeting }) => mayMove(actor, move, meeting),
    decide: (whole, _input, at, actor): Decision<Guidance, GuidanceEvent, GuidanceRefusal> => {
      const step = stepped(whole, move, actor, at)
      if (!step.ok) return step
      const { followUpOn } = whole.meeting
      if (isSystem(actor) && (!followUpOn || followUpOn > dateOf(dayOf(at)))) return refuse('not-due')
      const next = move === 'close' ? { ...step.next, label: '' } : step.next
      return accept(next, { type: fact, ...about(next) })
    },
    save: meetings.save,
    constraints,
  })

/** It is looked back on, and over. The label goes; the pupil keeps the record. */
export const closeGuidance = ending('close', 'guidance-closed')

/** The day of looking back has come. */
export const comeDue = ending('come-due', 'guidance-follow-up-due')
