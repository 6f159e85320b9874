import type { OpportunityKind, OpportunityTime, WorkTheme } from './vocabulary'

/** What a person wrote, as far as matching may use it. Nothing said limits nothing. */
export type MatchCriteria = {
  interests: { sectors: readonly string[]; majorGroups: readonly string[] }
  kinds: readonly OpportunityKind[]
  /** What they want work to be like, from their canvas and criteria. */
  themes: readonly WorkTheme[]
  /** None said is anywhere. */
  travelKm: number | null
  /** Would something done from anywhere do? */
  remote: boolean
  /** None said is any time. */
  times: readonly OpportunityTime[]
  level: number | null
  access: readonly string[]
  no: {
    sectors: readonly string[]
    majorGroups: readonly string[]
    kinds: readonly OpportunityKind[]
    employers: readonly string[]
  }
  /** A district they start from, for adults; the institution's place stands for pupils. */
  district: string | null
}

export const nothingSaid: MatchCriteria = {
  interests: { sectors: [], majorGroups: [] },
  kinds: [],
  themes: [],
  travelKm: null,
  remote: true,
  times: [],
  level: null,
  access: [],
  no: { sectors: [], majorGroups: [], kinds: [], employers: [] },
  district: null,
}
