import { z } from 'zod'
import { figures } from '../funding/forms'
import { carried, lineOfText, optionalCalendarDate } from '../kernel/shapes'
import { heardKinds, reminderDays, trackedRoutes } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too-long')
    .refine(typed => typed.isWellFormed() && !typed.includes('\u0000'), 'odd-letters')
    .default('')

/** An address on the web, with the letters in front that everybody leaves out. */
const link = z
  .string()
  .trim()
  .max(500, 'link-odd')
  .transform(typed => (typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`))
  .refine(typed => typed === '' || (/^https:\/\/[^\s/]+\.[^\s]+$/i.test(typed) && URL.canParse(typed)), 'link-odd')
  .default('')

const said = {
  route: z.enum(trackedRoutes, 'choose-route'),
  title: lineOfText('title-needed', 120),
  organisation: words(120),
  link,
  deadline: optionalCalendarDate('deadline-odd'),
}

const reminders = z
  .array(
    z.coerce.number('choose-from-list').refine(days => reminderDays.some(one => one === days), 'choose-from-list'),
    'choose-from-list',
  )
  .max(reminderDays.length, 'choose-from-list')
  .default([])

const toSelf = { remind: reminders, nextStep: words(200), nextOn: optionalCalendarDate('next-odd'), note: words(2_000) }

export const TrackForm = z.strictObject({ opportunityId: z.string().max(64).optional(), ...said, ...toSelf })
export const ChangeTrackedForm = z.strictObject({ trackedId: carried, ...said, ...toSelf })
export const SuggestForm = z.strictObject({ learnerId: carried, ...said })

export const TrackedNamed = z.strictObject({ trackedId: carried })
const pressed = { trackedId: carried, verb: z.string().max(40) }
export const MoveForm = z.strictObject(pressed)
export const HearBackForm = z.strictObject({
  ...pressed,
  heard: z.enum(heardKinds, 'choose-heard'),
  heardOn: optionalCalendarDate('heard-odd'),
})

export const DocumentForm = z.strictObject({ trackedId: carried, name: lineOfText('document-needed', 80) })
export const TickForm = z.strictObject({ trackedId: carried, documentId: carried, ready: z.enum(['yes', 'no']) })
export const DocumentNamed = z.strictObject({ trackedId: carried, documentId: carried })

export const CalendarForm = z.strictObject({})

export const KeepFundingForm = z.strictObject({ trackedId: carried, ...figures })
