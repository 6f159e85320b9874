import type { Because } from './answer'
import { type Ask, about, moving } from './moving'

const calling = (side: 'employer' | 'student' | 'school') =>
  moving(
    `cancel-by-${side}`,
    ({ whole: { placement }, input }: Ask<Because>) => ({
      placement: { reasonCode: input.reasonCode, reason: input.reason || null },
      facts: [{ type: 'placement-cancelled', ...about(placement), side }],
    }),
    { gives: true },
  )

/** Called off before it began, by one side. A place that was held comes back. */
export const cancelAsHost = calling('employer')
export const cancelAsLearner = calling('student')
export const cancelAsSchool = calling('school')
