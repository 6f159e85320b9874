import type { OpportunitySearch } from '~/domain/matching'
import type { Words } from '~/text'
import { addressOf } from './address-of'

/** What narrows a search just now, each in words with the address of the same search without it. */
export const askedFor = (search: OpportunitySearch, { matching, encounters }: Words) => {
  const words = matching.list
  const { words: said, kind, sector, district, miles, year, remote, hours, level, free, months, state, own } = search
  const levels: Record<number, string> = matching.levels
  const sectors: Record<string, string> = encounters.sectors
  const states: Record<string, string> = matching.states
  const place = miles === null ? district : `${district}, ${words.milesOption(miles)}`
  const asked: [is: boolean, text: string | undefined, without: Partial<OpportunitySearch>][] = [
    [said !== '', `“${said}”`, { words: '', anyWord: false }],
    [district !== '', place, { district: '', miles: null }],
    [kind !== '', kind && matching.kinds[kind], { kind: '' }],
    [hours !== null, words.hoursOption(hours ?? 0), { hours: null }],
    [level !== null, levels[level ?? 0], { level: null }],
    [free, words.free, { free: false }],
    [months !== null, words.startsOption(months ?? 0), { months: null }],
    [sector !== '', sectors[sector], { sector: '' }],
    [year !== null, matching.year(year ?? 0), { year: null }],
    [remote, words.remoteOnly, { remote: false }],
    [own, words.ownOnly, { own: false }],
    [state !== '', states[state], { state: '' }],
  ]
  return asked.flatMap(([is, text, without]) =>
    is && text ? [{ text, without: addressOf({ ...search, ...without, page: 1 }) }] : [],
  )
}
