import {
  publishStory,
  reopenStory,
  reworkStory,
  sendForReview,
  settleEmployerFlag,
  studioStory,
} from '~/domain/case-studies'
import { SettleEmployerFlag, StoryNamed, StoryReason } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import { holders, recordists, studioStaff } from './who'

type Params = { [name: string]: string }
const at = ({ contributionId }: Params) => `/studio/${contributionId}`

export const readStory = page({ for: studioStaff }, (actor, { contributionId = '' }) =>
  studioStory(actor, contributionId),
)

export const sendIt = submit({
  for: recordists,
  form: StoryNamed,
  run: sendForReview,
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(at(params), words.studio.story.sent),
})

export const publishIt = submit({
  for: ['editor'],
  form: StoryNamed,
  run: publishStory,
  refusals: words => words.studio.noPublish,
  then: (_story, params, _request, words) => seeOther(at(params), words.studio.story.published),
})

export const reopenIt = submit({
  for: ['recordist', 'editor'],
  form: words => StoryReason(words.studio.errors),
  run: (actor, input) => reopenStory(actor, input),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(at(params), words.studio.story.reopened),
})

export const reworkIt = submit({
  for: holders,
  form: words => StoryReason(words.studio.errors),
  run: (actor, input) => reworkStory(actor, input),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(at(params), words.studio.story.reopened),
})

export const settleFlag = submit({
  for: recordists,
  form: words => SettleEmployerFlag(words.studio.errors),
  run: (actor, input) => settleEmployerFlag(actor, input),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(at(params), words.studio.story.settled),
})
