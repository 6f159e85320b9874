import type { z } from 'zod'
import { requestOfLink } from '~/domain/advice'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import {
  achieveGoal,
  acknowledgePlan,
  addSignpost,
  askForChange,
  declareIndependence,
  draftPlan,
  letGoOfGoal,
  planFor,
  removeAction,
  removeShortlisted,
  removeSignpost,
  sharePlan,
  shortlist,
  stopPlanLetters,
  takeBackPlan,
  takeGoalUp,
  tickAction,
  untickAction,
  wantPlanLetters,
} from '~/domain/plans'
import { PlanPress, type PlanVerb, planVerbs } from '~/domain/plans/forms'
import { linkPage, linkSubmit, page, seeOther, submit } from '~/http'
import type { Words } from '~/text'

type Press = z.output<typeof PlanPress>
type Pressed<V extends PlanVerb> = Extract<Press, { verb: V }> & { adviceId: string }
type Why = keyof Words['plans']['refusals'] | 'not-found' | 'not-allowed'
export type Params = { [name: string]: string }

/** What each verb runs. */
const commands: { [V in PlanVerb]: (actor: Actor, input: Pressed<V>) => Promise<Outcome<unknown, Why>> } = {
  draft: draftPlan,
  share: sharePlan,
  'take-back': takeBackPlan,
  'ask-change': askForChange,
  acknowledge: acknowledgePlan,
  declare: declareIndependence,
  'letters-on': wantPlanLetters,
  'letters-off': stopPlanLetters,
  achieve: achieveGoal,
  'let-go': letGoOfGoal,
  'take-up': takeGoalUp,
  tick: tickAction,
  untick: untickAction,
  'remove-action': removeAction,
  signpost: addSignpost,
  'remove-signpost': removeSignpost,
  shortlist,
  'remove-shortlisted': removeShortlisted,
}

/** The request of the address; a link speaks for its own, whatever is typed. */
export const idOf = (actor: Actor, adviceId = ''): string => requestOfLink(actor) ?? adviceId

const run = (actor: Actor, input: Press): Promise<Outcome<unknown, Why>> => {
  const command = commands[input.verb] as (actor: Actor, input: Press & { adviceId: string }) => ReturnType<typeof run>
  return command(actor, { ...input, adviceId: idOf(actor, input.adviceId) })
}

/** Who has a plan's page at the desk. */
export const planMembers = ['adviser'] as const

const isVerb = (verb: string | undefined): verb is PlanVerb => planVerbs.some(one => one === verb)

export const readPlan = (actor: Actor, { adviceId, verb }: Params) =>
  verb === undefined || isVerb(verb) ? planFor(actor, idOf(actor, adviceId)) : Promise.resolve(null)

/** The page of one plan, and the same behind a verb. */
export const showPlan = { desk: page({ for: planMembers }, readPlan), own: linkPage(readPlan) }

/** The plan's own address, by the door one came in. */
export const homeOf = ({ asking, adviceId }: Params): string =>
  asking ? `/my-advice/${asking}/plan` : `/advice/${adviceId}/plan`

const pressing = {
  form: PlanPress,
  run,
  refusals: (words: Words) => words.plans.refusals,
  beside: { 'no-such-opportunity': 'opportunityId', 'there-already': 'opportunityId' },
  then: (_value: unknown, params: Params, _request: Request, { plans }: Words) =>
    seeOther(homeOf(params), isVerb(params.verb) ? plans.done[params.verb] : undefined),
}

export const pressPlan = { desk: submit({ for: planMembers, ...pressing }), own: linkSubmit(pressing) }
