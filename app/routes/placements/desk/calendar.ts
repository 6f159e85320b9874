import { page } from '~/http'
import { calendarAnswer } from '../calendar-answer'
import { placementMembers } from '../presses'

export const loader = page({ for: placementMembers }, calendarAnswer)
