import { config } from '~/platform/config'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, type Day, dateOf, dayOf } from '../kernel/working-days'
import { nextDay, reminderDue } from './deadlines'
import { dayIn } from './own'
import type { Tracked } from './store'
import type { TrackedState } from './tracked'
import { reminderDays } from './vocabulary'

const within = Math.max(...reminderDays)

const dated = ({ state, deadline, heardOn, remind, remindedFor }: Tracked) => ({
  ...{ state: state as TrackedState, deadline: dayIn(deadline), heardOn: dayIn(heardOn), remind, remindedFor },
})

/** Learners with a reminder that is due, in every hub. Each run takes all that is due, and one run a day finds no more. */
export const remindersDue = (at: Date): Promise<{ hubId: string; learnerId: string }[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const today = dayOf(at)
    const coming = { gte: dateOf(today), lte: dateOf(addDays(today, within)) }
    const rows = await tx.tracked.findMany({
      where: {
        ...{ removedAt: null, remind: { isEmpty: false } },
        OR: [{ deadline: coming }, { heardOn: coming }],
      },
      orderBy: [{ learnerId: 'asc' }, { id: 'asc' }],
    })
    const due = (rows as Tracked[]).filter(row => reminderDue(dated(row), today) !== null)
    const byLearner = new Map(due.map(({ hubId, learnerId }) => [learnerId, { hubId, learnerId }]))
    return [...byLearner.values()]
  })

const dueOf = async (tx: Tx, learnerId: string): Promise<Tracked[]> => {
  await tx.$queryRaw`select 1 from tracked where learner_id = ${learnerId}::uuid and removed_at is null order by id for update`
  const rows = await tx.tracked.findMany({ where: { learnerId, removedAt: null }, orderBy: { id: 'asc' } })
  return rows as Tracked[]
}

/** Notes which of an adult's reminders are due; one letter says them all. Pupils have no address: they read theirs on their page. */
export const remindOfDeadlines = command({
  name: 'tracker.remind',
  load: async (tx: Tx, { learnerId }: { learnerId: string }) => {
    const learner = isId(learnerId) ? await tx.learner.findUnique({ where: { id: learnerId } }) : null
    return learner?.personId ? { learner, rows: await dueOf(tx, learner.id) } : null
  },
  allow: actor => isSystem(actor, 'tracker'),
  decide: ({ learner, rows }, _input, at) => {
    const day = dayOf(at)
    if (rows.some(({ remindedOn }) => dayIn(remindedOn) === day)) return refuse('reminded-today')
    const due = rows.flatMap(row => {
      const days = reminderDue(dated(row), day)
      return days === null ? [] : [{ id: row.id, remindedFor: days, remindedOn: dateOf(day) }]
    })
    if (due.length === 0) return refuse('not-due')
    return accept(due, { type: 'deadlines-near' as const, hubId: learner.hubId, subjectId: learner.id, day })
  },
  save: async (tx, due) => {
    for (const { id, ...data } of due) await tx.tracked.update({ where: { id }, data })
  },
})

/** The day's one letter about what is near. */
export type DeadlineLetter = {
  to: { id: string; name: string; email: string; language: string }
  hub: { id: string; name: string; replyTo: string }
  near: { title: string; day: Day; heard: boolean }[]
  link: string
}

/** What the letter of a day says; null where all of it has moved on, or the reader wants no reminders. */
export const deadlineLetter = (worker: Actor, learnerId: string, day: Day): Promise<DeadlineLetter | null> =>
  transact(worker, async tx => {
    if (!isSystem(worker, 'tracker') || !isId(learnerId)) return null
    const learner = await tx.learner.findUnique({ where: { id: learnerId }, select: { personId: true } })
    const who = { id: true, name: true, email: true, language: true }
    const to = learner?.personId ? await tx.person.findUnique({ where: { id: learner.personId }, select: who }) : null
    const hub = await tx.hub.findUnique({
      where: { id: worker.hubId },
      select: { id: true, name: true, replyTo: true },
    })
    const quiet = to && (await tx.quietReminder.count({ where: { personId: to.id } })) > 0
    if (!to || !hub || quiet) return null
    const rows = (await tx.tracked.findMany({
      where: { learnerId, removedAt: null, remindedOn: dateOf(day) },
    })) as Tracked[]
    const near = rows
      .flatMap(row => {
        const on = nextDay(dated(row))
        return on === null ? [] : [{ title: row.title, day: on, heard: row.state === 'heard-back' }]
      })
      .sort((a, b) => (a.day < b.day ? -1 : 1))
    return near.length === 0 ? null : { to, hub, near, link: `${config.publicUrl}/tracker` }
  })
