import { registrationsEnding } from '~/domain/advisers'
import { tellOfRegistration } from '~/mail/advisers/send'
import type { Aid } from '~/platform/queue'
import { each } from './each'

/** The morning's letters about registrations that end soon. */
export const remindOfRegistrations = async (_: object, aid: Aid): Promise<void> =>
  each(await registrationsEnding(aid.at), ending => tellOfRegistration(ending, aid))
