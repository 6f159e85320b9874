import type { z } from 'zod'
import {
  assignGuidance,
  attendGuidance,
  bookGuidance,
  cancelGuidance,
  closeGuidance,
  doneAction,
  guidanceFor,
  missGuidance,
  offerGuidance,
  shareRecord,
  unbookGuidance,
} from '~/domain/guidance'
import {
  actionsOf,
  type GuidanceRefusal,
  type GuidanceVerb,
  guidanceVerbs,
  StaffGuidancePress,
} from '~/domain/guidance/forms'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { page, seeOther, submit } from '~/http'
import { besideTimes } from '../../appointments/beside'
import { dayAsked } from '../../appointments/day-asked'

const who = ['careers-leader', 'adviser'] as const

type Press = z.output<typeof StaffGuidancePress>
type Verb = GuidanceVerb | 'done'
type Done = Promise<Outcome<unknown, GuidanceRefusal | 'not-found' | 'not-allowed'>>

const isVerb = (verb: string | undefined): verb is Verb => verb === 'done' || guidanceVerbs.some(one => one === verb)

/** One pupil's meeting, and the same behind a verb. */
export const showGuidance = page({ for: who }, (actor, { guidanceId = '', verb }, url) =>
  verb === undefined || isVerb(verb) ? guidanceFor(actor, guidanceId, dayAsked(url, 'from')) : Promise.resolve(null),
)

/** What each verb runs. */
const commands: { [V in Verb]: (actor: Actor, input: Extract<Press, { verb: V }>) => Done } = {
  schedule: assignGuidance,
  offer: offerGuidance,
  book: bookGuidance,
  unbook: unbookGuidance,
  attend: attendGuidance,
  miss: missGuidance,
  share: (actor, { guidanceId, talked, followUpOn, ...said }) =>
    shareRecord(actor, {
      guidanceId,
      talked,
      followUpOn,
      actions: actionsOf({ guidanceId, talked, followUpOn, ...said }),
    }),
  close: closeGuidance,
  cancel: cancelGuidance,
  done: doneAction,
}

export const pressGuidance = submit({
  for: who,
  form: StaffGuidancePress,
  run: (actor, press) => (commands[press.verb] as (actor: Actor, input: Press) => Done)(actor, press),
  refusals: words => words.guidance.refusals,
  beside: { ...besideTimes, 'not-given': 'adviserId', 'nothing-written': 'talked' },
  then: (_value, { guidanceId, verb }, _request, { guidance: { verbs, page: said } }) =>
    seeOther(
      verb === 'cancel' || verb === 'close' ? '/guidance' : `/guidance/${guidanceId}`,
      isVerb(verb) ? (verb === 'done' ? said.doneSaid : verbs[verb].done) : undefined,
    ),
})
