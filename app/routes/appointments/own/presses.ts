import type { z } from 'zod'
import { requestOfLink } from '~/domain/advice'
import { bookTime, cancelAppointment, moveAppointment, timesForAdult } from '~/domain/appointments'
import { AdultPress, type AdultVerb, adultVerbs, type Refusal } from '~/domain/appointments/forms'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { besideTimes } from '../beside'
import { dayAsked } from '../day-asked'

type Press = z.output<typeof AdultPress>

const isVerb = (verb: string | undefined): verb is AdultVerb => adultVerbs.some(one => one === verb)

/** The page of an adult's times, and the same behind a verb. */
export const showOwnTimes = linkPage(async (actor, { verb }, url) => {
  const adviceId = requestOfLink(actor)
  return adviceId && (verb === undefined || isVerb(verb)) ? timesForAdult(actor, adviceId, dayAsked(url, 'from')) : null
})

/** A link speaks for its own request, whatever is typed. */
const run = (actor: Actor, press: Press): Promise<Outcome<unknown, Refusal | 'not-found' | 'not-allowed'>> => {
  const adviceId = requestOfLink(actor) ?? ''
  switch (press.verb) {
    case 'choose':
      return bookTime(actor, { adviceId, timeId: press.timeId })
    case 'move':
      return moveAppointment(actor, { adviceId, timeId: press.timeId })
    case 'cancel':
      return cancelAppointment(actor, { adviceId, reason: press.reason })
  }
}

export const pressOwnTimes = linkSubmit({
  form: AdultPress,
  run,
  refusals: words => words.appointments.refusals,
  beside: besideTimes,
  then: (_value, { asking, verb }, _request, { appointments: { own } }) => {
    const said = { choose: own.chosen, move: own.moved, cancel: own.cancelled }
    return seeOther(`/my-advice/${asking}/times`, isVerb(verb) ? said[verb] : undefined)
  },
})
