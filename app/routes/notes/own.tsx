import { ownNotesMeta } from './own-page'
import { showOwnNotes } from './read-own'

export const meta = ownNotesMeta
export const loader = showOwnNotes

export { default } from './own-page'
