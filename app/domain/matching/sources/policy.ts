import { type Actor, isSystem, wears } from '../../kernel/actor'
import { mayEditOpportunity, type OpportunityOwner } from '../policy'

/** The named system that reads feeds. */
export const sources = 'sources'

/** Whoever offers something may bring a file of it or name a feed; coordinators too, for the hub. */
export const mayBring = (actor: Actor): boolean =>
  wears(actor, 'coordinator') || wears(actor, 'employer-admin') || wears(actor, 'provider-admin')

/** Files and feeds are looked after by whoever may say what comes of them. */
export const looksAfterSource = (actor: Actor, source: OpportunityOwner): boolean => mayEditOpportunity(actor, source)

/** Opening what was brought is for the hub alone. */
export const mayOpenBrought = (actor: Actor, { hubId }: { hubId: string }): boolean =>
  actor.hubId === hubId && wears(actor, 'coordinator')

export const readsFeeds = (actor: Actor): boolean => isSystem(actor, sources)
