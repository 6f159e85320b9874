import { requestForHub } from '~/domain/encounters'
import { page } from '~/http'
import { clock } from '~/platform/clock'

/** One request for the hub's coordinators. Also what a verb's address shows when it is opened by hand. */
export const readRequest = page({ for: ['coordinator'] }, async (actor, { requestId = '' }) => {
  const request = await requestForHub(actor, requestId)
  return request && { request, at: clock.now() }
})
