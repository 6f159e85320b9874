import { system } from '~/domain/kernel/actor'
import { digestReaders } from '~/domain/matching'
import { hubsHere } from '~/domain/network'
import { sendSuggestionDigest } from '~/mail/matching/send'
import type { Aid } from '~/platform/queue'
import { each } from './each'

/** Once a week: to each adult with suggestions not yet opened, one letter. A missed week is not made good. */
export const sendDigests = async (_: object, aid: Aid): Promise<void> =>
  each(await hubsHere(), async ({ id: hubId }) =>
    each(await digestReaders(system('matching', hubId)), learnerId => sendSuggestionDigest({ hubId, learnerId }, aid)),
  )
