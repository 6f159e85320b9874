import type { z } from 'zod'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { agreeReview, answerReview, exemptReview, holdReview, resumeReview, reviewsFor } from '~/domain/plans'
import { ReviewPress, type ReviewVerb, reviewVerbs } from '~/domain/plans/forms'
import { linkPage, linkSubmit, page, seeOther, submit } from '~/http'
import type { Words } from '~/text'
import { idOf, type Params, planMembers } from '../presses'

type Press = z.output<typeof ReviewPress>
type Pressed<V extends ReviewVerb> = Extract<Press, { verb: V }> & { adviceId: string }
type Why = keyof Words['followUp']['refusals'] | 'not-found' | 'not-allowed'

const commands: { [V in ReviewVerb]: (actor: Actor, input: Pressed<V>) => Promise<Outcome<unknown, Why>> } = {
  answer: answerReview,
  agree: agreeReview,
  hold: holdReview,
  resume: resumeReview,
  exempt: exemptReview,
}

const run = (actor: Actor, input: Press): Promise<Outcome<unknown, Why>> => {
  const command = commands[input.verb] as (actor: Actor, input: Press & { adviceId: string }) => ReturnType<typeof run>
  return command(actor, { ...input, adviceId: idOf(actor, input.adviceId) })
}

const isVerb = (verb: string | undefined): verb is ReviewVerb => reviewVerbs.some(one => one === verb)

const read = (actor: Actor, { adviceId, verb }: Params) =>
  verb === undefined || isVerb(verb) ? reviewsFor(actor, idOf(actor, adviceId)) : Promise.resolve(null)

/** How it went, and what can be said of it, by either door. */
export const showReviews = { desk: page({ for: planMembers }, read), own: linkPage(read) }

const homeOf = ({ asking, adviceId }: Params): string =>
  asking ? `/my-advice/${asking}/follow-up` : `/advice/${adviceId}/reviews`

const pressing = {
  form: ReviewPress,
  run,
  refusals: (words: Words) => words.followUp.refusals,
  beside: { 'day-odd': 'dueOn' },
  then: (_value: unknown, params: Params, _request: Request, { followUp }: Words) =>
    seeOther(homeOf(params), isVerb(params.verb) ? followUp.done[params.verb] : undefined),
}

export const pressReview = { desk: submit({ for: planMembers, ...pressing }), own: linkSubmit(pressing) }
