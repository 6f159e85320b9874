import { type PersonDecision, pointOutPerson, settlePerson } from '~/domain/case-studies'
import { MentionNamed, PersonMasked, PersonNamed, PersonTakenOut } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import type { Words } from '~/text'
import { clipAddress } from './clip-verbs'
import { deciders } from './who'

/** What is done on the desk about other people named in a clip. */

type Params = { [name: string]: string }

const answered = (done: PersonDecision | 'added') => ({
  for: deciders,
  refusals: (words: Words) => words.studio.refusals,
  then: (_story: unknown, params: Params, _request: Request, words: Words) =>
    seeOther(`${clipAddress(params)}#people`, words.studio.people.done[done]),
})

export const addPerson = submit({
  ...answered('added'),
  form: words => PersonNamed(words.studio.errors),
  run: (actor, { contributionId = '', question, named }) => pointOutPerson(actor, { contributionId, question, named }),
})

const plainly = (decision: 'agreed' | 'mistaken') =>
  submit({
    ...answered(decision),
    form: MentionNamed,
    run: (actor, { contributionId = '', mentionId }) => settlePerson(actor, { contributionId, mentionId, decision }),
  })
export const personAgreed = plainly('agreed')
export const personMistaken = plainly('mistaken')

export const maskPerson = submit({
  ...answered('masked'),
  form: words => PersonMasked(words.studio.errors),
  run: (actor, { contributionId = '', mentionId, words, passage }) =>
    settlePerson(actor, { contributionId, mentionId, decision: 'masked', words, ...(passage ? { passage } : {}) }),
})

export const cutPerson = submit({
  ...answered('cut'),
  form: words => PersonTakenOut(words.studio.errors),
  run: (actor, { contributionId = '', mentionId, passage }) =>
    settlePerson(actor, { contributionId, mentionId, decision: 'cut', ...(passage ? { passage } : {}) }),
})
