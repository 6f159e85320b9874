import { randomUUID } from 'node:crypto'
import { isId, type Prisma, type Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { type Day, dateOf } from '../kernel/working-days'
import type { GuidanceEvent } from './events'
import { constraints, type Named, stepped } from './moving'
import { mayMove, partsIn } from './policy'
import { about, type Guidance, meetings } from './store'
import type { ActionOwner, GuidanceActionKind, GuidanceRefusal } from './vocabulary'

export type ActionSaid = { kind: GuidanceActionKind; words: string; owner: ActionOwner; dueOn: Day }
export type ToShare = Named & { talked: string; followUpOn?: Day | undefined; actions: readonly ActionSaid[] }

type Action = Prisma.GuidanceActionGetPayload<object>

/**
 * The agreed actions as they are written now. One that stood there before, by its kind, owner and words, or by its place,
 * stays the same one, and done where it was done.
 */
const written = (said: readonly ActionSaid[], before: readonly Action[]) => {
  const left = [...before]
  const take = (one: ActionSaid, also: (stood: Action) => boolean): Action | undefined => {
    const at = left.findIndex(stood => stood.kind === one.kind && stood.owner === one.owner && also(stood))
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const same = said.map(one => take(one, ({ words }) => words === one.words))
  return said.map((one, place) => {
    const stood = same[place] ?? take(one, other => other.place === place)
    return { ...one, place, id: stood?.id ?? randomUUID(), doneAt: stood?.doneAt ?? null }
  })
}

/**
 * The record of a meeting is shared with the pupil: what was talked about, and what was agreed. Sharing again puts it
 * right, and leaves what is done as it is. Refused: `nothing-written`.
 */
export const shareRecord = command({
  name: 'guidance.share',
  load: async (tx: Tx, { guidanceId }: ToShare, actor) => {
    const whole = await meetings.lock(tx, guidanceId, actor)
    return whole && { ...whole, agreed: await tx.guidanceAction.findMany({ where: { meetingId: guidanceId } }) }
  },
  allow: (actor, { meeting }) => mayMove(actor, 'share', meeting),
  decide: (
    { agreed, ...whole },
    { talked, followUpOn, actions },
    at,
    actor,
  ): Decision<
    { meeting: Guidance; talked: string; actions: ReturnType<typeof written>; at: Date },
    GuidanceEvent,
    GuidanceRefusal
  > => {
    const step = stepped(whole, 'share', actor, at)
    if (!step.ok) return step
    if (talked.trim() === '') return refuse('nothing-written')
    const sharedAt = whole.meeting.sharedAt ?? at
    const meeting = { ...step.next, sharedAt, followUpOn: followUpOn ? dateOf(followUpOn) : null }
    return accept(
      { meeting, talked, actions: written(actions, agreed), at },
      { type: 'guidance-record-shared' as const, ...about(meeting) },
    )
  },
  save: async (tx, { meeting, talked, actions, at: writtenAt }) => {
    await meetings.save(tx, meeting)
    const { id: meetingId, hubId, adviserId } = meeting
    const row = { hubId, adviserId, talked, writtenAt }
    await tx.guidanceRecord.upsert({ where: { meetingId }, create: { meetingId, ...row }, update: row })
    await tx.guidanceAction.deleteMany({ where: { meetingId } })
    await tx.guidanceAction.createMany({
      data: actions.map(({ dueOn, ...action }) => ({
        ...{ hubId, meetingId, adviserId: adviserId ?? '', dueOn: dateOf(dueOn), ...action },
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
