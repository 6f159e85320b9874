import {
  contributorNotCome,
  interviewPage,
  rescheduleInterview,
  scheduleInterview,
  unscheduleInterview,
} from '~/domain/case-studies'
import { ChooseTime, NamedStory } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'

const staff = ['coordinator', 'recordist'] as const
const at = ({ contributionId }: { [name: string]: string }) => `/studio/${contributionId}/schedule`

export const readSchedule = page({ for: staff }, (actor, { contributionId = '' }) =>
  interviewPage(actor, contributionId),
)

export const bookFor = submit({
  for: staff,
  form: words => ChooseTime(words.interviews.errors),
  run: (actor, { contributionId = '', slotId, where }) => scheduleInterview(actor, { contributionId, slotId, where }),
  refusals: words => words.interviews.refusals,
  then: (_booked, params, _request, words) => seeOther(at(params), words.interviews.desk.booked),
})

export const moveFor = submit({
  for: staff,
  form: words => ChooseTime(words.interviews.errors),
  run: (actor, { contributionId = '', slotId, where }) => rescheduleInterview(actor, { contributionId, slotId, where }),
  refusals: words => words.interviews.refusals,
  then: (_booked, params, _request, words) => seeOther(at(params), words.interviews.desk.moved),
})

export const takeBackFor = submit({
  for: staff,
  form: NamedStory,
  run: (actor, { contributionId = '' }) => unscheduleInterview(actor, { contributionId }),
  refusals: words => words.interviews.refusals,
  then: (_booked, params, _request, words) => seeOther(at(params), words.interviews.desk.takenBack),
})

export const sayNotCome = submit({
  for: staff,
  form: NamedStory,
  run: (actor, { contributionId = '' }) => contributorNotCome(actor, { contributionId }),
  refusals: words => words.interviews.refusals,
  then: (_booked, params, _request, words) => seeOther(at(params), words.interviews.desk.notComeDone),
})
