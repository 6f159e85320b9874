import { explorerPage } from '~/http'
import { calendarAnswer } from '../calendar-answer'

export const loader = explorerPage(calendarAnswer)
