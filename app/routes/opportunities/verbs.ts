import {
  checkOpportunity,
  opportunityFor,
  publishOpportunity,
  sendOpportunityBack,
  withdrawOpportunity,
} from '~/domain/matching'
import { OpportunityNamed, OpportunityReason } from '~/domain/matching/forms'
import { openPage, page, seeOther, submit } from '~/http'

const owners = ['employer-admin', 'provider-admin', 'coordinator'] as const

/** One opportunity, for anyone. */
export const readOpportunity = openPage(async (actor, { opportunityId = '' }) => opportunityFor(actor, opportunityId))

/** The same behind a verb: opened by hand it shows the opportunity to those who may press it. */
export const showOpportunity = page({ for: owners }, async (actor, { opportunityId = '' }) =>
  opportunityFor(actor, opportunityId),
)

const press = (run: typeof checkOpportunity, done: 'check' | 'go-live' | 'withdraw') =>
  submit({
    for: done === 'withdraw' ? owners : ['coordinator'],
    form: OpportunityNamed,
    run,
    refusals: words => words.matching.refusals,
    then: ({ id }, _params, _request, words) => seeOther(`/opportunities/${id}`, words.matching.page.done[done]),
  })

export const checkIt = press(checkOpportunity, 'check')
export const publishIt = press(publishOpportunity, 'go-live')
export const withdrawIt = press(withdrawOpportunity, 'withdraw')

export const sendItBack = submit({
  for: ['coordinator'],
  form: OpportunityReason,
  run: sendOpportunityBack,
  refusals: words => words.matching.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/opportunities/${id}`, words.matching.page.done['send-back']),
})
