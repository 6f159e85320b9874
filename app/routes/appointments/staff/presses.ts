import type { z } from 'zod'
import {
  attendAppointment,
  bookTime,
  callOffAppointment,
  missAppointment,
  moveAppointment,
  offerTimes,
  timesForStaff,
} from '~/domain/appointments'
import { type Refusal, StaffPress, type StaffVerb, staffVerbs } from '~/domain/appointments/forms'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { page, seeOther, submit } from '~/http'
import { besideTimes } from '../beside'
import { dayAsked } from '../day-asked'

const who = ['adviser', 'coordinator'] as const

type Press = z.output<typeof StaffPress>
type Pressed<V extends StaffVerb> = Extract<Press, { verb: V }>
type Done = Promise<Outcome<unknown, Refusal | 'not-found' | 'not-allowed'>>

const isVerb = (verb: string | undefined): verb is StaffVerb => staffVerbs.some(one => one === verb)

/** The times of one request, and the same behind a verb. */
export const showTimes = page({ for: who }, (actor, { adviceId = '', verb }, url) =>
  verb === undefined || isVerb(verb) ? timesForStaff(actor, adviceId, dayAsked(url, 'from')) : Promise.resolve(null),
)

/** What each verb runs. */
const commands: { [V in StaffVerb]: (actor: Actor, input: Pressed<V>) => Done } = {
  offer: offerTimes,
  book: bookTime,
  move: moveAppointment,
  'call-off': callOffAppointment,
  attend: attendAppointment,
  miss: missAppointment,
}

export const pressTimes = submit({
  for: who,
  form: StaffPress,
  run: (actor, press) => (commands[press.verb] as (actor: Actor, input: Press) => Done)(actor, press),
  refusals: words => words.appointments.refusals,
  beside: besideTimes,
  then: (_value, { adviceId, verb }, _request, { appointments: { staff } }) =>
    seeOther(`/advice/${adviceId}/times`, isVerb(verb) ? staff[verb].done : undefined),
})
