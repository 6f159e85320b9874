import type { Fix } from './problem'

/** Says that a cell is wrong and what mends it. The cell is named by its column. */
export type Note = (fix: Fix, column: string) => void

/** A cell's text, or null when blank. */
export const textIn = (cell: string, most: number, column: string, note: Note): string | null => {
  const text = cell.trim()
  if (text.length <= most) return text || null
  note('long-text', column)
  return null
}

/** A whole number from 0 to a limit. */
export const wholeIn = (cell: string, most: number, fix: Fix, column: string, note: Note): number | null => {
  const text = cell.trim()
  if (text === '') return null
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text)
  note(fix, column)
  return null
}

/** A number between two limits, with a decimal point. */
export const numberIn = (
  cell: string,
  least: number,
  most: number,
  fix: Fix,
  column: string,
  note: Note,
): number | null => {
  const text = cell.trim()
  if (text === '') return null
  const number = /^-?\d{1,9}(\.\d{1,12})?$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  note(fix, column)
  return null
}

const isDay = (year: number, month: number, day: number): boolean => {
  const at = new Date(Date.UTC(year, month - 1, day))
  return year >= 1800 && year <= 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/**
 * A day written 31-07-2024, 31/07/2024 or 2024-07-31, as an ISO date. The register writes 01-01-1900 for a day that
 * is not known, which is blank here.
 */
export const dayIn = (cell: string, column: string, note: Note): string | null => {
  const text = cell.trim()
  if (text === '') return null
  const [, d, m, y] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  const [, year, month, day] = d ? ['', y, m, d] : (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [])
  if (!year || !month || !day || !isDay(Number(year), Number(month), Number(day))) {
    note('date', column)
    return null
  }
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return iso === '1900-01-01' ? null : iso
}

/** A postcode of the United Kingdom, in capitals with one space. */
export const postcodeIn = (cell: string, column: string, note: Note): string | null => {
  const text = cell.trim()
  if (text === '') return null
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)\s{0,3}(\d[A-Z]{2})$/.exec(text.toUpperCase()) ?? []
  if (outward && inward) return `${outward} ${inward}`
  note('postcode', column)
  return null
}

const address = /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?([/?#][^\s"'<>\\]*)?$/iu

/** A web address that is safe to link to, with its scheme. */
export const websiteIn = (cell: string, column: string, note: Note): string | null => {
  const text = cell.trim()
  if (text === '') return null
  const [, scheme] = (text.length <= 300 && address.exec(text)) || ['', null]
  if (scheme !== null) return scheme ? text : `https://${text}`
  note('website', column)
  return null
}
