import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, type Outcome, refuse } from '../../kernel/decision'
import { clipOfSlug, clipsOfIds } from '../listening/clip'
import { listen, listenerOf } from '../listening/listener'
import { questionNumber } from '../questions'
import { type LessonPlan, lessonEvent, planOf, rowOf } from './plan'
import { makesLessons, mayChangePlan } from './policy'
import { blankOf } from './shipped-plan'

type Choice = { planId: string; clips: string[]; title: string }

/** A shipped plan's first choice of clips: under the title it has in the chooser's language, in the newest module. */
const firstOf = async (tx: Tx, { planId, title }: Choice, { hubId }: Actor): Promise<LessonPlan | null> => {
  const blank = blankOf(planId, hubId)
  const module = await tx.module.findFirst({ orderBy: [{ publishedAt: { sort: 'desc', nulls: 'last' } }] })
  return blank && { ...blank, title, moduleId: module?.id ?? null }
}

const load = async (tx: Tx, choice: Choice, actor: Actor): Promise<LessonPlan | null> => {
  const { planId } = choice
  if (!isId(planId)) return firstOf(tx, choice, actor)
  await tx.$queryRaw`select 1 from lesson_plan where id = ${planId}::uuid for update`
  const row = await tx.lessonPlan.findUnique({ where: { id: planId } })
  return row && planOf(row)
}

const choose = command({
  name: 'choose-lesson-clips',
  load: async (tx, input: Choice, actor) => {
    const plan = await load(tx, input, actor)
    return plan && { ...plan, chosen: input.clips }
  },
  allow: actor => makesLessons(actor),
  decide: (plan, _input, at, actor) => {
    const own = mayChangePlan(actor, plan) && plan.id !== ''
    const next = own
      ? { ...plan, flaggedAt: null }
      : { ...plan, id: randomUUID(), createdBy: actor.personId, createdAt: at, flaggedAt: null }
    return accept(next, lessonEvent('lesson-plan-saved', next))
  },
  save: async (tx, { chosen, ...plan }) => {
    const data = rowOf(plan)
    await tx.lessonPlan.upsert({ where: { id: plan.id }, create: data, update: { ...data, version: { increment: 1 } } })
    await tx.lessonPlanClip.deleteMany({ where: { planId: plan.id } })
    await tx.lessonPlanClip.createMany({
      data: chosen.map((answerId, index) => ({ hubId: plan.hubId, planId: plan.id, position: index + 1, answerId })),
    })
  },
})

const slugIn = /\/people\/([a-z0-9-]{1,80})\/q\/(\d{1,2})/

/**
 * Chooses a plan's clips, those that may be heard alone. On somebody else's plan, or one that ships, the choice becomes a
 * plan of one's own. An address names one clip more.
 */
export const chooseClips = async (
  actor: Actor,
  { planId, clips, title, address }: Choice & { address: string },
): Promise<Outcome<Pick<LessonPlan, 'id'>, 'no-such-clip' | 'not-found' | 'not-allowed'>> => {
  const [, slug = '', number = ''] = slugIn.exec(address) ?? []
  const question = questionNumber(number)
  const heard = await listen(listenerOf(actor), async tx => {
    const named = address !== '' && question !== null ? await clipOfSlug(tx, slug, question) : null
    const found = new Set((await clipsOfIds(tx, clips)).map(({ clip }) => clip.answerId))
    return { named: named?.clip.answerId ?? null, ticked: clips.filter(id => found.has(id)) }
  })
  if (address !== '' && !heard.named) return refuse('no-such-clip')
  const all = [...new Set([...heard.ticked, ...(heard.named ? [heard.named] : [])])]
  return choose(actor, { planId, title, clips: all })
}
