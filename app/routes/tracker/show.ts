import { ownTracked } from '~/domain/tracker'
import { explorerPage } from '~/http'

/** One application, for its owner alone. */
export const showTracked = explorerPage((actor, { trackedId = '' }) => ownTracked(actor, trackedId))
