import type { z } from 'zod'
import {
  acknowledgeAdvice,
  addWord,
  adviceFor,
  allocateAdvice,
  changeContact,
  closeAdvice,
  giveUpReaching,
  holdAdvice,
  markTold,
  passOnAdvice,
  recordTry,
  reopenAdvice,
  resumeAdvice,
  signpostAdvice,
  takeAdvice,
  transferAdvice,
  triageAdvice,
} from '~/domain/advice'
import { StaffPress, type StaffVerb, staffVerbs } from '~/domain/advice/forms'
import { freeTimesOf } from '~/domain/appointments'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { page, seeOther, submit } from '~/http'
import type { Words } from '~/text'

/** Staff who have the pages of advice; the table says what each may do. */
export const adviceStaff = ['coordinator', 'adviser'] as const

type Press = z.output<typeof StaffPress>
type Pressed<V extends StaffVerb> = Extract<Press, { verb: V }> & { adviceId: string }
type Why = keyof Words['adviceDesk']['refusals'] | 'not-found' | 'not-allowed'

/** What each verb runs. */
const commands: { [V in StaffVerb]: (actor: Actor, input: Pressed<V>) => Promise<Outcome<unknown, Why>> } = {
  acknowledge: acknowledgeAdvice,
  told: markTold,
  triage: (actor, { verb: _verb, ...input }) => triageAdvice(actor, input),
  take: takeAdvice,
  allocate: allocateAdvice,
  'pass-on': passOnAdvice,
  signpost: signpostAdvice,
  tried: recordTry,
  'give-up-reaching': giveUpReaching,
  word: addWord,
  contact: (actor, { verb: _verb, ...input }) => changeContact(actor, input),
  hold: holdAdvice,
  resume: resumeAdvice,
  transfer: transferAdvice,
  close: closeAdvice,
  reopen: reopenAdvice,
}

const isVerb = (verb: string | undefined): verb is StaffVerb => staffVerbs.some(one => one === verb)

/** Who presses the moment after somebody else took it no longer sees it: that is said, and is no fault of theirs. */
type Done = 'done' | 'taken'

const run = async (actor: Actor, input: Press): Promise<Outcome<Done, Why>> => {
  const command = commands[input.verb] as (
    actor: Actor,
    input: Press & { adviceId: string },
  ) => Promise<Outcome<unknown, Why>>
  const outcome = await command(actor, { ...input, adviceId: input.adviceId ?? '' })
  if (outcome.ok) return { ok: true, value: 'done' }
  return input.verb === 'take' && outcome.why === 'not-found' ? { ok: true, value: 'taken' } : outcome
}

/** A request, with how many times each adviser who could have it has free. */
const adviceWithDiaries = async (actor: Actor, adviceId: string) => {
  const request = await adviceFor(actor, adviceId)
  if (!request) return null
  const able = request.candidates.filter(({ why }) => why.length === 0).map(({ personId }) => personId)
  const free = await freeTimesOf(actor, able)
  return {
    ...request,
    candidates: request.candidates.map(one => ({ ...one, free: free.get(one.personId) ?? null })),
  }
}

/** A request's page, and the same behind a verb. */
export const showAdvice = page({ for: adviceStaff }, (actor, { adviceId = '', verb }) =>
  verb === undefined || isVerb(verb) ? adviceWithDiaries(actor, adviceId) : Promise.resolve(null),
)

export const pressAdvice = submit({
  for: adviceStaff,
  form: StaffPress,
  run,
  refusals: (words: Words) => words.adviceDesk.refusals,
  beside: { 'deadline-passed': 'deadlineOn', 'hold-passed': 'until', 'no-body': 'bodies', 'no-adviser': 'adviserId' },
  then: (value, { adviceId, verb }, _request, { adviceDesk: { done } }) => {
    if (value === 'taken') return seeOther('/advice', done.taken)
    return seeOther(`/advice/${adviceId}`, isVerb(verb) ? done[verb] : undefined)
  },
})
