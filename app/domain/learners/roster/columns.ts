/** What a column of a roster may be. */
export const rosterFields = [
  ...['number', 'label', 'forename', 'surname', 'year', 'group', 'leaves'],
  ...['pupilPremium', 'send', 'lookedAfter', 'persistentlyAbsent', 'eal', 'sex'],
] as const
export type RosterField = (typeof rosterFields)[number] & string

/** Where each field stands in a file, by the name of its column; absent where the file has none. */
export type Columns = { [field: string]: string }

/** Names by which the school information systems know them. */
const aliases: Record<string, readonly string[]> = {
  number: ['upn', 'unique pupil number', 'uln', 'unique learner number', 'learner number'],
  label: ['label', 'display label', 'nickname', 'known as'],
  forename: ['forename', 'legal forename', 'preferred forename', 'first name', 'given name', 'forenames'],
  surname: ['surname', 'legal surname', 'preferred surname', 'last name', 'family name'],
  year: [
    'year',
    'year group',
    'nc year',
    'nc year (actual)',
    'national curriculum year',
    'yeargroup',
    'actual nc year',
  ],
  group: ['reg group', 'registration group', 'form', 'tutor group', 'group', 'class', 'reg'],
  leaves: ['date of leaving', 'leaving date', 'leave date', 'leaves on', 'end date', 'dol'],
  pupilPremium: ['pupil premium', 'pp', 'pupil premium indicator'],
  send: ['sen', 'sen status', 'send', 'sen provision', 'sen stage'],
  lookedAfter: ['looked after', 'in care', 'cla', 'lac', 'looked after child'],
  persistentlyAbsent: ['persistently absent', 'persistent absence', 'pa'],
  eal: ['eal', 'english as an additional language'],
  sex: ['sex', 'gender', 'legal sex'],
}

export const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Which columns of a header are what: as this institution said last time, else by their usual names. */
export const guessColumns = (header: readonly string[], remembered: Columns = {}): Columns => {
  const there = new Map(header.map(name => [plainName(name), name]))
  const found: Columns = {}
  for (const field of rosterFields) {
    const last = remembered[field]
    const known = last === undefined ? undefined : there.get(plainName(last))
    const usual = (aliases[field] ?? []).map(alias => there.get(alias)).find(name => name !== undefined)
    const name = known ?? usual
    if (name !== undefined && name.trim() !== '' && !Object.values(found).includes(name)) found[field] = name
  }
  return found
}

const isKnown = (cell: string): boolean => Object.values(aliases).some(names => names.includes(plainName(cell)))

/** How far down a header may stand: titles, dates and merged cells come first in what is exported for reading. */
const deepest = 10

/** The row that names the columns: the first of those that know most names. With none known, the first that names two or more. */
export const headerAt = (rows: readonly (readonly string[])[]): number => {
  const first = rows.slice(0, deepest)
  const knows = first.map(row => row.filter(isKnown).length)
  const best = Math.max(0, ...knows)
  if (best > 0) return knows.indexOf(best)
  return first.findIndex(row => row.filter(cell => cell.trim() !== '').length >= 2)
}
