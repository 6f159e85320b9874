import type { z } from 'zod'
import {
  addWord,
  adviceStatus,
  changeContact,
  comeBack,
  holdAdvice,
  keepShorter,
  reopenAdvice,
  requestOfLink,
  resumeAdvice,
  withdrawAdvice,
} from '~/domain/advice'
import { AdultPress, type AdultVerb, adultVerbs } from '~/domain/advice/forms'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { linkPage, linkSubmit, seeOther } from '~/http'
import type { Words } from '~/text'

type Press = z.output<typeof AdultPress>
type Pressed<V extends AdultVerb> = Extract<Press, { verb: V }> & { adviceId: string }
type Why = 'wrong-state' | 'not-registered' | 'hold-passed' | 'not-found' | 'not-allowed'

/** What each verb runs. */
const commands: { [V in AdultVerb]: (actor: Actor, input: Pressed<V>) => Promise<Outcome<unknown, Why>> } = {
  contact: (actor, { verb: _verb, asking: _asking, ...input }) => changeContact(actor, input),
  word: addWord,
  hold: holdAdvice,
  resume: resumeAdvice,
  withdraw: withdrawAdvice,
  'come-back': comeBack,
  reopen: reopenAdvice,
  keep: keepShorter,
}

/** The link speaks for its own request, whatever is typed. */
const run = (actor: Actor, input: Press): Promise<Outcome<unknown, Why>> => {
  const command = commands[input.verb] as (actor: Actor, input: Press & { adviceId: string }) => ReturnType<typeof run>
  return command(actor, { ...input, adviceId: requestOfLink(actor) ?? '' })
}

const isVerb = (verb: string | undefined): verb is AdultVerb => adultVerbs.some(one => one === verb)

/** The adult's page, and the same behind a verb. */
export const showOwnAdvice = linkPage((actor, { verb }) =>
  verb === undefined || isVerb(verb) ? adviceStatus(actor, requestOfLink(actor) ?? '') : Promise.resolve(null),
)

export const pressOwnAdvice = linkSubmit({
  form: AdultPress,
  run,
  refusals: (words: Words) => words.advice.refusals,
  beside: { 'hold-passed': 'until' },
  then: (_value, { asking, verb }, _request, { advice }) =>
    seeOther(`/my-advice/${asking}`, isVerb(verb) ? advice.done[verb] : undefined),
})
