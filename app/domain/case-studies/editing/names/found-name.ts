import type { NameSource } from './lexicon'

/** A name found in a text: as it stands there, what it was taken for, and where, in characters. */
export type FoundName = { found: string; name: string; source: NameSource; position: number; length: number }
