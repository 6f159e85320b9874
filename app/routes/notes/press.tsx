import { ownNotesMeta } from './own-page'
import { pressOwnNotes, showOwnNotes } from './read-own'

export const meta = ownNotesMeta
export const loader = showOwnNotes
export const action = pressOwnNotes

export { default } from './own-page'
