import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { type Appointment, appointments, databaseSays, movedTo } from '../appointments'
import { isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { bookedOf, type Named, stepped } from './arrange'
import type { GuidanceEvent } from './events'
import { mayMove, partsIn } from './policy'
import { about, type Guidance, meetings } from './store'
import type { ActionOwner, GuidanceActionKind, GuidanceRefusal } from './vocabulary'

const constraints = databaseSays as { [name: string]: GuidanceRefusal }

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

export type ActionSaid = { kind: GuidanceActionKind; words: string; owner: ActionOwner; dueOn: Day }
export type ToShare = Named & { talked: string; followUpOn?: Day | undefined; actions: readonly ActionSaid[] }

/**
 * The record of a meeting is shared with the pupil: what was talked about, and what was agreed. Sharing again puts it
 * right. Refused: `nothing-written`.
 */
export const shareRecord = command({
  name: 'guidance.share',
  load: (tx: Tx, { guidanceId }: ToShare, actor) => meetings.lock(tx, guidanceId, actor),
  allow: (actor, { meeting }) => mayMove(actor, 'share', meeting),
  decide: (
    whole,
    { talked, followUpOn, actions },
    at,
    actor,
  ): Decision<
    { meeting: Guidance; talked: string; actions: readonly ActionSaid[]; at: Date },
    GuidanceEvent,
    GuidanceRefusal
  > => {
    const step = stepped(whole, 'share', actor, at)
    if (!step.ok) return step
    if (talked.trim() === '') return refuse('nothing-written')
    const sharedAt = whole.meeting.sharedAt ?? at
    const meeting = { ...step.next, sharedAt, followUpOn: followUpOn ? dateOf(followUpOn) : null }
    return accept({ meeting, talked, actions, at }, { type: 'guidance-record-shared' as const, ...about(meeting) })
  },
  save: async (tx, { meeting, talked, actions, at: writtenAt }) => {
    await meetings.save(tx, meeting)
    const { id: meetingId, hubId, adviserId } = meeting
    const row = { hubId, adviserId, talked, writtenAt }
    await tx.guidanceRecord.upsert({ where: { meetingId }, create: { meetingId, ...row }, update: row })
    await tx.guidanceAction.deleteMany({ where: { meetingId } })
    await tx.guidanceAction.createMany({
      data: actions.map(({ dueOn, ...action }, place) => ({
        ...{ id: randomUUID(), hubId, meetingId, adviserId: adviserId ?? '', place, dueOn: dateOf(dueOn) },
        ...action,
      })),
    })
  },
  constraints,
})

/** Whoever an agreed action is for says that it is done: the pupil, the adviser, or the school. */
export const doneAction = command({
  name: 'guidance.action-done',
  load: async (tx: Tx, { guidanceId, actionId }: Named & { actionId: string }, actor) => {
    const whole = await meetings.lock(tx, guidanceId, actor)
    if (!whole || !isId(actionId)) return null
    const action = await tx.guidanceAction.findFirst({ where: { id: actionId, meetingId: whole.meeting.id } })
    return action && { ...whole, action }
  },
  allow: (actor, { meeting, action }) => {
    const parts: readonly string[] = partsIn(actor, meeting)
    return parts.includes(action.owner === 'school' ? 'careers-leader' : action.owner)
  },
  decide: (
    { meeting, action, registered },
    _input,
    at,
  ): Decision<{ id: string; doneAt: Date }, GuidanceEvent, GuidanceRefusal> => {
    if (action.owner === 'adviser' && !registered) return refuse('not-registered')
    if (action.doneAt || !meeting.sharedAt) return refuse('not-due')
    return accept({ id: action.id, doneAt: at }, { type: 'guidance-action-done' as const, ...about(meeting) })
  },
  save: async (tx, { id, doneAt }) => {
    await tx.guidanceAction.update({ where: { id }, data: { doneAt } })
  },
  constraints,
})

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
