import { isId, type Prisma, type Tx } from '~/platform/db'
import type { Lesson, LessonState, Voice } from './lesson'
import { planTaught } from './plan-taught'

export const lessonOf = ({ version: _version, plan, ...row }: Prisma.LessonGetPayload<object>): Lesson => ({
  ...row,
  plan: planTaught(plan),
  state: row.state as LessonState,
  voice: row.voice as Voice,
})

/** Lessons: lock, save. */
export const lessons = {
  lock: async (tx: Tx, id: string): Promise<Lesson | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from lesson where id = ${id}::uuid for update`
    const row = await tx.lesson.findUnique({ where: { id } })
    return row && lessonOf(row)
  },
  add: async (tx: Tx, lesson: Lesson): Promise<void> => {
    await tx.lesson.create({ data: lesson })
  },
  /** Saves it; an ended lesson's seats open nothing any more. */
  save: async (tx: Tx, { id, ...lesson }: Lesson): Promise<void> => {
    await tx.lesson.update({ where: { id }, data: { ...lesson, version: { increment: 1 } } })
    if (lesson.state === 'ended') await tx.seat.updateMany({ where: { lessonId: id }, data: { tokenHash: null } })
  },
}
