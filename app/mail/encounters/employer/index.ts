import { agreed } from './agreed'
import { ask } from './ask'
import { cancelled } from './cancelled'
import { confirmed } from './confirmed'
import { evaluate } from './evaluate'
import type { EmployerLetterText } from './frame'
import { moved } from './moved'
import { recalled } from './recalled'
import { thanks } from './thanks'

/** Every letter to employers about an ask, by the name its job carries. */
export const toEmployers = { ask, thanks, recalled, agreed, confirmed, moved, cancelled, evaluate } satisfies Record<
  string,
  EmployerLetterText
>

export type ToEmployer = keyof typeof toEmployers
