/** What other parts of the product may use of privacy. */

export { sweepHeld } from './sweep'
