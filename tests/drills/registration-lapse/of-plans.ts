import type { AdviceState } from '~/domain/advice'
import type { Actor } from '~/domain/kernel/actor'
import { system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import {
  achieveGoal,
  addSignpost,
  agreeReview,
  answerReview,
  beginPlan,
  declareIndependence,
  draftPlan,
  exemptReview,
  holdReview,
  letGoOfGoal,
  removeAction,
  removeShortlisted,
  removeSignpost,
  resumeReview,
  saveAction,
  saveGoal,
  sharePlan,
  shortlist,
  takeBackPlan,
  takeGoalUp,
  tickAction,
  untickAction,
} from '~/domain/plans'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { given as advising } from '../../support/factories/advice'
import { given as matching } from '../../support/factories/matching'
import { given as planning } from '../../support/factories/plans'
import type { Move, Stage, Write } from './write'

type Made = Awaited<ReturnType<typeof planning.plan>>
type Case = { adviceId: string; goalId: string; planActionId: string }
type Also = (made: Made, stage: Stage) => Promise<string>

/** A command on a plan whose request stands in a state; `also` puts one thing more on it and answers its id. */
const on = (
  name: string,
  press: (actor: Actor, of: Case, thingId: string) => Promise<Outcome<unknown, string>>,
  { state = 'in-progress', moves = [], also }: { state?: AdviceState; moves?: readonly Move[]; also?: Also } = {},
): Write => ({
  ...{ name, moves },
  arrange: async stage => {
    const { hubId, adviser, actor } = stage
    const asked = await advising.request(hubId, { state, adviserId: adviser.id })
    const sharedAt = state === 'plan-drafted' ? null : clock.now()
    const made = await planning.plan(asked, { sharedAt, acknowledgedAt: sharedAt })
    const thingId = (await also?.(made, stage)) ?? ''
    const of = { adviceId: asked.id, goalId: made.goal.id, planActionId: made.action.id }
    return () => press(actor, of, thingId)
  },
})

const within =
  <T extends { id: string }>(make: (tx: Prisma.TransactionClient, of: Made, stage: Stage) => Promise<T>): Also =>
  async (made, stage) =>
    (await transact(system('plans', stage.hubId), tx => make(tx, made, stage))).id

const of = ({ plan: { hubId, id: planId } }: Made) => ({ hubId, planId, createdAt: clock.now() })
const inDays = (days: number) => addDays(dayOf(clock.now()), days)

const review = (held = false): Also =>
  within((tx, { plan: { hubId, id: planId } }) =>
    tx.planReview.create({
      data: {
        ...{ hubId, planId, number: 1, dueOn: dateOf(inDays(0)), rule: 'from-acknowledged' },
        ...(held ? { heldSince: clock.now(), holdReason: 'health' } : {}),
      },
    }),
  )
const signpost = within((tx, made) => tx.planSignpost.create({ data: { ...of(made), body: 'union', words: 'x' } }))
const link = { link: 'https://courses.example', title: 'Welding' }
const listed = within((tx, made) => tx.planShortlisted.create({ data: { ...of(made), ...link } }))

/** Something of the adviser's own employer is on the plan. */
const ownCourse: Also = async (made, stage) => {
  const { providerId, hubId, adviser } = stage
  const { id: opportunityId } = await matching.opportunity(hubId, { providerId })
  await transact(system('advice', hubId), tx =>
    tx.adviserProfile.update({
      where: { hubId_personId: { hubId, personId: adviser.id } },
      data: { providerId },
    }),
  )
  return within(tx => tx.planShortlisted.create({ data: { ...of(made), opportunityId } }))(made, stage)
}

const goals: readonly Write[] = [
  on('write a goal', (a, { adviceId }) => saveGoal(a, { adviceId, kind: 'skills', words: 'Welding' })),
  on('change a goal', (a, { adviceId, goalId }) =>
    saveGoal(a, { adviceId, goalId, version: 1, kind: 'skills', words: 'Welding' }),
  ),
  on('come to a goal', achieveGoal),
  on('let go of a goal', (a, named) => letGoOfGoal(a, { ...named, reasonCode: 'other', words: '' })),
  on('take a goal up', takeGoalUp, {
    also: within((tx, { goal }) =>
      tx.planGoal.update({ where: { id: goal.id }, data: { status: 'no-longer-relevant', archiveReason: 'other' } }),
    ),
  }),
]

const action = { kind: 'cv' as const, words: 'Write it', owner: 'person' as const, note: '' }
const actions: readonly Write[] = [
  on('write an action', (a, { adviceId, goalId }) => saveAction(a, { adviceId, goalId, ...action })),
  on('change an action', (a, named) => saveAction(a, { ...named, version: 1, ...action })),
  on('tick an action', tickAction),
  on('take a tick back', untickAction, {
    also: within((tx, made) =>
      tx.planAction.update({ where: { id: made.action.id }, data: { doneAt: clock.now(), doneBy: 'adviser' } }),
    ),
  }),
  on('remove an action', removeAction),
]

const reviews: readonly Write[] = [
  on('answer a review', (a, { adviceId }) => answerReview(a, { adviceId, outcome: 'work', words: '' }), {
    ...{ state: 'review-due', also: review(), moves: ['advice.review', 'advice.carry-on'] },
  }),
  on('agree a review', (a, { adviceId }) => agreeReview(a, { adviceId, dueOn: inDays(40) }), { also: review() }),
  on('hold a review', (a, { adviceId }) => holdReview(a, { adviceId, reasonCode: 'health' }), { also: review() }),
  on('resume a review', (a, { adviceId }) => resumeReview(a, { adviceId }), { also: review(true) }),
  on('exempt from reviews', (a, { adviceId }) => exemptReview(a, { adviceId, reasonCode: 'other', words: '' }), {
    also: review(),
  }),
]

/** What an adviser writes on a plan. */
export const ofPlans: readonly Write[] = [
  on('draft', draftPlan, { state: 'attended', moves: ['advice.draft-plan'] }),
  on('share', sharePlan, { state: 'plan-drafted', moves: ['advice.share-plan'] }),
  on('take back', takeBackPlan, { state: 'plan-shared', moves: ['advice.take-back-plan'] }),
  on('begin', beginPlan, { state: 'plan-acknowledged', moves: ['advice.begin'] }),
  on('declare', declareIndependence, { also: ownCourse }),
  ...goals,
  ...actions,
  on('point to a body', (a, { adviceId }) => addSignpost(a, { adviceId, body: 'union', words: '' })),
  on('take a body off', (a, { adviceId }, signpostId) => removeSignpost(a, { adviceId, signpostId }), {
    also: signpost,
  }),
  on('shortlist', (a, { adviceId }) => shortlist(a, { adviceId, opportunityId: '', ...link, why: '' })),
  on('take off the list', (a, { adviceId }, shortlistedId) => removeShortlisted(a, { adviceId, shortlistedId }), {
    also: listed,
  }),
  ...reviews,
]
