import { abandoned } from './abandoned'
import { accepted } from './accepted'
import { consentEnded, consentEnds7, consentEnds30, consentEnds60, consentReview } from './consent-ends'
import type { ContributorLetterText } from './frame'
import { fresh } from './fresh'
import { invited } from './invited'
import { consentChanged, consented, consentRenewed } from './receipt'
import { reminded, remindedLast } from './reminded'

/** Every letter to a contributor, by the name its job carries. */
export const toContributors = {
  invited,
  reminded,
  'reminded-last': remindedLast,
  fresh,
  accepted,
  consented,
  'consent-changed': consentChanged,
  'consent-renewed': consentRenewed,
  'consent-review': consentReview,
  'consent-ends-60': consentEnds60,
  'consent-ends-30': consentEnds30,
  'consent-ends-7': consentEnds7,
  'consent-ended': consentEnded,
  abandoned,
} satisfies Record<string, ContributorLetterText>

export type ToContributor = keyof typeof toContributors
