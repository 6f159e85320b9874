import type { Tx } from '~/platform/db'
import { criteriaOf } from '../exploration'
import { type MatchCriteria, nothingSaid } from './criteria'
import type { WorkTheme } from './vocabulary'

/** Kinds of criterion that say what work is like; others are read elsewhere, or are the person's words alone. */
const themeOf: { readonly [kind: string]: WorkTheme } = {
  outdoors: 'outdoors',
  hands: 'with-hands',
  people: 'with-people',
  quiet: 'quiet',
  team: 'in-a-team',
  moving: 'moving',
  screens: 'with-computers',
  helping: 'helping',
  making: 'making',
}

/** Who wants to stay near home is sent no further than this. */
const nearHomeKm = 10

/** What this person wrote, as matching reads it. */
export const matchCriteriaOf = async (tx: Tx, learnerId: string): Promise<MatchCriteria> => {
  const wrote = await criteriaOf(tx, learnerId)
  if (!wrote) return nothingSaid
  const kinds: string[] = wrote.criteria.map(({ kind }) => kind)
  return {
    ...nothingSaid,
    interests: { sectors: [...wrote.interests.sectors].sort(), majorGroups: [...wrote.interests.majors].sort() },
    themes: [...new Set(kinds.flatMap(kind => themeOf[kind] ?? []))].sort(),
    travelKm: kinds.includes('near-home') ? nearHomeKm : null,
    no: { ...nothingSaid.no, sectors: [...wrote.no.sectors].sort(), majorGroups: [...wrote.no.majors].sort() },
  }
}
