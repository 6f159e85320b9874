/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** By what route somebody applies (domain reference S25). */
export const trackedRoutes = [
  'ucas',
  'apprenticeship',
  't-level',
  'college',
  'course',
  'bootcamp',
  'job',
  'volunteering',
  'other',
] as const
export type TrackedRoute = (typeof trackedRoutes)[number]

/** What can come back before an answer. */
export const heardKinds = ['interview', 'test', 'audition', 'other'] as const
export type HeardKind = (typeof heardKinds)[number]

/** Days before a deadline on which somebody may choose to be reminded. */
export const reminderDays = [7, 1] as const
