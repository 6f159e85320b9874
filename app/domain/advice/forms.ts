/** What may be asked in this area. Messages are codes; the page says them in the reader's language. Safe in a browser. */

export * from './adult-forms'
export type { AdviceMove, AdviceState } from './advice-request'
export { type Crisis, crisisIn } from './crisis'
export { type HelpKey, helpFor, helpReadOn } from './help'
export * from './staff-forms'
export * from './vocabulary'
