import { remindersDue } from '~/domain/encounters'
import { dayOf } from '~/domain/kernel/working-days'
import { tellSchool } from '~/mail/encounters/school/send'
import type { Aid } from '~/platform/queue'
import { each } from './each'

/** The morning's reminders to schools: how did it go, and what is on the next school day. */
export const remindSchools = async (_: object, aid: Aid): Promise<void> => {
  const evaluations = (await remindersDue.evaluations(aid.at)).map(({ day, ...due }) => ({
    ...due,
    letter: `evaluate-${day}` as const,
    because: `day-${day}`,
  }))
  const coming = (await remindersDue.tomorrow(aid.at)).map(due => ({
    ...due,
    letter: 'tomorrow' as const,
    because: dayOf(aid.at),
  }))
  await each([...evaluations, ...coming], job => tellSchool(job, aid))
}
