import type { z } from 'zod'
import {
  acceptApproach,
  agreeDateAsEmployer,
  approachOfLink,
  askFor,
  declineApproach,
  evaluateAsEmployer,
  pauseAsks,
  postponeApproach,
  proposeDateAsEmployer,
  readBriefAsEmployer,
  stepBack,
} from '~/domain/encounters'
import {
  AcceptAsk,
  AgreeToDate,
  DeclineAsk,
  EvaluateAsEmployer,
  PauseAsks,
  PostponeAsk,
  ProposeDate,
  ReadBrief,
  StepBack,
} from '~/domain/encounters/forms'
import type { Actor } from '~/domain/kernel/actor'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { type Beside, linkPage, linkSubmit, page, seeOther, submit } from '~/http'
import type { Words } from '~/text'

/** Everything an employer may do with one ask. Each verb has its own address under the ask's, by link and at the desk. */

type Refusals = Words['employers']['ask']['refusals']
type Why = keyof Refusals | 'not-found' | 'not-allowed'
type Params = { [name: string]: string }

/** Where the ask itself is, for the one who answers. */
export const askAddress = ({ token, approachId }: Params): string =>
  token ? `/answer/${token}` : `/asks/${approachId}`

const approachOf = (actor: Actor, input: { approachId?: string }): string =>
  approachOfLink(actor) ?? input.approachId ?? ''

/** Runs a command on the encounter that came of an ask. */
const onEncounter = async <T>(
  actor: Actor,
  input: { approachId?: string },
  run: (encounterId: string) => Promise<Outcome<T, Why>>,
): Promise<Outcome<T, Why>> => {
  const ask = await askFor(actor, approachOf(actor, input))
  return ask?.encounter ? run(ask.encounter.id) : refuse('not-found')
}

const verb = <S extends z.ZodType<object>, T>(
  form: S,
  run: (actor: Actor, input: z.output<S>) => Promise<Outcome<T, Why>>,
  done: (words: Words['employers']) => string,
  beside: Beside<Why> = {},
) => {
  const spec = {
    form,
    run,
    refusals: (words: Words) => words.employers.ask.refusals,
    beside,
    then: (_value: T, params: Params, _request: Request, words: Words) =>
      seeOther(askAddress(params), done(words.employers)),
  }
  return { byLink: linkSubmit(spec), atDesk: submit({ for: ['employer-admin'], ...spec }) }
}

export const readAsk = {
  byLink: linkPage(actor => askFor(actor, approachOfLink(actor) ?? '')),
  atDesk: page({ for: ['employer-admin'] }, (actor, { approachId = '' }) => askFor(actor, approachId)),
}

export const acceptAsk = verb(
  AcceptAsk,
  (actor, input) => acceptApproach(actor, { choice: input.choice, approachId: approachOf(actor, input) }),
  words => words.ask.accepted,
  { 'time-gone': 'choice', 'time-taken': 'choice' },
)

export const declineAsk = verb(
  DeclineAsk,
  (actor, input) =>
    declineApproach(actor, {
      approachId: approachOf(actor, input),
      reasonCode: input.reasonCode,
      reason: input.reason ?? '',
    }),
  words => words.ask.declined,
)

export const postponeAsk = verb(
  PostponeAsk,
  (actor, input) =>
    postponeApproach(actor, { approachId: approachOf(actor, input), askAgainOn: new Date(input.askAgainOn) }),
  words => words.ask.postponed,
  { 'day-has-passed': 'askAgainOn' },
)

export const pauseAllAsks = verb(
  PauseAsks,
  (actor, input) => pauseAsks(actor, { approachId: approachOf(actor, input), until: new Date(input.until) }),
  words => words.ask.paused,
  { 'day-has-passed': 'until' },
)

export const readBrief = verb(
  ReadBrief,
  (actor, input) => onEncounter(actor, input, encounterId => readBriefAsEmployer(actor, { encounterId })),
  words => words.agreed.briefDone,
)

export const stepBackFromAsk = verb(
  StepBack,
  (actor, input) =>
    onEncounter(actor, input, encounterId =>
      stepBack(actor, { encounterId, reasonCode: input.reasonCode, reason: input.reason ?? '' }),
    ),
  words => words.agreed.steppedBack,
  { 'reason-needed': 'reason' },
)

export const evaluateAsk = verb(
  EvaluateAsEmployer,
  (actor, { purposeMet, twoWay, again, comment, ...input }) =>
    onEncounter(actor, input, encounterId =>
      evaluateAsEmployer(actor, { encounterId, purposeMet, twoWay, again, ...(comment ? { comment } : {}) }),
    ),
  words => words.agreed.evaluated,
)

export const proposeDate = verb(
  ProposeDate,
  (actor, { on, from, to, ...input }) =>
    onEncounter(actor, input, encounterId => proposeDateAsEmployer(actor, { encounterId, on, from, to })),
  words => words.agreed.moved,
  { 'date-passed': 'on', 'not-a-school-day': 'on', 'same-date': 'on', 'time-taken': 'from' },
)

export const agreeToDate = verb(
  AgreeToDate,
  (actor, input) => onEncounter(actor, input, encounterId => agreeDateAsEmployer(actor, { encounterId })),
  words => words.agreed.dateAgreed,
)
