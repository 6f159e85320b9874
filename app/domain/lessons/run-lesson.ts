import { clock } from '~/platform/clock'
import { type Actor, organisationsOf } from '../kernel/actor'
import { command } from '../kernel/command'
import type { Decision } from '../kernel/decision'
import type { LessonEvent } from './events'
import { count, end, type Lesson, lock, moveStep, type StepMove, see, show, unlock } from './lesson'
import { lessonStaff, mayRead, mayRun } from './policy'
import { lessons } from './store'

type Named = { lessonId: string }

/** The institutions at which somebody runs lessons. */
export const roomsOf = (actor: Actor): string[] => organisationsOf(actor, ...lessonStaff)

/** One verb on one lesson by those who run it. */
const onLesson = <I extends Named, W extends string>(
  name: string,
  decide: (lesson: Lesson, input: I, at: Date) => Decision<Lesson, LessonEvent, W>,
  allow: (actor: Actor, lesson: Lesson) => boolean = mayRun,
) =>
  command({
    name: `lessons.${name}`,
    load: (tx, { lessonId }: I) => lessons.lock(tx, lessonId),
    allow,
    decide,
    save: lessons.save,
  })

export const lockLesson = onLesson('lock', (lesson, _input: Named, at) => lock(lesson, at))
export const unlockLesson = onLesson('unlock', (lesson, _input: Named, at) => unlock(lesson, at))
export const moveLessonStep = onLesson('move-step', (lesson, { move }: Named & { move: StepMove }, at) =>
  moveStep(lesson, move, at),
)
export const countWithoutDevice = onLesson('count', (lesson, { withoutDevice }: Named & { withoutDevice: number }) =>
  count(lesson, withoutDevice),
)

/** Ends the lesson: code and seats open nothing any more. */
export const endLesson = command({
  name: 'lessons.end',
  load: async (tx, { lessonId }: Named) => {
    const lesson = await lessons.lock(tx, lessonId)
    // Any colleague may end it, and does not see what was typed; whether something was is kept on the seats.
    return lesson && { lesson, typed: await tx.seat.count({ where: { lessonId, typedAt: { not: null } } }) }
  },
  allow: (actor, { lesson }) => mayRun(actor, lesson),
  decide: ({ lesson, typed }, _input, at) => end(lesson, { typed }, at),
  save: lessons.save,
})

/** Deletes a lesson with its seats and everything typed in it. */
export const deleteLesson = command({
  name: 'lessons.delete',
  load: (tx, { lessonId }: Named) => lessons.lock(tx, lessonId),
  allow: mayRead,
  decide: lesson => ({
    ok: true as const,
    next: lesson,
    events: [{ type: 'lesson-deleted' as const, hubId: lesson.hubId, subjectId: lesson.id }],
  }),
  save: async (tx, { id }) => {
    await tx.lesson.delete({ where: { id } })
  },
})

/** Marks everything typed so far as seen by the teacher. */
export const seeThoughts = command({
  name: 'lessons.see-thoughts',
  load: (tx, { lessonId }: Named) => lessons.lock(tx, lessonId),
  allow: mayRead,
  decide: (lesson, _input, at) => see(lesson, at),
  save: async (tx, lesson) => {
    await lessons.save(tx, lesson)
    await tx.seatThought.updateMany({ where: { lessonId: lesson.id, seenAt: null }, data: { seenAt: clock.now() } })
  },
})

/** Puts a thought on the board, or with none takes it down. */
export const showThought = command({
  name: 'lessons.show-thought',
  load: async (tx, { lessonId, seatThoughtId }: Named & { seatThoughtId: string | null }) => {
    const lesson = await lessons.lock(tx, lessonId)
    if (!lesson || seatThoughtId === null) return lesson
    return (await tx.seatThought.count({ where: { id: seatThoughtId, lessonId } })) === 1 ? lesson : null
  },
  allow: mayRead,
  decide: (lesson, { seatThoughtId }, at) => show(lesson, seatThoughtId, at),
  save: lessons.save,
})
