import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import type { MatchingEvent } from './events'
import { type OpportunityMove, opportunityLifecycle } from './opportunity'
import { mayMoveOpportunity } from './policy'
import { type Opportunity, opportunities } from './store'

type Moved = Exclude<OpportunityMove, 'change' | 'fill' | 'reopen'>

const announced: { [M in Moved]: Extract<MatchingEvent, { type: `opportunity-${string}` }>['type'] } = {
  check: 'opportunity-checked',
  'send-back': 'opportunity-sent-back',
  'go-live': 'opportunity-live',
  expire: 'opportunity-expired',
  withdraw: 'opportunity-withdrawn',
}

/** One move of an opportunity through its lifecycle. */
const moved = (opportunity: Opportunity, move: Moved, reason: string, at: Date) => {
  const state = opportunityLifecycle.step(opportunity.state, move)
  if (!state) return refuse('wrong-state')
  const over = opportunity.closesOn < dateOf(dayOf(at))
  if (move === 'go-live' && over) return refuse('closed-already')
  if (move === 'expire' && !over) return refuse('not-over')
  // What a person takes back stays away, though the feed that brought it names it still.
  const keptOut = move === 'withdraw' && opportunity.feedId !== null
  const next: Opportunity = { ...opportunity, state, keptOut, updatedAt: at, reason: reason || null }
  return accept(next, { type: announced[move], hubId: opportunity.hubId, subjectId: opportunity.id })
}

const moving = (move: Moved) =>
  command({
    name: `matching.${move}-opportunity`,
    load: (tx: Tx, { opportunityId }: { opportunityId: string; reason?: string }) =>
      opportunities.lock(tx, opportunityId),
    allow: (actor, opportunity) => mayMoveOpportunity(actor, move, opportunity),
    decide: (opportunity, { reason = '' }, at) => moved(opportunity, move, reason.trim(), at),
    save: opportunities.save,
  })

export const checkOpportunity = moving('check')
export const sendOpportunityBack = moving('send-back')
export const publishOpportunity = moving('go-live')
export const withdrawOpportunity = moving('withdraw')
export const expireOpportunity = moving('expire')
