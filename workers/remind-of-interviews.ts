import { interviewsTomorrow } from '~/domain/case-studies'
import { dayOf } from '~/domain/kernel/working-days'
import { tellOfInterview } from '~/mail/case-studies/interview'
import type { Aid } from '~/platform/queue'
import { each } from './each'

/** The morning before an interview: a letter to both sides. A missed morning is not made good, as the day has come. */
export const remindOfInterviews = async (_: object, aid: Aid): Promise<void> =>
  each(await interviewsTomorrow(aid.at), due =>
    tellOfInterview({ ...due, letter: 'tomorrow', because: dayOf(aid.at) }, aid),
  )
