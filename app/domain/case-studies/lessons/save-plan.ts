import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import type { PlanTyped } from './forms'
import { type LessonPlan, lessonEvent, planOf, rowOf } from './plan'
import { makesLessons, mayChangePlan } from './policy'

const lock = async (tx: Tx, { planId }: { planId: string }): Promise<LessonPlan | null> => {
  if (!isId(planId)) return null
  await tx.$queryRaw`select 1 from lesson_plan where id = ${planId}::uuid for update`
  const row = await tx.lessonPlan.findUnique({ where: { id: planId } })
  return row && planOf(row)
}

const save = async (tx: Tx, { id, ...plan }: LessonPlan): Promise<void> => {
  const data = rowOf({ id, ...plan })
  await tx.lessonPlan.upsert({ where: { id }, create: data, update: { ...data, version: { increment: 1 } } })
}

const typedInto = (
  plan: Pick<LessonPlan, 'id' | 'hubId' | 'createdBy' | 'createdAt' | 'flaggedAt' | 'shipped'>,
  { purpose, steps, talk, moduleId, questions, ...typed }: PlanTyped,
): LessonPlan => ({
  ...plan,
  ...typed,
  questions: [...new Set(questions)].sort((a, b) => a - b),
  moduleId: moduleId || null,
  words: { purpose, steps, talk },
})

/** Does the module belong to the hub? None is as good. */
const knowsModule = async (tx: Tx, moduleId: string): Promise<boolean> =>
  moduleId === '' || (isId(moduleId) && (await tx.module.count({ where: { id: moduleId } })) === 1)

/** Writes a plan of one's own. */
export const makePlan = command({
  name: 'make-lesson-plan',
  load: async (tx, input: PlanTyped, actor) =>
    (await knowsModule(tx, input.moduleId)) ? { hubId: actor.hubId } : null,
  allow: makesLessons,
  decide: ({ hubId }, input, at, actor) => {
    const plan = { id: randomUUID(), hubId, createdBy: actor.personId, createdAt: at, flaggedAt: null, shipped: null }
    return accept(typedInto(plan, input), lessonEvent('lesson-plan-saved', plan))
  },
  save,
})

/** Rewrites a plan of one's own; a shipped plan's words are not a hub's to change. */
export const changePlan = command({
  name: 'change-lesson-plan',
  load: async (tx, input: PlanTyped & { planId: string }) => {
    const plan = await lock(tx, input)
    return plan && !plan.shipped && (await knowsModule(tx, input.moduleId)) ? plan : null
  },
  allow: mayChangePlan,
  decide: (plan, { planId: _same, ...input }) => accept(typedInto(plan, input), lessonEvent('lesson-plan-saved', plan)),
  save,
})

const press = (name: string, type: 'lesson-plan-removed' | 'lesson-plan-looked-at', store: typeof save) =>
  command({
    name,
    load: lock as (tx: Tx, input: { planId: string }, actor: Actor) => Promise<LessonPlan | null>,
    allow: mayChangePlan,
    decide: plan =>
      accept<LessonPlan, ReturnType<typeof lessonEvent>>({ ...plan, flaggedAt: null }, lessonEvent(type, plan)),
    save: store,
  })

/** Takes a plan away; what was made of it on paper stays listed. */
export const removePlan = press('remove-lesson-plan', 'lesson-plan-removed', async (tx, { id }) => {
  await tx.lessonPlan.delete({ where: { id } })
})

/** Somebody has looked at a plan that lost a clip. */
export const lookAtPlan = press('look-at-lesson-plan', 'lesson-plan-looked-at', save)
