import { diaryHours } from '~/domain/appointments'
import { page } from '~/http'

/** An adviser's weekly hours, for the page and for every form on it. */
export const showHours = page({ for: ['adviser'] }, diaryHours)
