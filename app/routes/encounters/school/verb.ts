import type { z } from 'zod'
import { requestForSchool } from '~/domain/encounters'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { type Beside, page, seeOther, submit } from '~/http'
import type { Words } from '~/text'
import type { SchoolRefusal } from './draft-verb'
import { schoolStaff } from './staff'

/** The request a verb is about, for staff of its school. */
export const requestLoader = page({ for: schoolStaff }, (actor, { requestId = '' }) =>
  requestForSchool(actor, requestId),
)

/** One verb on a request: the form, the command, and a sentence on the request's own page once it is done. */
export const requestVerb = <S extends z.ZodType<object>, T>(
  form: S,
  run: (actor: Actor, input: z.output<S>) => Promise<Outcome<T, SchoolRefusal | 'not-found' | 'not-allowed'>>,
  done: (words: Words['requests']) => string,
  beside: Beside<SchoolRefusal> = {},
) =>
  submit({
    for: schoolStaff,
    form,
    run,
    refusals: words => words.requests.refusals,
    beside,
    then: (_value, { requestId }, _request, { requests }) => seeOther(`/requests/${requestId}`, done(requests)),
  })
