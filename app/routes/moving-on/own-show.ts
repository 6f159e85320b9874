import { ownMovingOn } from '~/domain/moving-on'
import { explorerPage } from '~/http'

/** A learner's own way on. */
export const showOwn = explorerPage(ownMovingOn)
