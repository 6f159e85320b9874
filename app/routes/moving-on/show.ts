import { handOverFor, movers } from '~/domain/moving-on'
import { page } from '~/http'

/** One hand-over, for the careers leaders of either side. */
export const showHandOver = page({ for: movers }, (actor, { handOverId = '' }) => handOverFor(actor, handOverId))
