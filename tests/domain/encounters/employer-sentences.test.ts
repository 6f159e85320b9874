import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as forms from '~/domain/encounters/forms'
import { languages, wordsFor } from '~/text'

const asked: { [name: string]: z.ZodType } = {
  AcceptAsk: forms.AcceptAsk,
  DeclineAsk: forms.DeclineAsk,
  PostponeAsk: forms.PostponeAsk,
  PauseAsks: forms.PauseAsks,
  StepBack: forms.StepBack,
  EvaluateAsEmployer: forms.EvaluateAsEmployer,
  ProposeDate: forms.ProposeDate,
  SaveOfferForm: forms.SaveOfferForm,
  OfferReason: forms.OfferReason,
  AddSlotForm: forms.AddSlotForm,
}

/** Typed badly in every way a person could: nothing at all, far too much, and what cannot be kept. */
const typed = {
  empty: {},
  huge: {
    reason: 'x'.repeat(9_000),
    comment: 'x'.repeat(9_000),
    title: 'x'.repeat(9_000),
    description: 'x'.repeat(9_000),
  },
  numbers: { maxGroup: '-4', timesPerYear: 'often', leadDays: '9999', travelKm: '1.5', seats: '0' },
  letters: { reason: '\u0000', comment: '\ud800', title: '\u0000', description: '\ud800' },
  backwards: { on: '2027-03-01', from: '11:00', to: '10:00' },
  other: { reasonCode: 'other', reason: '' },
}

describe.each(Object.entries(asked))('what is wrong in %s', (_name, form) => {
  test.each(languages)('has a sentence in %s', language => {
    const { requests, employers } = wordsFor(language)
    const sentences: { [code: string]: string } = { ...requests.errors, ...employers.errors }
    const fields = 'shape' in form ? Object.keys(form.shape as object) : []
    for (const [how, values] of Object.entries(typed)) {
      const known = Object.fromEntries(Object.entries(values).filter(([name]) => fields.includes(name)))
      for (const { message, path } of form.safeParse({ offerId: 'x', ...known }).error?.issues ?? [])
        if (path[0] !== 'offerId' && path.length > 0)
          expect([how, path, sentences[message]]).toEqual([how, path, expect.any(String)])
    }
  })
})
