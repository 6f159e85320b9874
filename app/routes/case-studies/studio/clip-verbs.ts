import {
  askEdit,
  commentOnClip,
  holdClip,
  type NameDecision,
  questionNumber,
  releaseClip,
  settleEdit,
  settleName,
  studioClip,
  wordClip,
} from '~/domain/case-studies'
import {
  ClipNamed,
  CommentOnClip,
  EditNamed,
  NameNamed,
  NameWithWords,
  PartOfClip,
  WordsOfClip,
} from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import type { Words } from '~/text'
import { deciders, holders, recordists, studioStaff } from './who'

/** Everything that is done with one clip on the desk. Each verb has an address of its own below the clip's. */

type Params = { [name: string]: string }
export const clipAddress = ({ contributionId, question }: Params): string =>
  `/studio/${contributionId}/clips/${question}`

export const readClip = page({ for: studioStaff }, async (actor, { contributionId = '', question = '' }) => {
  const number = questionNumber(question)
  return number === null ? null : studioClip(actor, contributionId, number)
})

export const saveWords = submit({
  for: recordists,
  form: words => WordsOfClip(words.studio.errors),
  run: (actor, { contributionId = '', question, transcript }) =>
    wordClip(actor, { contributionId, question, transcript }),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(`${clipAddress(params)}#words`, words.studio.clip.saved),
})

export const askTrim = submit({
  for: recordists,
  form: words => PartOfClip(words.studio.errors),
  run: (actor, { contributionId = '', question, from, to, passage, note }) =>
    askEdit(actor, { contributionId, question, fromMs: from, toMs: to, passage, ...(note ? { note } : {}) }),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(`${clipAddress(params)}#edits`, words.studio.clip.asked),
})

const settle = (agree: boolean) =>
  submit({
    for: recordists,
    form: EditNamed,
    run: (actor, { contributionId = '', editId }) => settleEdit(actor, { contributionId, editId, agree }),
    refusals: words => words.studio.refusals,
    then: (_story, params, _request, words) =>
      seeOther(`${clipAddress(params)}#edits`, words.studio.clip[agree ? 'agreed' : 'refused']),
  })
export const agreeEdit = settle(true)
export const refuseEdit = settle(false)

export const sayComment = submit({
  for: deciders,
  form: words => CommentOnClip(words.studio.errors),
  run: (actor, { contributionId = '', question, words }) => commentOnClip(actor, { contributionId, question, words }),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(`${clipAddress(params)}#comments`, words.studio.clip.commented),
})

const decided = (decision: NameDecision) => ({
  refusals: (words: Words) => words.studio.refusals,
  then: (_story: unknown, params: Params, _request: Request, words: Words) =>
    seeOther(`${clipAddress(params)}#names`, words.studio.names.done[decision]),
})

const plainly = (decision: 'cut' | 'not-a-name') =>
  submit({
    for: deciders,
    form: NameNamed,
    run: (actor, { contributionId = '', nameFlagId }) => settleName(actor, { contributionId, nameFlagId, decision }),
    ...decided(decision),
  })

const withWords = (who: readonly ('recordist' | 'editor')[], decision: 'masked' | 'kept') =>
  submit({
    for: who,
    form: words => NameWithWords({ words: words.studio.errors.short }),
    run: (actor, { contributionId = '', nameFlagId, words }) =>
      settleName(actor, { contributionId, nameFlagId, decision, words }),
    ...decided(decision),
  })
export const cutName = plainly('cut')
export const maskName = withWords(deciders, 'masked')
export const keepName = withWords(['editor'], 'kept')
export const notName = plainly('not-a-name')

export const holdIt = submit({
  for: holders,
  form: ClipNamed,
  run: (actor, { contributionId = '', question }) => holdClip(actor, { contributionId, question }),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(clipAddress(params), words.studio.clip.held),
})

export const releaseIt = submit({
  for: holders,
  form: ClipNamed,
  run: (actor, { contributionId = '', question }) => releaseClip(actor, { contributionId, question }),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(clipAddress(params), words.studio.clip.released),
})
