import type { Tx } from '~/platform/db'
import { criteriaOf } from '../exploration'
import { constraintsIn } from './constraints'
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
const kmInAMile = 1.609

/** What this person wrote, as matching reads it. */
export const matchCriteriaOf = async (tx: Tx, learnerId: string): Promise<MatchCriteria> => {
  const wrote = await criteriaOf(tx, learnerId)
  const works = await constraintsIn(tx, learnerId)
  const limits = {
    kinds: [...works.kinds].sort(),
    travelKm: works.miles === null ? null : works.miles * kmInAMile,
    remote: works.online,
    times: [...works.times].sort(),
    level: works.level,
    access: [...works.access].sort(),
    district: works.district || null,
  }
  if (!wrote) return { ...nothingSaid, ...limits }
  const kinds: string[] = wrote.criteria.map(({ kind }) => kind)
  const nearHome = kinds.includes('near-home') ? nearHomeKm : null
  return {
    ...nothingSaid,
    ...limits,
    interests: { sectors: [...wrote.interests.sectors].sort(), majorGroups: [...wrote.interests.majors].sort() },
    themes: [...new Set(kinds.flatMap(kind => themeOf[kind] ?? []))].sort(),
    // What was said in miles is clearer than a wish to stay near home.
    travelKm: limits.travelKm ?? nearHome,
    no: { ...nothingSaid.no, sectors: [...wrote.no.sectors].sort(), majorGroups: [...wrote.no.majors].sort() },
  }
}
