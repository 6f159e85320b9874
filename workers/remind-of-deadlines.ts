import { system } from '~/domain/kernel/actor'
import { remindersDue, remindOfDeadlines } from '~/domain/tracker'
import type { Aid } from '~/platform/queue'
import { each } from './each'

/** The morning's reminders: notes what is near for each adult, from which one letter follows. */
export const remindOfNearDeadlines = async (_: object, { at }: Pick<Aid, 'at'>): Promise<void> =>
  each(await remindersDue(at), ({ hubId, learnerId }) => remindOfDeadlines(system('tracker', hubId), { learnerId }))
