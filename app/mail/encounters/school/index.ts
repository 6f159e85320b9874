import { asked } from './asked'
import { cancelled } from './cancelled'
import { confirmed } from './confirmed'
import { dateAgreed } from './date-agreed'
import { declined } from './declined'
import { evaluate, evaluate3, evaluate7 } from './evaluate'
import { expired } from './expired'
import { filled } from './filled'
import type { SchoolLetterText } from './frame'
import { lost } from './lost'
import { merged } from './merged'
import { proposed } from './proposed'
import { received } from './received'
import { tomorrow } from './tomorrow'
import { unfilled } from './unfilled'
import { yes } from './yes'

/** Every letter to a school about a request, by the name its job carries. */
export const toSchools = {
  received,
  asked,
  yes,
  filled,
  unfilled,
  confirmed,
  proposed,
  'date-agreed': dateAgreed,
  lost,
  cancelled,
  declined,
  merged,
  expired,
  evaluate,
  'evaluate-3': evaluate3,
  'evaluate-7': evaluate7,
  tomorrow,
} satisfies Record<string, SchoolLetterText>

export type ToSchool = keyof typeof toSchools

/** Letters that only remind: who wants none gets none, and one press stops them. */
export const reminders: readonly ToSchool[] = ['evaluate-3', 'evaluate-7', 'tomorrow']
