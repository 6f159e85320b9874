import { sectors } from '../../kernel/sectors'
import { type SizeBand, sizeBands } from '../directory/kinds'
import { type Note, numberIn, postcodeIn, textIn, websiteIn, wholeIn } from './cells'
import type { Layout, RowRead } from './layout'
import { sectorOfSection, sicSectionOf } from './sic'

/** A company's number at Companies House with the noughts a spreadsheet dropped; null when it cannot be one. */
export const registerNumberOf = (text: string): string | null => {
  const typed = text.replace(/\s+/g, '').toUpperCase()
  if (/^\d{1,8}$/.test(typed)) return typed === '' || Number(typed) === 0 ? null : typed.padStart(8, '0')
  return /^([A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z])$/.test(typed) ? typed : null
}

/** The size band a word or a number of people means; null when it is neither. */
export const sizeBandOf = (text: string): SizeBand | null => {
  const typed = text.trim().toLowerCase().replace(/\s+/g, '-')
  const word = sizeBands.find(band => band === typed)
  if (word) return word
  if (!/^\d{1,7}$/.test(typed)) return null
  const people = Number(typed)
  if (people <= 1) return 'sole-trader'
  if (people < 10) return 'micro'
  if (people < 50) return 'small'
  return people < 250 ? 'medium' : 'large'
}

const sectorOf = (text: string) => {
  const code = text
    .trim()
    .toLowerCase()
    .replace(/\band\b|&/g, ' ')
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join('-')
  return sectors.find(sector => sector === code) ?? null
}

/** Reads a cell that may be blank by a rule; anything the rule does not know is a problem. */
const known = <T>(cell: string, rule: (text: string) => T | null, say: () => void): T | null => {
  if (cell.trim() === '') return null
  const value = rule(cell)
  if (value === null) say()
  return value
}

const read = (cells: readonly string[], note: Note): RowRead => {
  const [nameCell = '', number = '', sectorCell = '', sic = '', size = '', website = '', asks = '', ...site] = cells
  const [siteName = '', town = '', postcode = '', lat = '', long = ''] = site

  const name = nameCell.trim()
  if (name === '' || name.length > 200) note('name', 'Employer')
  const registerNumber = known(number, registerNumberOf, () => note('register-number', 'Companies House number'))
  if (name === '' || name.length > 200 || (number.trim() !== '' && !registerNumber)) return null

  const section = known(sic, sicSectionOf, () => note('sic', 'SIC code'))
  const sector = known(sectorCell, sectorOf, () => note('sector', 'Sector'))
  const latitude = numberIn(lat, 49, 61, 'coordinates', 'Latitude', note)
  const longitude = numberIn(long, -9, 2, 'coordinates', 'Longitude', note)
  const placed = latitude !== null && longitude !== null
  return [
    name,
    registerNumber,
    sector ?? (section ? sectorOfSection(section) : null),
    section,
    known(size, sizeBandOf, () => note('size', 'Size')),
    websiteIn(website, 'Website', note),
    wholeIn(asks, 31, 'monthly-asks', 'Asks a month', note),
    textIn(siteName, 100, 'Site', note),
    textIn(town, 100, 'Town', note),
    postcodeIn(postcode, 'Postcode', note),
    placed ? latitude : null,
    placed ? longitude : null,
  ]
}

/**
 * Our own layout of employers: one line for each site. Lines with the same Companies House number, or without one the
 * same name and postcode, are one employer. People are invited from the employer's page and never come by file.
 */
export const employers: Layout = {
  name: 'employers',
  kind: 'employers',
  required: ['Employer'],
  optional: [
    'Companies House number',
    'Sector',
    'SIC code',
    'Size',
    'Website',
    'Asks a month',
    'Site',
    'Town',
    'Postcode',
    'Latitude',
    'Longitude',
  ],
  table: 'staging.employer_row',
  into: [
    'name',
    'companies_house_no',
    'sector',
    'sic_section',
    'size_band',
    'website',
    'monthly_cap',
    'site_name',
    'town',
    'postcode',
    'latitude',
    'longitude',
  ],
  read,
}
