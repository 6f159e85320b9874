import { guidanceAdvisers } from '~/domain/guidance'
import { page } from '~/http'

export const givers = ['careers-leader', 'coordinator'] as const

/** Who advises at which school, for the page and for every form on it. */
export const showGivings = page({ for: givers }, guidanceAdvisers)
