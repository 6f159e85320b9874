import type { Flags } from '../flags'
import { dayIn, sendIn, sexIn, yearIn, yesIn } from './cells'
import { type Columns, plainName, type RosterField } from './columns'
import { masked, registerNumber } from './number'
import type { Table } from './read'

/** How an institution wants its learners called. */
export const labelKinds = ['invented', 'initial', 'column'] as const
export type LabelKind = (typeof labelKinds)[number]

/** What mends a row, and whether the row is left out or only the value. */
export const fixes = {
  ...{ number: 'row', year: 'row', label: 'row', 'same-number': 'row', 'same-label': 'row', quotes: 'row' },
  ...{ 'same-row': 'row', erased: 'row', leaves: 'value', flag: 'value', group: 'value' },
} as const
export type Fix = keyof typeof fixes

export type Problem = { line: number; column: string; value: string; fix: Fix }

/** One learner as a roster says it. Names are gone: only the label made of them is here. */
export type Listed = {
  line: number
  registerKey: string | null
  /** Null where one is invented for whoever has none yet. */
  label: string | null
  yearGroup: number
  group: string | null
  leavesOn: string | null
  flags: Flags | null
}

export type Checked = { listed: Listed[]; problems: Problem[]; rows: number }

/** What stands in the way of reading the file at all. */
export type Missing = 'year-column' | 'who-column' | 'label-column'

/** Which columns must be chosen before anything can be read: the year, and what tells one learner from another. */
export const missingColumns = (columns: Columns, labels: LabelKind): Missing[] => [
  ...(columns.year ? [] : (['year-column'] as const)),
  ...(columns.number || labels !== 'invented' ? [] : (['who-column'] as const)),
  ...(labels === 'column' && !columns.label ? (['label-column'] as const) : []),
  ...(labels === 'initial' && !columns.forename ? (['label-column'] as const) : []),
]

const flagFields = ['pupilPremium', 'send', 'lookedAfter', 'persistentlyAbsent', 'eal', 'sex'] as const

/**
 * Reads every row of a roster. `keyOf` is the keyed hash that stands for a register's number; whoever's is among `forgotten`
 * asked to be forgotten, and no file brings them back.
 */
export const checkRoster = (
  { header, rows, unreadable }: Table,
  columns: Columns,
  labels: LabelKind,
  keyOf: (number: string) => string,
  forgotten: ReadonlySet<string> = new Set(),
): Checked => {
  const problems: Problem[] = unreadable.map(line => ({ line, column: '', value: '', fix: 'quotes' }))
  const places = header.map(plainName)
  const placeOf = (field: RosterField): number => (columns[field] ? places.indexOf(plainName(columns[field])) : -1)
  const seen = new Map<string, { line: number; text: string }>()
  const listed: Listed[] = []

  for (const { line, cells } of rows) {
    const cell = (field: RosterField): string => cells[placeOf(field)]?.trim() ?? ''
    const note = (fix: Fix, field: RosterField, value = cell(field)) => {
      problems.push({ line, column: columns[field] ?? '', value: value.slice(0, 60).replaceAll('\u0000', '␀'), fix })
      return null
    }
    const number = placeOf('number') < 0 ? null : registerNumber(cell('number'))
    if (placeOf('number') >= 0 && number === null) {
      note('number', 'number', masked(cell('number')))
      continue
    }
    const registerKey = number && keyOf(number)
    if (number && registerKey && forgotten.has(registerKey)) {
      note('erased', 'number', masked(number))
      continue
    }
    const yearGroup = yearIn(cell('year'))
    if (yearGroup === null) {
      note('year', 'year')
      continue
    }
    const label = labelOf(labels, cell)
    if (label === '') {
      note('label', labels === 'column' ? 'label' : 'forename', '')
      continue
    }
    const who = number ?? plainName(label ?? '')
    const text = cells.map(one => one.trim()).join('\u0001')
    const before = seen.get(who)
    if (before) {
      const fix = before.text === text ? 'same-row' : number ? 'same-number' : 'same-label'
      note(fix, number ? 'number' : 'label', number ? masked(number) : (label ?? ''))
      continue
    }
    seen.set(who, { line, text })
    const leaves = cell('leaves')
    const leavesOn = leaves === '' ? null : (dayIn(leaves) ?? note('leaves', 'leaves'))
    const group = cell('group')
    listed.push({
      ...{ line, registerKey, label, yearGroup, leavesOn },
      group: group === '' ? null : group.length > 60 ? note('group', 'group') : group,
      flags: flagFields.some(field => placeOf(field) >= 0) ? flagsOf(cell, note) : null,
    })
  }
  return { listed, problems, rows: rows.length + unreadable.length }
}

const labelOf = (labels: LabelKind, cell: (field: RosterField) => string): string | null => {
  if (labels === 'invented') return null
  if (labels === 'column')
    return cell('label')
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, 60)
  const [surname = ''] = [...cell('surname')]
  return `${cell('forename')} ${surname}`
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 60)
}

const flagsOf = (cell: (field: RosterField) => string, note: (fix: Fix, field: RosterField) => null): Flags => {
  const yes = (field: RosterField) => yesIn(cell(field)) ?? note('flag', field) ?? false
  const sex = sexIn(cell('sex'))
  return {
    ...{ pupilPremium: yes('pupilPremium'), lookedAfter: yes('lookedAfter') },
    ...{ persistentlyAbsent: yes('persistentlyAbsent'), eal: yes('eal') },
    send: sendIn(cell('send')) ?? note('flag', 'send') ?? 'none',
    sex: sex === undefined ? note('flag', 'sex') : sex,
  }
}
