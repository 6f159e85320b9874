import { randomUUID } from 'node:crypto'
import { isId } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { mayRead } from './policy'
import { lessons } from './store'

/** Days a copy stays with the safeguarding lead, who keeps records of their own. */
const copyDays = 365

/** Passes a copy of a thought to the institution's safeguarding lead: one press, and the words in no letter. */
export const passThoughtOn = command({
  name: 'lessons.pass-thought-on',
  load: async (tx, { lessonId, seatThoughtId }: { lessonId: string; seatThoughtId: string }) => {
    const lesson = await lessons.lock(tx, lessonId)
    if (!lesson || !isId(seatThoughtId)) return null
    const thought = await tx.seatThought.findFirst({ where: { id: seatThoughtId, lessonId }, include: { seat: true } })
    if (!thought) return null
    const place = await tx.institution.findUnique({
      where: { id: lesson.institutionId },
      select: { safeguardingLeadId: true },
    })
    return { lesson, thought, lead: place?.safeguardingLeadId ?? null }
  },
  allow: (actor, { lesson }) => mayRead(actor, lesson),
  decide: ({ lesson, thought, lead }, _input, at, actor) => {
    if (!lead) return refuse('no-lead')
    if (thought.passedAt) return refuse('passed-already')
    const copy = {
      ...{ id: randomUUID(), hubId: lesson.hubId, institutionId: lesson.institutionId, thoughtId: thought.id },
      ...{ toPerson: lead, passedBy: actor.personId, name: thought.seat.name, learnerId: thought.seat.learnerId },
      ...{ text: thought.text, passedAt: at, expiresOn: dateOf(addDays(dayOf(at), copyDays)) },
    }
    return accept(copy, { type: 'thought-passed-on' as const, hubId: lesson.hubId, subjectId: copy.id, to: lead })
  },
  save: async (tx, copy) => {
    await tx.passedThought.create({ data: copy })
    await tx.seatThought.update({ where: { id: copy.thoughtId }, data: { passedAt: copy.passedAt } })
  },
})

/** The safeguarding lead has read a copy. */
export const readPassedThought = command({
  name: 'lessons.read-passed-thought',
  load: async (tx, { passedId }: { passedId: string }) =>
    isId(passedId) ? tx.passedThought.findUnique({ where: { id: passedId } }) : null,
  allow: (actor, { toPerson }) => actor.personId === toPerson,
  decide: (copy, _input, at) =>
    accept(
      { id: copy.id, readAt: copy.readAt ?? at },
      { type: 'passed-thought-read' as const, hubId: copy.hubId, subjectId: copy.id },
    ),
  save: async (tx, { id, readAt }) => {
    await tx.passedThought.update({ where: { id }, data: { readAt } })
  },
})
