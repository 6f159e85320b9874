import { type Actor, isSystem, wears } from '../../kernel/actor'
import { isContributor } from '../contribution/policy'

type Owned = { id: string; hubId: string }

/** Whose words these are: the contributor's own, or of somebody who works on it. */
export type Side = 'contributor' | 'recordist' | 'editor'

/** On which side of the joint edit somebody stands; null for nobody there. A recordist who also edits speaks as one. */
export const sideOf = (actor: Actor, contribution: Owned): Side | null => {
  if (isContributor(actor, contribution)) return 'contributor'
  if (actor.hubId !== contribution.hubId) return null
  if (wears(actor, 'recordist')) return 'recordist'
  return wears(actor, 'editor') ? 'editor' : null
}

/** Does the actor work on the cut, for the hub? */
export const worksOnCut = (actor: Actor, contribution: Owned): boolean =>
  actor.hubId === contribution.hubId && (wears(actor, 'recordist') || isSystem(actor, 'studio'))

/** Does the actor decide about names: as recordist or as editor? */
export const decidesNames = (actor: Actor, contribution: Owned): boolean =>
  actor.hubId === contribution.hubId && (wears(actor, 'recordist') || wears(actor, 'editor'))
