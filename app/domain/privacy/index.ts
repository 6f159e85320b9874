/** What other parts of the product may use of privacy. */

export { askErasure } from './ask-erasure'
export { erase, erasuresToFinish } from './erase'
export { eraseLearner } from './erase-learner'
export { type HeldAbout, heldAbout } from './held-about'
export { type ErasureReceipt, erasureReceipt, receiptSent } from './receipt'
export type { ReadableColumns } from './registry/readable'
export { sweepHeld } from './sweep'
export { replayErasures } from './tombstones'
export { whatIsHeld } from './what-is-held'
