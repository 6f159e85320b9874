/** What other parts of the product may use of advisers: who may advise, and how they work. */

export { guidanceLevel, qualifies, type Register, type Registration, registeredOn, registers } from './registration'
export { advisesToday } from './store'
