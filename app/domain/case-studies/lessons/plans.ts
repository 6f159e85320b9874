import { isId, Prisma, type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { type Clip, clipsOfIds } from '../listening/clip'
import { listen, listenerOf } from '../listening/listener'
import { type LessonPlan, lackingOf, planOf } from './plan'
import { makesLessons, mayChangePlan } from './policy'
import { type LessonKey, shippedLessons } from './shipped'
import { blankOf } from './shipped-plan'

/** A clip in a plan, with its kind of work by major group; or a place whose clip went, or cannot be heard now. */
export type Chosen =
  | { is: 'heard'; place: number; clip: Clip; group: string }
  | { is: 'taken-back' | 'away'; place: number }

export type PlanView = LessonPlan & {
  /** In addresses: its id, or the key of a shipped plan that has no clips yet. */
  address: string
  mine: boolean
  mayChange: boolean
  chosen: Chosen[]
  lacking: { clips: number; groups: number }
}

const groupsOf = async (tx: Tx, answerIds: readonly string[]): Promise<Map<string, string>> => {
  if (answerIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; group: string | null }[]>`
    select answer.id, left(told.soc, 1) as group from answer
    join contribution told on told.hub_id = answer.hub_id and told.id = answer.contribution_id
    where answer.id = any(${[...answerIds]}::uuid[])`
  return new Map(rows.map(({ id, group }) => [id, group ?? '']))
}

/** The clips of a plan, as far as this listener may hear them now. */
const chosenFor = async (
  actor: Actor,
  rows: readonly { position: number; answerId: string | null }[],
): Promise<Chosen[]> => {
  const ids = rows.flatMap(({ answerId }) => answerId ?? [])
  const { clips, groups } = await listen(listenerOf(actor), async tx => ({
    clips: new Map((await clipsOfIds(tx, ids)).map(({ clip }) => [clip.answerId, clip])),
    groups: await groupsOf(tx, ids),
  }))
  return rows.map(({ position: place, answerId }) => {
    const clip = answerId ? clips.get(answerId) : undefined
    if (clip) return { is: 'heard', place, clip, group: groups.get(clip.answerId) ?? '' }
    return { is: answerId ? 'away' : 'taken-back', place }
  })
}

const viewOf = (actor: Actor, plan: LessonPlan, chosen: Chosen[]): PlanView => ({
  ...plan,
  address: plan.id || (plan.shipped ?? ''),
  mine: plan.createdBy === actor.personId,
  mayChange: plan.id !== '' && mayChangePlan(actor, plan),
  chosen,
  lacking: lackingOf(
    plan,
    chosen.flatMap(one => (one.is === 'heard' ? [one] : [])),
  ),
})

/** One plan with its clips: of the hub by its id, or one that ships by its key. */
export const planFor = async (actor: Actor, planId: string): Promise<PlanView | null> => {
  if (!isId(planId)) {
    const blank = blankOf(planId, actor.hubId)
    return blank && viewOf(actor, blank, [])
  }
  const row = await transact(actor, tx =>
    tx.lessonPlan.findUnique({ where: { id: planId }, include: { chosen: { orderBy: { position: 'asc' } } } }),
  )
  if (!row) return null
  const { chosen, ...plan } = row
  return viewOf(actor, planOf(plan), await chosenFor(actor, chosen))
}

export type PlanLine = Pick<LessonPlan, 'title' | 'shipped' | 'phases' | 'minutes'> & {
  address: string
  mine: boolean
  flagged: boolean
}

/** The hub's plans, then those that ship and that nobody in the hub has chosen clips for. */
export const plansFor = async (actor: Actor): Promise<{ plans: PlanLine[]; shipped: PlanLine[]; maker: boolean }> => {
  const rows = await transact(actor, tx => tx.lessonPlan.findMany({ orderBy: [{ title: 'asc' }, { id: 'asc' }] }))
  const plans = rows.map(planOf)
  const line = ({ id, title, shipped, phases, minutes, createdBy, flaggedAt }: LessonPlan): PlanLine => ({
    ...{ title, shipped, phases, minutes, address: id || (shipped ?? '') },
    ...{ mine: createdBy === actor.personId, flagged: flaggedAt !== null },
  })
  const taken = new Set(plans.map(({ shipped }) => shipped))
  const blank = (Object.keys(shippedLessons) as LessonKey[]).filter(key => !taken.has(key))
  return {
    plans: plans.map(line),
    shipped: blank.flatMap(key => blankOf(key, actor.hubId) ?? []).map(line),
    maker: makesLessons(actor),
  }
}

const perQuestion = 8

/** Clips to choose from: a few answers to each of the plan's questions, drawn by a seed from everybody alike. */
export const clipsToChoose = (
  actor: Actor,
  { questions }: Pick<LessonPlan, 'questions'>,
  seed: string,
): Promise<{ clip: Clip; group: string }[]> =>
  listen(listenerOf(actor), async tx => {
    if (questions.length === 0) return []
    const drawn = await tx.$queryRaw<{ id: string }[]>`${Prisma.join(
      questions.map(
        question => Prisma.sql`(
          select answer.id from answer
          where answer.question = ${question} and answer.state = 'published' and answer.status = 'answered'
          order by md5(${seed} || answer.id::text) limit ${perQuestion})`,
      ),
      ' union all ',
    )}`
    const ids = drawn.map(({ id }) => id)
    const groups = await groupsOf(tx, ids)
    const clips = await clipsOfIds(tx, ids)
    return clips
      .map(({ clip }) => ({ clip, group: groups.get(clip.answerId) ?? '' }))
      .sort((a, b) => ids.indexOf(a.clip.answerId) - ids.indexOf(b.clip.answerId))
  })

/** The modules a plan may belong to. */
export const modulesForPlan = (actor: Actor): Promise<{ id: string; name: string }[]> =>
  transact(actor, tx => tx.module.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }))
