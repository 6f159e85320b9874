import { deriveToken, hash } from '~/platform/tokens'
import { type ClipAsked, type FragmentFacts, fragmentsToHear, listenerOf } from '../case-studies'
import type { Actor } from '../kernel/actor'

/**
 * A contributor as one learner's record knows them: the same for this learner each time, another for everybody else, and
 * nothing to look anybody up by.
 */
const tellerOf = (learnerId: string, contributionId: string): string =>
  hash(deriveToken('teller', `${learnerId} ${contributionId}`))
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** A fragment as a learner's record keeps it. */
export const fragmentOf = (learnerId: string, { contributionId, ...facts }: FragmentFacts) => ({
  ...facts,
  teller: tellerOf(learnerId, contributionId),
})

/** The facts of clips that may be heard in the actor's hub now. */
export const clipsFound = (actor: Actor, asked: readonly ClipAsked[]): Promise<FragmentFacts[]> =>
  fragmentsToHear(listenerOf(actor), asked)
