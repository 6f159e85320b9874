import {
  approveCut,
  askEdit,
  askForChanges,
  commentOnClip,
  ownContribution,
  questionNumber,
  removeClip,
  reviewClip,
  reviewOf,
  settleEdit,
} from '~/domain/case-studies'
import { ClipNamed, CommentOnClip, EditNamed, OwnApproval, OwnChanges, PartOfClip } from '~/domain/case-studies/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'

/** What a contributor does with the cut of their story. Each verb has an address of its own below the story's. */

type Params = { [name: string]: string }
const reviewAt = ({ story }: Params): string => `/story/${story}/review`
const clipAt = (params: Params): string => `${reviewAt(params)}/${params.question}`

export const readReview = linkPage(reviewOf)

export const readReviewClip = linkPage(async (actor, { question = '' }) => {
  const number = questionNumber(question)
  return number === null ? null : reviewClip(actor, number)
})

export const readApproval = linkPage(async actor => {
  const review = await reviewOf(actor)
  return review && (review.moves as string[]).includes('approve') ? review : null
})

export const readChanges = linkPage(async actor => {
  const review = await reviewOf(actor)
  return review && (review.moves as string[]).includes('ask-for-changes') ? review : null
})

const settle = (agree: boolean) =>
  linkSubmit({
    form: EditNamed,
    run: (actor, { editId }) => settleEdit(actor, { contributionId: ownContribution(actor), editId, agree }),
    refusals: words => words.story.review.refusals,
    then: (_story, params, _request, words) =>
      seeOther(`${clipAt(params)}#edits`, words.story.review[agree ? 'agreed' : 'refused']),
  })
export const agreeToEdit = settle(true)
export const refuseEditOf = settle(false)

export const askPartToGo = linkSubmit({
  form: words => PartOfClip(words.story.review.errors),
  run: (actor, { question, from, to, passage, note }) =>
    askEdit(actor, {
      ...{ contributionId: ownContribution(actor), question, fromMs: from, toMs: to, passage },
      ...(note ? { note } : {}),
    }),
  refusals: words => words.story.review.refusals,
  then: (_story, params, _request, words) => seeOther(`${clipAt(params)}#edits`, words.story.review.trimmed),
})

export const sayToTeam = linkSubmit({
  form: words => CommentOnClip(words.story.review.errors),
  run: (actor, { question, words }) =>
    commentOnClip(actor, { contributionId: ownContribution(actor), question, words }),
  refusals: words => words.story.review.refusals,
  then: (_story, params, _request, words) => seeOther(`${clipAt(params)}#comments`, words.story.review.commented),
})

export const takeClipOut = linkSubmit({
  form: ClipNamed,
  run: (actor, { question }) => removeClip(actor, { contributionId: ownContribution(actor), question }),
  refusals: words => words.story.review.refusals,
  then: (_story, params, _request, words) => seeOther(reviewAt(params), words.story.review.removedDone),
})

export const sayChanges = linkSubmit({
  form: words => OwnChanges(words.story.review.errors),
  run: (actor, { words }) => askForChanges(actor, { contributionId: ownContribution(actor), words }),
  refusals: words => words.story.review.refusals,
  then: (_story, params, _request, words) => seeOther(reviewAt(params), words.story.review.changesDone),
})

export const approveIt = linkSubmit({
  form: words => OwnApproval(words.story.review.errors),
  run: (actor, { seen }) => approveCut(actor, { contributionId: ownContribution(actor), seen }),
  refusals: words => words.story.review.refusals,
  then: (_story, params, _request, words) => seeOther(reviewAt(params), words.story.review.approved),
})
