import {
  interviewPage,
  ownContribution,
  rescheduleInterview,
  scheduleInterview,
  unscheduleInterview,
} from '~/domain/case-studies'
import { ChooseTime, NamedStory } from '~/domain/case-studies/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'

export const readInterview = linkPage(actor => interviewPage(actor, ownContribution(actor)))

export const chooseTime = linkSubmit({
  form: words => ChooseTime(words.interviews.errors),
  run: (actor, { slotId, where }) =>
    scheduleInterview(actor, { contributionId: ownContribution(actor), slotId, where }),
  refusals: words => words.interviews.refusals,
  then: (_booked, { story }, _request, words) => seeOther(`/story/${story}/interview`, words.interviews.choose.done),
})

export const moveTime = linkSubmit({
  form: words => ChooseTime(words.interviews.errors),
  run: (actor, { slotId, where }) =>
    rescheduleInterview(actor, { contributionId: ownContribution(actor), slotId, where }),
  refusals: words => words.interviews.refusals,
  then: (_booked, { story }, _request, words) => seeOther(`/story/${story}/interview`, words.interviews.choose.moved),
})

export const takeBack = linkSubmit({
  form: NamedStory,
  run: actor => unscheduleInterview(actor, { contributionId: ownContribution(actor) }),
  refusals: words => words.interviews.refusals,
  then: (_booked, { story }, _request, words) =>
    seeOther(`/story/${story}/interview`, words.interviews.choose.takenBack),
})
