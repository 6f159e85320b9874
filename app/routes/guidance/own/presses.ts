import type { z } from 'zod'
import { bookGuidance, cancelGuidance, doneAction, guidanceFor } from '~/domain/guidance'
import { type GuidanceRefusal, PupilPress, type PupilVerb, pupilVerbs } from '~/domain/guidance/forms'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { besideTimes } from '../../appointments/beside'

const isVerb = (verb: string | undefined): verb is PupilVerb => pupilVerbs.some(one => one === verb)

/** The page of one's own meeting, and the same behind a verb. */
export const showOwnGuidance = explorerPage((actor, { guidanceId = '', verb }) =>
  verb === undefined || isVerb(verb) ? guidanceFor(actor, guidanceId) : Promise.resolve(null),
)

type Press = z.output<typeof PupilPress>

const run = (actor: Actor, press: Press): Promise<Outcome<unknown, GuidanceRefusal | 'not-found' | 'not-allowed'>> => {
  const { guidanceId } = press
  switch (press.verb) {
    case 'choose':
      return bookGuidance(actor, { guidanceId, timeId: press.timeId })
    case 'cancel-own':
      return cancelGuidance(actor, { guidanceId })
    case 'done':
      return doneAction(actor, { guidanceId, actionId: press.actionId })
  }
}

export const pressOwnGuidance = explorerSubmit({
  form: PupilPress,
  run,
  refusals: words => words.guidance.refusals,
  beside: besideTimes,
  then: (_value, { guidanceId, verb }, _request, { guidance: { own, page } }) => {
    const said = { choose: own.chosen, 'cancel-own': own.cancelled, done: page.doneSaid }
    return seeOther(`/explore/guidance/${guidanceId}`, isVerb(verb) ? said[verb] : undefined)
  },
})
