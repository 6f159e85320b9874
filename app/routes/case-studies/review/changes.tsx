import { ChangesPage, changesMeta } from './approve-page'
import { readChanges, sayChanges } from './review-verbs'

export const meta = changesMeta
export const loader = readChanges
export const action = sayChanges

export default ChangesPage
