/** What other parts of the product may use of advisers' notes. */

export { handNotesOn, keepNotes, notesHeld } from './held'
export { ownNotes } from './own-notes'
export { copyOfNotes, type Note, notesFor } from './read-notes'
export { shredNotesOf, sweepNotes } from './shred'
export { writeNote } from './write-note'
