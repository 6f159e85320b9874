import { addDays, dayOf, startOfDay } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { storyTokenHash } from '../contribution/link'
import type { Contributor } from '../contribution/store'

/** The last day on which a link opens; null for one that has no end. */
export const lastDayOf = (linkEndsAt: Date | null): string | null =>
  linkEndsAt && dayOf(new Date(linkEndsAt.getTime() - 1))

/** Links of earlier letters that still lead to a fresh one. */
const earlierLinks = 30

/**
 * The contributor with one more letter asked for: a new link, which ends every one before it. While the invitation is not
 * answered the link lives 14 days; afterwards it lasts, since stopping must be one press away for as long as they are heard.
 */
export const withNewLink = (contributor: Contributor, at: Date, answered: boolean): Contributor => {
  const sends = contributor.sends + 1
  return {
    ...contributor,
    sends,
    sentAt: at,
    tokenHash: storyTokenHash(contributor.contributionId, sends),
    hashesBefore: [...contributor.hashesBefore, contributor.tokenHash].slice(-earlierLinks),
    linkEndsAt: answered ? null : startOfDay(addDays(at, clocks.invitationLink + 1)),
  }
}
