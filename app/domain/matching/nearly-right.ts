import type { Tx } from '~/platform/db'
import { outwardIn } from './districts'
import type { Point } from './engine/inputs'
import type { OpportunitySearch } from './opportunity-search'

/** Words long enough to be somebody's slip, and how many of a search are looked at. */
const mayBeSlip = /^\p{L}{4,30}$/u
const mostWords = 6

/** Each word as names of opportunities have it, where that is near and not the same. */
const wordsNear = async (tx: Tx, words: string): Promise<string> => {
  const typed = words.split(/\s+/)
  const slips = [...new Set(typed.filter(word => mayBeSlip.test(word)))].slice(0, mostWords)
  if (slips.length === 0) return words
  const found = await tx.$queryRaw<{ slip: string; near: string | null }[]>`
    select slip, nullif(word_nearly(slip), plain(slip)) as near from unnest(${slips}::text[]) slip`
  const nearOf = new Map(found.map(({ slip, near }) => [slip, near]))
  return typed.map(word => nearOf.get(word) ?? word).join(' ')
}

/** The district nearest in letters of those where something is open; the one that was typed where none is near. */
const districtNear = async (tx: Tx, typed: string): Promise<string> => {
  const [found] = await tx.$queryRaw<{ district: string }[]>`
    select district from (select distinct district from opportunity where state = 'live' and district <> '') known
    where similarity(plain(district), plain(${typed})) >= 0.35
    order by similarity(plain(district), plain(${typed})) desc, district limit 1`
  return found?.district ?? typed
}

/** What somebody may have meant who found nothing: the same search with slips of spelling mended; null where there are none. */
export const nearlyRight = async (
  tx: Tx,
  search: OpportunitySearch,
  at: Point | null,
): Promise<OpportunitySearch | null> => {
  const isUnknown = search.district !== '' && at === null && outwardIn(search.district) === null
  const words = await wordsNear(tx, search.words)
  const district = isUnknown ? await districtNear(tx, search.district) : search.district
  if (words === search.words && district === search.district) return null
  return { ...search, words, district, page: 1 }
}
