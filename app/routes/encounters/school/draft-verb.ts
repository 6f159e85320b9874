import type { z } from 'zod'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { type Beside, seeOther, submit } from '~/http'
import type { Words } from '~/text'
import { schoolStaff } from './staff'

/** Why a school may be refused, each with its sentence. */
export type SchoolRefusal = keyof Words['requests']['refusals']

type Part = { requestId: string; after: 'on' | 'later' }

/** Saves one part of a draft, then goes on to the next page, back to checking, or to the list of parts. */
export const savePart = <S extends z.ZodType<Part>, T>(
  form: S,
  save: (actor: Actor, input: z.output<S>) => Promise<Outcome<T, SchoolRefusal | 'not-found' | 'not-allowed'>>,
  next: 'who' | 'when' | 'check',
  beside: Beside<SchoolRefusal> = {},
) =>
  submit({
    for: schoolStaff,
    form,
    run: async (actor, input) => {
      const outcome = await save(actor, input)
      return outcome.ok ? { ok: true as const, value: input.after } : outcome
    },
    refusals: words => words.requests.refusals,
    beside,
    then: (after, { requestId }, request, { requests }) => {
      const here = `/requests/${requestId}`
      if (after === 'later') return seeOther(here, requests.draft.saved)
      const checking = new URL(request.url).searchParams.get('from') === 'check'
      return seeOther(`${here}/${checking ? 'check' : next}`)
    },
  })
