import { type Actor, isSystem, wears } from '../kernel/actor'

/** Who runs lessons. */
export const lessonStaff = ['teacher', 'careers-leader'] as const

/** A lesson is run by any teacher or careers leader of its institution: colleagues stand in for each other. */
export const mayRun = (actor: Actor, { hubId, institutionId }: { hubId: string; institutionId: string }): boolean =>
  actor.hubId === hubId && lessonStaff.some(role => wears(actor, role, institutionId))

/** What pupils typed is for the teacher who started the lesson, and nobody else's to read. */
export const mayRead = (actor: Actor, lesson: { hubId: string; institutionId: string; teacherId: string }): boolean =>
  mayRun(actor, lesson) && actor.personId === lesson.teacherId

/** Pupils' own doings are done for them by the lesson's worker: a seat is nobody who could be asked. */
export const isLessonDoor = (actor: Actor): boolean => isSystem(actor, 'lessons')
