import type { z } from 'zod'
import { adviceStatus, requestOfLink } from '~/domain/advice'
import { bookTime, cancelAppointment, moveAppointment, timesForAdult } from '~/domain/appointments'
import { AdultPress, type AdultVerb, adultVerbs, type Refusal } from '~/domain/appointments/forms'
import type { Actor } from '~/domain/kernel/actor'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { besideTimes } from '../beside'
import { dayAsked } from '../day-asked'

type Press = z.output<typeof AdultPress>

const isVerb = (verb: string | undefined): verb is AdultVerb => adultVerbs.some(one => one === verb)

/** The page of an adult's times, and the same behind a verb; `before` is their request while nobody advises them. */
export const showOwnTimes = linkPage(async (actor, { verb }, url) => {
  const adviceId = requestOfLink(actor)
  if (!adviceId || (verb !== undefined && !isVerb(verb))) return null
  const times = await timesForAdult(actor, adviceId, dayAsked(url, 'from'))
  if (times) return { times, before: null }
  const status = await adviceStatus(actor, adviceId)
  return status && { times: null, before: { reference: status.reference } }
})

type Answer = Promise<Outcome<unknown, Refusal | 'not-found' | 'not-allowed'>>

/** A link speaks for its own request, whatever is typed. */
const pressed = (actor: Actor, press: Press): Answer => {
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

/** Where the adviser is gone that the page still had, the request is there and has moved on. */
const run = async (actor: Actor, press: Press): Answer => {
  const outcome = await pressed(actor, press)
  if (outcome.ok || outcome.why !== 'not-found') return outcome
  return (await adviceStatus(actor, requestOfLink(actor) ?? '')) ? refuse('wrong-state') : outcome
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
