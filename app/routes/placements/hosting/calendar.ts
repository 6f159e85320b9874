import { linkPage } from '~/http'
import { calendarAnswer } from '../calendar-answer'

export const loader = linkPage(calendarAnswer)
