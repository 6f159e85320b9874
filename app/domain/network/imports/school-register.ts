import type { InstitutionStatus } from '../directory/kinds'
import { dayIn, type Note, numberIn, postcodeIn, textIn, websiteIn, wholeIn } from './cells'
import { fromGrid } from './grid'
import type { Layout, RowRead } from './layout'
import { kindOf, phasesOf } from './school-kind'

const statuses: { [word: string]: InstitutionStatus | 'not-yet' } = {
  open: 'open',
  'open, but proposed to close': 'closing',
  closed: 'closed',
  'proposed to open': 'not-yet',
}

/** The columns of `staging.school_row` both layouts of schools fill, after the import and the line. */
const into = [
  'urn',
  'ukprn',
  'name',
  'kind',
  'phases',
  'low_age',
  'high_age',
  'street',
  'town',
  'postcode',
  'latitude',
  'longitude',
  'website',
  'disadvantage',
  'status',
  'closed_on',
  'authority',
  'authority_name',
] as const

/** A unique reference number: six digits. */
export const isUrn = (text: string): boolean => /^[1-9]\d{5}$/.test(text)

/** A UK provider reference number: eight digits, the first of them 1. */
export const isUkprn = (text: string): boolean => /^1\d{7}$/.test(text)

const urnIn = (cell: string, column: string, note: Note): string | null => {
  if (isUrn(cell.trim())) return cell.trim()
  note('urn', column)
  return null
}

const ukprnIn = (cell: string, column: string, note: Note): string | null => {
  const text = cell.trim()
  if (text === '' || isUkprn(text)) return text || null
  note('ukprn', column)
  return null
}

const nameIn = (cell: string, column: string, note: Note): string | null => {
  const name = cell.trim()
  if (name !== '' && name.length <= 200) return name
  note('name', column)
  return null
}

const placeIn = (easting: string, northing: string, note: Note) => {
  const east = wholeIn(easting, 700_000, 'grid', 'Easting', note)
  const north = wholeIn(northing, 1_300_000, 'grid', 'Northing', note)
  return east && north ? fromGrid(east, north) : { latitude: null, longitude: null }
}

const readRegister = (cells: readonly string[], note: Note): RowRead => {
  const [urnCell = '', nameCell = '', statusCell = '', type = '', phase = '', ...more] = cells
  const [ukprn = '', closed = '', low = '', high = '', street = '', locality = '', town = '', postcode = ''] = more
  const [website = '', meals = '', easting = '', northing = '', authority = '', authorityName = ''] = more.slice(8)
  const [sixthForm = '', furtherEducation = ''] = more.slice(14)

  const urn = urnIn(urnCell, 'URN', note)
  const name = nameIn(nameCell, 'EstablishmentName', note)
  const status = statuses[statusCell.trim().toLowerCase()]
  if (!status) note('status', 'EstablishmentStatus (name)')
  if (!urn || !name || !status) return null

  const kind = kindOf(type, furtherEducation)
  if (!kind || status === 'not-yet') return 'not-for-hubs'

  const lowAge = wholeIn(low, 99, 'age', 'StatutoryLowAge', note)
  const highAge = wholeIn(high, 99, 'age', 'StatutoryHighAge', note)
  const phases = phasesOf(phase, { sixthForm: /^has/i.test(sixthForm.trim()), lowAge, highAge })
  if (!phases) note('phases', 'PhaseOfEducation (name)')
  const freeMeals = numberIn(meals, 0, 100, 'percentage', 'PercentageFSM', note)
  const { latitude, longitude } = placeIn(easting, northing, note)

  return [
    urn,
    ukprnIn(ukprn, 'UKPRN', note),
    name,
    kind,
    phases ?? [],
    lowAge,
    highAge,
    textIn(
      [street, locality]
        .map(part => part.trim())
        .filter(Boolean)
        .join(', '),
      300,
      'Street',
      note,
    ),
    textIn(town, 100, 'Town', note),
    postcodeIn(postcode, 'Postcode', note),
    latitude,
    longitude,
    websiteIn(website, 'SchoolWebsite', note),
    freeMeals === null ? null : Math.round(freeMeals * 100) / 10_000,
    status,
    dayIn(closed, 'CloseDate', note),
    textIn(authority, 20, 'LA (code)', note),
    textIn(authorityName, 100, 'LA (name)', note),
  ]
}

/**
 * The national school register, "Get information about schools", as its `edubasealldata` file: about 140 columns of
 * which these are read. Names of head teachers are not among them.
 */
export const register: Layout = {
  name: 'register',
  kind: 'schools',
  required: [
    'URN',
    'EstablishmentName',
    'EstablishmentStatus (name)',
    'TypeOfEstablishment (name)',
    'PhaseOfEducation (name)',
  ],
  optional: [
    'UKPRN',
    'CloseDate',
    'StatutoryLowAge',
    'StatutoryHighAge',
    'Street',
    'Locality',
    'Town',
    'Postcode',
    'SchoolWebsite',
    'PercentageFSM',
    'Easting',
    'Northing',
    'LA (code)',
    'LA (name)',
    'OfficialSixthForm (name)',
    'FurtherEducationType (name)',
  ],
  table: 'staging.school_row',
  into,
  read: readRegister,
}

const readSimple = (cells: readonly string[], note: Note): RowRead => {
  const [urnCell = '', nameCell = '', type = '', phase = '', postcode = '', town = '', lat = '', long = ''] = cells
  const urn = urnIn(urnCell, 'urn', note)
  const name = nameIn(nameCell, 'name', note)
  if (!urn || !name) return null
  const kind = kindOf(type)
  if (!kind) return 'not-for-hubs'

  const phases = phasesOf(phase)
  if (!phases) note('phases', 'phases')
  const latitude = numberIn(lat, 49, 61, 'coordinates', 'latitude', note)
  const longitude = numberIn(long, -9, 2, 'coordinates', 'longitude', note)
  const placed = latitude !== null && longitude !== null
  return [
    urn,
    null,
    name,
    kind,
    phases ?? [],
    null,
    null,
    null,
    textIn(town, 100, 'town', note),
    postcodeIn(postcode, 'postcode', note),
    placed ? latitude : null,
    placed ? longitude : null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]
}

/** A short list of schools: one line each, phases joined by a vertical bar. It does not say which are open. */
export const simple: Layout = {
  name: 'simple',
  kind: 'schools',
  required: ['urn', 'name', 'type', 'phases'],
  optional: ['postcode', 'town', 'latitude', 'longitude'],
  table: 'staging.school_row',
  into,
  read: readSimple,
}

const readSuccessor = (cells: readonly string[], note: Note): RowRead => {
  const [from = '', to = '', type = ''] = cells
  if (!/^successor\b/i.test(type.trim())) return 'not-for-hubs'
  const urn = urnIn(from, 'URN', note)
  const successor = to.trim()
  if (isUrn(successor) && successor !== urn) return urn ? [urn, successor] : null
  note('successor-urn', 'LinkURN')
  return null
}

/** The register's file of links, of which only "Successor" in its several forms is read. Nothing is inferred. */
export const successors: Layout = {
  name: 'successors',
  kind: 'schools',
  required: ['URN', 'LinkURN', 'LinkType'],
  optional: [],
  table: 'staging.successor_row',
  into: ['urn', 'successor_urn'],
  read: readSuccessor,
}
