import { z } from 'zod'
import { carried, lineOfText, optionalCalendarDate, wholeNumber } from '../kernel/shapes'
import { labelKinds } from './roster/check'
import { type RosterField, rosterFields } from './roster/columns'

const ids = z.preprocess(
  value => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(60)).max(3_000),
)

const learner = {
  label: lineOfText('label', 60),
  yearGroup: wholeNumber('year', 0, 14),
  leavesOn: optionalCalendarDate('date'),
  groupIds: ids,
}

/** Messages are codes; the words for each are in the texts. */
export const LearnerForm = z.object({ ...learner, institutionId: carried })
export const ChangeLearnerForm = z.object({ ...learner, learnerId: carried })

const ticked = z.literal('yes').optional()
export const flagNames = ['pupilPremium', 'lookedAfter', 'persistentlyAbsent', 'eal'] as const
export const FlagsForm = z.object({
  learnerId: carried,
  pupilPremium: ticked,
  lookedAfter: ticked,
  persistentlyAbsent: ticked,
  eal: ticked,
  send: z.enum(['none', 'support', 'ehcp'], 'send').default('none'),
  sex: z.enum(['', 'female', 'male']).default(''),
})

export const GroupForm = z.object({
  institutionId: z.string().max(60).default(''),
  groupId: z.string().max(60).default(''),
  name: lineOfText('group-name', 60),
  tutorId: z.string().max(60).default(''),
  learnerIds: ids,
})
export const GroupNamed = z.object({ groupId: carried })

export const CardsForm = z.object({
  institutionId: carried,
  groupId: z.string().max(60).default(''),
  learnerId: z.string().max(60).default(''),
})

export const RollOverForm = z.object({
  institutionId: carried,
  leavers: wholeNumber('year', 0, 14),
  sure: z.literal('yes', 'sure'),
})

export const SettingsForm = z.object({ institutionId: carried, personId: z.string().max(60).default('') })

export { labelKinds } from './roster/check'
export { rosterFields } from './roster/columns'

const column = z.string().max(60).default('')
export const ColumnsForm = z.object({
  rosterId: carried,
  labels: z.enum(labelKinds, 'labels'),
  missingLeft: ticked,
  ...(Object.fromEntries(rosterFields.map(field => [field, column])) as Record<RosterField, typeof column>),
})
export const RosterNamed = z.object({ rosterId: carried })
export const ApproveRosterForm = z.object({ rosterId: carried, sure: ticked })
export const UploadRosterForm = z.object({ institutionId: carried, file: z.any() })

export const BeLearner = z.object({ learnerId: z.string().max(40) })
