/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** How two people meet. */
export const meetingWays = ['in-person', 'phone', 'video'] as const
export type MeetingWay = (typeof meetingWays)[number]

/** Minutes that a meeting lasts. */
export const meetingLengths = [15, 20, 30, 40, 45, 60, 90] as const

/** How many times are offered at once: two at least, so that there is a choice (domain reference 3.7). */
export const offered = { least: 2, most: 6 } as const

/** Hours before a meeting up to which it can be moved by the link; later by telephone. */
export const moveHours = 24

/** Hours from now before which nobody takes a time themselves, so that the adviser sees it coming. */
export const bookHours = 2

/** Days after which times that were offered and not answered are free again. */
export const offerDays = 7

/** Days before a meeting on which whoever it is for is reminded. */
export const reminderDays = [7, 1] as const

/** What can be pressed on a meeting, by the names of its moves. */
export const adultVerbs = ['choose', 'move', 'cancel'] as const
export type AdultVerb = (typeof adultVerbs)[number]

/** Why something is refused in this area. Their sentences stand in the texts under the same names. */
export type Refusal =
  | 'wrong-state'
  | 'not-registered'
  | 'beyond-registration'
  | 'no-phone'
  | 'choose-two'
  | 'times-clash'
  | 'time-taken'
  | 'time-gone'
  | 'time-passed'
  | 'there-already'
  | 'hour-skipped'
  | 'hour-twice'
  | 'hours-overlap'
  | 'same-time'
  | 'other-meeting'
  | 'booked-already'
  | 'nothing-booked'
  | 'too-late'
  | 'not-yet'
  | 'not-over'
  | 'not-due'
