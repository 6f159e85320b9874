import type { Sector } from '~/domain/kernel/sectors'

/** How old somebody was on leaving full-time education. */
export type Leaving = '16-or-before' | '17-18' | '19-21' | '22-or-later'

export type AgeBand = '20s' | '30s' | '40s' | '50s' | '60s'

/** An invented working life, told by the one who lives it. Nobody in it is anybody, and no firm is named. */
export type Life = {
  slug: string
  /** As viewers meet them: a first name and an initial. */
  shownAs: string
  /** What they do, in a sentence that names no employer. */
  role: string
  /** The same in two or three words. */
  shortRole: string
  /** Unit group of the Standard Occupational Classification 2020: four digits, the first of which is the major group. */
  soc: string
  sector: Sector
  /** A town of the demonstration’s region. */
  district: string
  leaving: Leaving
  ageBand: AgeBand
  /** The firm of the demonstration that nominated them, by its name; nobody’s for those who work for themselves. */
  employer: string | null
  language: 'en' | 'cy'
  /** What they do in Welsh, for those who tell in Welsh. */
  welsh?: { role: string; shortRole: string }
  /** Whether they said yes to the sensitive questions; otherwise those were not asked. */
  optIn: boolean
  /** What they said, by the number of the question. */
  answers: Readonly<Record<number, string>>
  /** Questions they were asked and chose to leave out. */
  skipped: readonly number[]
}
