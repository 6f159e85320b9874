import { type Actor, wears } from '~/domain/kernel/actor'
import {
  checkOpportunity,
  opportunityFor,
  publishOpportunity,
  sendOpportunityBack,
  withdrawOpportunity,
} from '~/domain/matching'
import { OpportunityNamed, OpportunityReason } from '~/domain/matching/forms'
import { openPage, page, seeOther, submit } from '~/http'
import { addressOf } from './address-of'
import { searchIn } from './asked'

const owners = ['employer-admin', 'provider-admin', 'coordinator'] as const

/** How the reader asks for a placement: themselves, or staff for a learner of theirs. */
const askingOf = (actor: Actor | null): 'apply' | 'arrange' | null => {
  if (!actor || wears(actor, 'adult')) return 'apply'
  return wears(actor, 'careers-leader') || wears(actor, 'teacher') ? 'arrange' : null
}

const list = '/opportunities'

/** Back to the search somebody comes from, as their browser says it; else to the whole list. */
const backTo = (request: Request, url: URL): string => {
  const referer = request.headers.get('referer') ?? ''
  const from = URL.canParse(referer) ? new URL(referer) : null
  return from?.host === url.host && from.pathname === list && from.search ? addressOf(searchIn(from)) : list
}

const found = async (actor: Actor | null, opportunityId: string, back: string) => {
  const opportunity = await opportunityFor(actor, opportunityId)
  const open = opportunity?.kind === 'placement' && opportunity.state === 'live'
  const tracks = opportunity?.state === 'live' && askingOf(actor) === 'apply'
  return opportunity && { ...opportunity, asking: open ? askingOf(actor) : null, tracks, back }
}

/** One opportunity, for anyone. */
export const readOpportunity = openPage((actor, { opportunityId = '' }, url, request) =>
  found(actor, opportunityId, backTo(request, url)),
)

/** The same behind a verb: opened by hand it shows the opportunity to those who may press it. */
export const showOpportunity = page({ for: owners }, (actor, { opportunityId = '' }) =>
  found(actor, opportunityId, list),
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
