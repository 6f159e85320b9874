/** What may be asked of people in this area, and the fixed lists it is chosen from. Safe in a browser. */

export * from './answer-forms'
export * from './board-filter'
export * from './coordinator-forms'
export * from './draft-forms'
export * from './load-filter'
export * from './offer-forms'
export * from './school-forms'
export * from './vocabulary'
