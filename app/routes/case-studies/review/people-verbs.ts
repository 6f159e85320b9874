import { ownContribution, type PersonDecision, pointOutPerson, settlePerson } from '~/domain/case-studies'
import { MentionNamed, PersonMasked, PersonNamed, PersonTakenOut } from '~/domain/case-studies/forms'
import { linkSubmit, seeOther } from '~/http'
import type { Words } from '~/text'

/** What a contributor does about other people they named. */

type Params = { [name: string]: string }

const answered = (done: PersonDecision | 'added') => ({
  refusals: (words: Words) => words.story.review.refusals,
  then: (_story: unknown, { story, question }: Params, _request: Request, words: Words) =>
    seeOther(`/story/${story}/review/${question}#people`, words.story.people.done[done]),
})

export const addPerson = linkSubmit({
  ...answered('added'),
  form: words => PersonNamed(words.story.review.errors),
  run: (actor, { question, named }) =>
    pointOutPerson(actor, { contributionId: ownContribution(actor), question, named }),
})

const plainly = (decision: 'agreed' | 'mistaken') =>
  linkSubmit({
    ...answered(decision),
    form: MentionNamed,
    run: (actor, { mentionId }) => settlePerson(actor, { contributionId: ownContribution(actor), mentionId, decision }),
  })
export const personAgreed = plainly('agreed')
export const personMistaken = plainly('mistaken')

export const maskPerson = linkSubmit({
  ...answered('masked'),
  form: words => PersonMasked(words.story.review.errors),
  run: (actor, { mentionId, words, passage }) =>
    settlePerson(actor, {
      ...{ contributionId: ownContribution(actor), mentionId, decision: 'masked', words },
      ...(passage ? { passage } : {}),
    }),
})

export const cutPerson = linkSubmit({
  ...answered('cut'),
  form: words => PersonTakenOut(words.story.review.errors),
  run: (actor, { mentionId, passage }) =>
    settlePerson(actor, {
      ...{ contributionId: ownContribution(actor), mentionId, decision: 'cut' },
      ...(passage ? { passage } : {}),
    }),
})
