import { type Actor, isSystem, organisationsOf, type Role, wears } from '../../kernel/actor'
import { type ContributionMove, contributionLifecycle } from './contribution'

type Owned = { id: string; hubId: string }

/** Is this the contributor, acting by their own link? */
export const isContributor = (actor: Actor, { id, hubId }: Owned): boolean =>
  actor.hubId === hubId && actor.personId === `link.${id}` && wears(actor, 'contributor', id)

const hubRoles = ['coordinator', 'recordist', 'editor', 'safeguarding-lead'] as const satisfies readonly Role[]

/** Does the lifecycle give this move to a role the actor wears in the contribution's hub, or to its contributor? */
export const mayMove = (actor: Actor, move: ContributionMove, contribution: Owned): boolean => {
  if (actor.hubId !== contribution.hubId) return false
  const by: readonly string[] = contributionLifecycle.moves[move].by
  if (by.includes('contributor') && isContributor(actor, contribution)) return true
  if (hubRoles.some(role => by.includes(role) && wears(actor, role))) return true
  return by.some(role => isSystem(actor, role))
}

/** Those who work on contributions in a hub: they see all of its pipeline. */
export const worksOnContributions = (actor: Actor): boolean => hubRoles.some(role => wears(actor, role))

/** The employers for which an actor may nominate: as its admin or as a verified colleague. */
export const nominatesFor = (actor: Actor): string[] => organisationsOf(actor, 'employer-admin', 'employer-colleague')

/** The contribution a contributor's link speaks for; nothing for anybody else. */
export const ownContribution = (actor: Actor): string => organisationsOf(actor, 'contributor')[0] ?? ''
