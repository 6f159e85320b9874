import { z } from 'zod'
import { carried, optionalCalendarDate } from '../kernel/shapes'
import { actionLines, actionOwners, guidanceActionKinds } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too-long')
    .refine(typed => typed.isWellFormed() && !typed.includes('\u0000'), 'odd-letters')
    .default('')

export const AskGuidanceForm = z.strictObject({ wish: words(600) })

export const ScheduleForm = z.strictObject({
  institutionId: carried,
  adviserId: z.string('choose-adviser').min(1, 'choose-adviser').max(64),
  learnerIds: z
    .array(z.string().max(64), 'choose-pupils')
    .min(1, 'choose-pupils')
    .max(60, 'choose-pupils')
    .prefault([]),
})

export const GiveForm = z.strictObject({
  institutionId: z.string('choose-school').min(1, 'choose-school').max(64),
  adviserId: z.string('choose-adviser').min(1, 'choose-adviser').max(64),
})
export const EndGivingForm = z.strictObject({ givingId: carried })

const at = { guidanceId: carried }
const timeId = z.string('choose-time').min(1, 'choose-time').max(64)
const pressed = <V extends string>(verb: V) => z.strictObject({ ...at, verb: z.literal(verb) })

export const ChooseTimeForm = z.strictObject({ ...at, verb: z.literal('choose'), timeId })
export const CancelOwnForm = pressed('cancel-own')
export const DoneForm = z.strictObject({ ...at, verb: z.literal('done'), actionId: carried })

export const AssignForm = z.strictObject({
  ...at,
  verb: z.literal('schedule'),
  adviserId: z.string('choose-adviser').min(1, 'choose-adviser').max(64),
})
export const OfferTimesForm = z.strictObject({
  ...at,
  verb: z.literal('offer'),
  timeIds: z.array(timeId, 'choose-two').min(2, 'choose-two').max(6, 'choose-two').prefault([]),
})
export const BookTimeForm = z.strictObject({ ...at, verb: z.literal('book'), timeId })
export const UnbookForm = pressed('unbook')
export const AttendedForm = pressed('attend')
export const MissedForm = pressed('miss')
export const CloseForm = pressed('close')
export const CancelGuidanceForm = pressed('cancel')

const kind = z.union([z.enum(guidanceActionKinds), z.literal('')], 'choose-kind').default('')
const owner = z.enum(actionOwners, 'choose-owner').default('pupil')
const dueOn = optionalCalendarDate('which-day')

/** The fields of one agreed action. */
const line = <const N extends 1 | 2 | 3 | 4>(n: N) =>
  ({
    ...{ [`kind${n}`]: kind, [`words${n}`]: words(200), [`owner${n}`]: owner, [`dueOn${n}`]: dueOn },
  }) as { [K in `kind${N}`]: typeof kind } & { [K in `words${N}`]: ReturnType<typeof words> } & {
    [K in `owner${N}`]: typeof owner
  } & { [K in `dueOn${N}`]: typeof dueOn }

/** A record as it is typed; a line without a kind is left out. */
export const ShareForm = z
  .strictObject({
    ...{ ...at, verb: z.literal('share') },
    talked: words(4_000).refine(typed => typed !== '', 'say-what-talked'),
    followUpOn: optionalCalendarDate('which-day'),
    ...{ ...line(1), ...line(2), ...line(3), ...line(4) },
  })
  .superRefine((said, { addIssue }) => {
    for (const n of actionLines) {
      if (said[`kind${n}`] === '') continue
      if (!said[`dueOn${n}`]) addIssue({ code: 'custom', path: [`dueOn${n}`], message: 'which-day' })
      if (said[`kind${n}`] === 'other' && said[`words${n}`] === '')
        addIssue({ code: 'custom', path: [`words${n}`], message: 'say-what' })
    }
  })

/** The agreed actions of a record that was typed. */
export const actionsOf = (said: z.output<typeof ShareForm>) =>
  actionLines.flatMap(n => {
    const [what, due] = [said[`kind${n}`], said[`dueOn${n}`]]
    return what && due ? [{ kind: what, words: said[`words${n}`], owner: said[`owner${n}`], dueOn: due }] : []
  })

export const StaffGuidancePress = z.discriminatedUnion('verb', [
  ...([AssignForm, OfferTimesForm, BookTimeForm, UnbookForm] as const),
  ...([AttendedForm, MissedForm, ShareForm, CloseForm, CancelGuidanceForm, DoneForm] as const),
])

export const PupilPress = z.discriminatedUnion('verb', [ChooseTimeForm, CancelOwnForm, DoneForm])
