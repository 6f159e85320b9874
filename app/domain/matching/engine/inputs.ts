import type { MatchCriteria } from '../criteria'
import type { OpportunityKind, OpportunityTime, WorkTheme } from '../vocabulary'

export type Point = { latitude: number; longitude: number }

/** An opportunity as matching sees it. Who offers it matters only so that no list is full of one employer. */
export type Chance = {
  id: string
  /** Whoever offers it, as an opaque key. */
  employer: string
  /** Major group of SOC 2020, `1` to `9`. */
  majorGroup: string
  sector: string
  kind: OpportunityKind
  /** What somebody must have finished, 0 to 8; 0 is nothing at all. */
  level: number
  /** Years it is for, from and to; 15 is adults. */
  years: { from: number; to: number }
  provides: readonly string[]
  times: readonly OpportunityTime[]
  themes: readonly WorkTheme[]
  /** None where it takes place online alone. */
  place: Point | null
  /** Can it be done from anywhere? */
  remote: boolean
  placesLeft: number
}

/** What one person wrote, with the two facts that are not theirs to write: their year and where they start from. */
export type Seeker = Omit<MatchCriteria, 'district' | 'no'> & {
  id: string
  /** Year group, or 15 for an adult. */
  year: number
  /** A cell, never an address: the institution's place, or an outward code. */
  from: Point | null
  no: MatchCriteria['no'] & {
    /** Done, declined, or shown before. */
    opportunities: readonly string[]
  }
  /** What came of matching so far, so that those who have had least come first when places are scarce. */
  had: number
}

/** One suggestion in a list: which one, and whether it is there to widen. */
export type Pick = { id: string; widening: boolean }
