import { isId, type Tx, transact } from '~/platform/db'
import { clipsToHear, listenerOf } from '../case-studies'
import { recordDiscussion, recordTogether } from '../exploration'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { type Outcome, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import { type Lesson, noteTalk, tick } from './lesson'
import { mayRun } from './policy'
import { lessonOf, lessons } from './store'

/** Learners whose own record is at a seat of the lesson. */
const seatedIn = async (tx: Tx, lessonId: string): Promise<string[]> =>
  (
    await tx.seat.findMany({
      where: { lessonId, removedAt: null, learnerId: { not: null } },
      select: { learnerId: true },
      orderBy: { number: 'asc' },
    })
  ).flatMap(({ learnerId }) => learnerId ?? [])

const tickedIn = async (tx: Tx, lessonId: string): Promise<string[]> =>
  (await tx.lessonPresent.findMany({ where: { lessonId }, select: { learnerId: true } })).map(
    ({ learnerId }) => learnerId,
  )

/** Members of the lesson's group who can be ticked: whoever sits at a device is there already. */
const withoutSeat = (tx: Tx, { groupId }: Pick<Lesson, 'groupId'>, seated: readonly string[]) =>
  groupId
    ? tx.learner.findMany({
        where: { groups: { some: { groupId } }, id: { notIn: [...seated] } },
        select: { id: true, label: true, yearGroup: true },
        orderBy: [{ label: 'asc' }, { id: 'asc' }],
      })
    : []

type Ticks = { lessonId: string; learnerIds: string[] }

/** Who of the lesson's group is there without a device. The list as it was sent is the list. */
export const tickPresent = command({
  name: 'lessons.tick-present',
  load: async (tx, { lessonId, learnerIds }: Ticks) => {
    const lesson = await lessons.lock(tx, lessonId)
    if (!lesson) return null
    const known = await withoutSeat(tx, lesson, await seatedIn(tx, lessonId))
    const there = known.map(({ id }) => id).filter(id => learnerIds.includes(id))
    return { lesson, there, ticked: await tickedIn(tx, lessonId) }
  },
  allow: (actor, { lesson }) => mayRun(actor, lesson),
  decide: ({ lesson, there, ticked }, _input, at, actor) => {
    const decision = tick(lesson, { ticked, learnerIds: there })
    if (!decision.ok) return decision
    const { hubId, id: lessonId, institutionId } = lesson
    const rows = there.map(learnerId => ({
      ...{ hubId, lessonId, institutionId, learnerId, tickedBy: actor.personId, tickedAt: at },
    }))
    return { ...decision, next: { lesson: decision.next, rows } }
  },
  save: async (tx, { lesson, rows }) => {
    await lessons.save(tx, lesson)
    await tx.lessonPresent.deleteMany({
      where: { lessonId: lesson.id, learnerId: { notIn: rows.map(({ learnerId }) => learnerId) } },
    })
    await tx.lessonPresent.createMany({ data: rows, skipDuplicates: true })
  },
})

const whole = (viewer: Actor, lessonId: string) =>
  transact(viewer, async tx => {
    const row = isId(lessonId) ? await tx.lesson.findUnique({ where: { id: lessonId } }) : null
    const lesson = row && lessonOf(row)
    if (!lesson || !mayRun(viewer, lesson)) return null
    const seated = await seatedIn(tx, lessonId)
    const [group, ticked] = [await withoutSeat(tx, lesson, seated), await tickedIn(tx, lessonId)]
    const records = await tx.learner.findMany({
      where: { id: { in: [...new Set([...seated, ...ticked])] } },
      select: { id: true, label: true },
      orderBy: [{ label: 'asc' }, { id: 'asc' }],
    })
    return { lesson, group, ticked, seated, records }
  })

/** The lesson's group to tick from, and the talk to note: who gets it on their record, and which clips can be ticked. */
export const lessonRecords = async (viewer: Actor, lessonId: string) => {
  const found = await whole(viewer, lessonId)
  if (!found) return null
  const { lesson, group, ticked, seated, records } = found
  const clips = await clipsToHear(listenerOf(viewer), lesson.answerIds)
  return {
    ...{ id: lesson.id, plan: lesson.plan, step: lesson.step, hasGroup: lesson.groupId !== null },
    ...{ group, ticked: ticked.filter(id => !seated.includes(id)), noted: lesson.talkNotedAt !== null },
    labels: records.map(({ label }) => label),
    clips: [...clips.values()].map(({ answerId, question, teller }) => ({ answerId, question, by: teller.shownAs })),
  }
}

const putDown = command({
  name: 'lessons.note-talk',
  load: (tx, { lessonId }: { lessonId: string }) => lessons.lock(tx, lessonId),
  allow: mayRun,
  decide: (lesson, _input, at) => noteTalk(lesson, at),
  save: lessons.save,
})

type Refused = Exclude<Awaited<ReturnType<typeof recordDiscussion | typeof recordTogether>>, { ok: true }>['why']

type Noted = { lessonId: string; people: number; surprised: string; answerIds: string[] }

/**
 * Puts the lesson's talk on the record of everybody who is there: at a device tied by their card, or ticked. Whoever was
 * ticked has heard the clips named. Pressed again, it counts no second time; so a press that was cut short is mended by
 * another.
 */
export const noteLessonTalk = async (
  actor: Actor,
  { lessonId, people, surprised, answerIds }: Noted,
): Promise<Outcome<{ count: number }, Refused | 'nobody-there'>> => {
  const found = await whole(actor, lessonId)
  if (!found) return refuse('not-found')
  const { lesson, ticked, seated, records } = found
  const learnerIds = records.map(({ id }) => id)
  if (learnerIds.length === 0) return refuse('nobody-there')
  const listeners = learnerIds.filter(id => ticked.includes(id) && !seated.includes(id))
  const clips = lesson.answerIds.filter(id => answerIds.includes(id)).map(answerId => ({ answerId }))

  if (listeners.length > 0 && clips.length > 0) {
    const heard = await recordTogether(actor, { learnerIds: listeners, clips, mode: 'together', lessonId })
    if (!heard.ok) return heard
  }
  const talked = await recordDiscussion(actor, {
    ...{ learnerIds, people, kind: 'class', facilitator: '', heldOn: dayOf(lesson.startedAt), surprised, lessonId },
  })
  if (!talked.ok) return talked
  const noted = await putDown(actor, { lessonId })
  return noted.ok ? { ok: true, value: { count: learnerIds.length } } : noted
}
