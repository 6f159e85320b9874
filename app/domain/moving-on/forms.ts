import { z } from 'zod'
import { carried, emailAddress, lineOfText, optionalCalendarDate, wholeNumber } from '../kernel/shapes'
import { checklistItems, declineReasons, recordParts } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

/** Where the record goes: the id of an institution, or to the adult. */
const to = z.string('choose-place').min(1, 'choose-place').max(64)

export const OfferForm = z.strictObject({ learnerId: carried, to, leavesOn: optionalCalendarDate('last-day-odd') })
export const OwnOfferForm = z.strictObject({ to })

const ticked = <const T extends readonly string[]>(values: T) =>
  z.array(z.enum(values, 'choose-from-list'), 'choose-from-list').max(values.length, 'choose-from-list').default([])

export const HandOverNamed = z.strictObject({ handOverId: carried })
export const AcknowledgeForm = z.strictObject({
  handOverId: carried,
  label: lineOfText('label-needed', 40),
  yearGroup: wholeNumber('year-odd', 0, 14),
})
export const DeclineForm = z.strictObject({ handOverId: carried, reasonCode: z.enum(declineReasons, 'choose-reason') })
export const ChecklistForm = z.strictObject({ handOverId: carried, seenTo: ticked(checklistItems) })
export const ChooseForm = z.strictObject({ handOverId: carried, takes: ticked(recordParts) })

const code = z.string('code-needed').trim().min(8, 'code-needed').max(40, 'code-needed')
export const ClaimForm = z.strictObject({ code })
export const JoinForm = z.strictObject({ code, email: emailAddress('email-odd'), name: lineOfText('name-needed', 80) })
