import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { type Asked, adviceRequests, mayMove, stepOf } from '../advice'
import { command } from '../kernel/command'
import { refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import { changing, movingPlan } from './changing'
import { firstReview } from './review-dates'
import { planReview } from './reviewing'
import type { Plan } from './store'

export type Named = { adviceId: string }

const freshPlan = (adviceId: string, hubId: string, at: Date): Plan => ({
  ...{ id: randomUUID(), hubId, adviceId, sharedAt: null, acknowledgedAt: null, changeAsked: '' },
  ...{ declaredAt: null, declaredFor: '', remindersOn: false, version: 1, createdAt: at, updatedAt: at },
})

/** The adviser begins a plan after the first meeting. One from an earlier round of the same request is taken up again. */
export const draftPlan = movingPlan<Named>('draft-plan', ({ whole: { asked, plan }, at }) => ({
  ...(plan ? {} : { fresh: freshPlan(asked.request.id, asked.request.hubId, at) }),
  lines: [{ what: 'plan', act: 'began' }],
}))

/** The adult sees it from now on. Where the adviser's own employer is behind something on it, they have said so first. */
export const sharePlan = movingPlan<Named, 'no-goal' | 'declaration-needed'>(
  'share-plan',
  ({ whole: { plan, goals, behind }, at }) => {
    if (!goals.some(({ status }) => status === 'in-progress')) return refuse('no-goal')
    if (behind && plan?.declaredFor !== behind.employer) return refuse('declaration-needed')
    return { plan: { sharedAt: at, changeAsked: '' }, lines: [{ what: 'plan', act: 'shared' }] }
  },
)

/** Back to be written on: by the adviser. */
export const takeBackPlan = movingPlan<Named>(
  'take-back-plan',
  () => ({ plan: { changeAsked: '' }, lines: [{ what: 'plan', act: 'taken-back' }] }),
  { only: 'adviser' },
)

/** Back to be written on: the adult says what they would like changed. */
export const askForChange = movingPlan<Named & { words: string }>(
  'take-back-plan',
  ({ input: { words } }) => ({ plan: { changeAsked: words }, lines: [{ what: 'plan', act: 'change-asked' }] }),
  { only: 'adult' },
)

/** The adult says yes to it. From this day reviews are counted. */
export const acknowledgePlan = movingPlan<Named>('acknowledge-plan', ({ whole: { plan, reviews }, at }) => ({
  plan: { acknowledgedAt: at, changeAsked: '' },
  lines: [{ what: 'plan', act: 'acknowledged' }],
  write: async tx => {
    if (plan && reviews.length === 0) await planReview(tx, plan, firstReview(dayOf(at)))
  },
}))

/** What was acknowledged is under way: the worker sets it going, so that nobody has to press twice. */
export const beginPlan = command({
  name: 'plans.begin',
  load: (tx: Tx, { adviceId }: Named, actor) => adviceRequests.lock(tx, adviceId, actor),
  allow: (actor, { request }: Asked) => mayMove(actor, 'begin', request),
  decide: (asked, _input, at, actor) => stepOf(asked, 'begin', { actor, at }),
  save: (tx, request) => adviceRequests.save(tx, request),
})

/** The adviser says, on the plan, that their own employer is behind something on it. */
export const declareIndependence = changing<Named, 'nothing-to-declare'>(
  'declare',
  ({ whole: { behind }, at }) =>
    behind
      ? { plan: { declaredAt: at, declaredFor: behind.employer }, lines: [{ what: 'plan', act: 'declared' }] }
      : refuse('nothing-to-declare'),
  { only: 'adviser' },
)

const letters = (on: boolean) =>
  changing<Named>(
    on ? 'letters-on' : 'letters-off',
    () => ({ plan: { remindersOn: on }, lines: [{ what: 'letters', act: on ? 'switched-on' : 'switched-off' }] }),
    { only: 'adult' },
  )

/** The adult wants a letter when something of theirs is due, or no longer. */
export const wantPlanLetters = letters(true)
export const stopPlanLetters = letters(false)
