import { guidanceAdvisers } from '~/domain/guidance'
import { wears } from '~/domain/kernel/actor'
import { page } from '~/http'

export const givers = ['careers-leader', 'coordinator'] as const

/** Who advises at which school, for the page and for every form on it. */
export const showGivings = page({ for: givers }, async actor => ({
  ...(await guidanceAdvisers(actor)),
  // Where its reader came from.
  leads: wears(actor, 'careers-leader'),
}))
