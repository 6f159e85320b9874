import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { type AdviceMove, type AdviceRequest, adviceLifecycle, mayMove } from '../advice'
import type { ActionKind, SignpostBody } from '../advice/forms'
import { type Actor, system } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { goalLifecycle } from './goal'
import { type PlanPart, partIn, seesPlan, writesNow } from './policy'
import { skillsCheckClosed } from './skills-check'
import { type Action, plans, type Shortlisted, type Whole } from './store'
import type { ArchiveReason, GoalKind, Owner } from './vocabulary'

/** Who walks with the adult, as the adult reads it. */
const adviserOf = async (tx: Tx, { hubId, adviserId }: AdviceRequest) => {
  const person = adviserId ? await tx.person.findUnique({ where: { id: adviserId }, select: { name: true } }) : null
  const profile = adviserId
    ? await tx.adviserProfile.findUnique({ where: { hubId_personId: { hubId, personId: adviserId } } })
    : null
  return person && { name: person.name, employer: profile?.employer ?? '' }
}

/** The last day on which somebody was on a register that counts; null where they never were. */
const lastDayOf = async (tx: Tx, personId: string): Promise<Date | null> => {
  const found = await tx.adviserRegistration.findFirst({
    where: { personId, body: 'rcdp' },
    orderBy: { to: 'desc' },
    select: { to: true },
  })
  return found?.to ?? null
}

/** What is on the shortlist, as people read it; an opportunity that is over says so. */
const shortlisted = async (tx: Tx, list: readonly Shortlisted[], theirs: readonly string[]) => {
  const found = await tx.opportunity.findMany({
    where: { id: { in: list.flatMap(({ opportunityId }) => opportunityId ?? []) } },
    select: { id: true, title: true, organisation: true, state: true },
  })
  return list.map(({ id, opportunityId, link, title, why }) => {
    const about = found.find(one => one.id === opportunityId)
    const open = opportunityId === null || about?.state === 'live'
    return {
      ...{ id, why, open, title: about?.title ?? title, organisation: about?.organisation ?? '' },
      href: opportunityId === null ? link : open ? `/opportunities/${opportunityId}` : null,
      own: about !== undefined && theirs.includes(about.title),
    }
  })
}

const shownAction = (action: Action, part: PlanPart, writes: boolean, today: Date) => {
  const { id, goalId, words, owner, dueOn, note, doneAt, doneBy, addedBy, version } = action
  return {
    ...{ id, goalId, words, dueOn, note, doneAt, version, kind: action.kind as ActionKind, owner: owner as Owner },
    ...{ doneBy: doneBy as PlanPart | null, addedBy: addedBy as PlanPart },
    late: doneAt === null && dueOn !== null && dueOn < today,
    mayChange: writes && (part === 'adult' ? owner === 'person' : addedBy === 'adviser'),
    mayTick: writes && (part === 'adviser' || owner === 'person'),
    mayRemove: writes && addedBy === part,
  }
}
export type ShownAction = ReturnType<typeof shownAction>

const planOf = async (tx: Tx, whole: Whole, part: PlanPart) => {
  const { plan, asked, behind } = whole
  if (!plan || !seesPlan(part, plan)) return null
  const writes = writesNow(part, asked.request, plan) && (part === 'adult' || asked.registered)
  const today = dateOf(dayOf(clock.now()))
  const actions = whole.actions.map(action => shownAction(action, part, writes, today))
  const { sharedAt, acknowledgedAt, changeAsked, declaredAt, declaredFor, remindersOn } = plan
  return {
    ...{ sharedAt, acknowledgedAt, changeAsked, remindersOn, writes },
    declared: declaredAt && { on: declaredAt, employer: declaredFor },
    undeclared: behind && behind.employer !== declaredFor ? behind : null,
    goals: whole.goals.map(goal => ({
      ...{ id: goal.id, kind: goal.kind as GoalKind, words: goal.words, status: goal.status, version: goal.version },
      ...{ archiveReason: goal.archiveReason as ArchiveReason | null, archiveWords: goal.archiveWords },
      moves: writes ? goalLifecycle.movesFrom(goal.status, part) : [],
      actions: actions.filter(({ goalId }) => goalId === goal.id),
    })),
    signposts: whole.signposts.map(({ id, body, words }) => ({ id, words, body: body as SignpostBody })),
    shortlist: await shortlisted(tx, whole.shortlist, behind?.titles ?? []),
  }
}

/** Moves of the request that are pressed on a plan's page. */
const pressed = ['draft-plan', 'share-plan', 'take-back-plan', 'acknowledge-plan'] as const satisfies AdviceMove[]

const movesOf = (actor: Actor, { request, registered }: Whole['asked'], part: PlanPart) =>
  pressed.filter(
    move =>
      adviceLifecycle.step(request.state, move) !== undefined &&
      mayMove(actor, move, request) &&
      (part === 'adult' || registered),
  )

/**
 * The plan of one request as the adult or their adviser sees it, with what they can do just now; null for everybody else.
 * `plan` is none before it is drafted, and for the adult before it was shared for the first time.
 */
export const planFor = async (viewer: Actor, adviceId: string) => {
  const found = await transact(viewer, async tx => {
    const whole = await plans.read(tx, adviceId, viewer)
    const part = whole && partIn(viewer, whole.asked.request)
    if (!whole || !part) return null
    const { request, registered } = whole.asked
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: request.hubId } })
    return {
      ...{ adviceId: request.id, reference: request.reference, state: request.state, part },
      ...{ name: request.name, language: request.language, hasEmail: request.email !== '' },
      ...{ hub: { name: hub.name, replyTo: hub.replyTo }, adviser: await adviserOf(tx, request) },
      lapsed: part === 'adviser' && !registered ? { since: await lastDayOf(tx, viewer.personId) } : null,
      moves: movesOf(viewer, whole.asked, part),
      plan: await planOf(tx, whole, part),
    }
  })
  if (!found) return null
  const asks = found.part === 'adviser' || found.plan?.goals.some(({ actions }) => actions.some(isSkillsCheck))
  return { ...found, closed: asks ? await skillsCheckClosed(system('plans', viewer.hubId), adviceId) : [] }
}

const isSkillsCheck = ({ kind }: { kind: string }): boolean => kind === 'skills-check'

export type PlanView = NonNullable<Awaited<ReturnType<typeof planFor>>>
export type ShownPlan = NonNullable<PlanView['plan']>
export type ShownGoal = ShownPlan['goals'][number]
