import type { Sector } from '../../kernel/sectors'

/** The first and last division of each section of SIC 2007. */
const divisions: readonly [section: string, from: number, to: number][] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 98],
  ['U', 99, 99],
]

/**
 * The section of SIC 2007 that a letter or a five digit code belongs to, or null. Four digits may be a class or a code
 * whose leading nought a spreadsheet dropped, so they are not guessed at.
 */
export const sicSectionOf = (text: string): string | null => {
  const typed = text.trim().toUpperCase()
  if (/^[A-U]$/.test(typed)) return typed
  if (!/^\d{5}$/.test(typed)) return null
  const division = Number(typed.slice(0, 2))
  return divisions.find(([, from, to]) => division >= from && division <= to)?.[0] ?? null
}

const sectorsOfSections: { [section: string]: Sector } = {
  A: 'land-food',
  B: 'energy-nature',
  C: 'making',
  D: 'energy-nature',
  E: 'energy-nature',
  F: 'building',
  G: 'shops',
  H: 'transport',
  I: 'hospitality',
  J: 'digital',
  K: 'money-law',
  M: 'science',
  O: 'public-service',
  P: 'learning',
  Q: 'health-care',
  R: 'creative',
}

/** The everyday kind of work most firms of a section do; none where a section is too mixed to say. */
export const sectorOfSection = (section: string): Sector | null => sectorsOfSections[section] ?? null
