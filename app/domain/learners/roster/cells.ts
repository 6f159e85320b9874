import { Temporal } from 'temporal-polyfill'

/** A year group as registers write it: 8, Year 8, Yr 8, Y8, R, Reception. Null where it is none. */
export const yearIn = (cell: string): number | null => {
  const text = cell.trim().toLowerCase()
  if (/^(r|reception|year r|yr r)$/.test(text)) return 0
  const [, digits] = /^(?:year|yr|y)?\s*(\d{1,2})$/.exec(text) ?? []
  return digits !== undefined && Number(digits) <= 14 ? Number(digits) : null
}

/** A day written 31/08/2027, 31-08-2027 or 2027-08-31, as an ISO date. Null where there is no such day: no 29 February without a leap year. */
export const dayIn = (cell: string): string | null => {
  const text = cell.trim().split(' ')[0] ?? ''
  const [, d, m, y] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  const [, year, month, day] = d ? ['', y, m, d] : (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [])
  if (!year || !month || !day || Number(year) < 1990 || Number(year) > 2200) return null
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** Yes or no as registers write it; empty is no. Null where it is neither. */
export const yesIn = (cell: string): boolean | null => {
  const text = cell.trim().toLowerCase()
  if (/^(y|yes|true|1|t|x|✓)$/.test(text)) return true
  return /^(|n|no|false|0|f|-)$/.test(text) ? false : null
}

/** Special educational needs: E and EHCP are a plan, K and support are support. */
export const sendIn = (cell: string): 'none' | 'support' | 'ehcp' | null => {
  const text = cell.trim().toLowerCase()
  if (/^(|n|no|none|-|no special educational need)$/.test(text)) return 'none'
  if (/^(k|sen support|support|s)$/.test(text)) return 'support'
  return /^(e|ehcp|education, health and care plan)$/.test(text) ? 'ehcp' : null
}

/** Sex as the institution records it; empty where it does not. Undefined where it is neither. */
export const sexIn = (cell: string): 'female' | 'male' | null | undefined => {
  const text = cell.trim().toLowerCase()
  if (text === '') return null
  if (/^(f|female|girl)$/.test(text)) return 'female'
  return /^(m|male|boy)$/.test(text) ? 'male' : undefined
}
