import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Columns the product reads, with a school that is plainly invented. */
const plainSchool = {
  URN: '900000',
  'LA (code)': '991',
  'LA (name)': 'Northmoor',
  EstablishmentName: 'Invented School',
  'TypeOfEstablishment (name)': 'Academy converter',
  'EstablishmentStatus (name)': 'Open',
  CloseDate: '',
  'PhaseOfEducation (name)': 'Secondary',
  StatutoryLowAge: '11',
  StatutoryHighAge: '16',
  'OfficialSixthForm (name)': 'Does not have a sixth form',
  PercentageFSM: '12.5',
  UKPRN: '',
  'FurtherEducationType (name)': 'Not applicable',
  Street: 'Mill Lane',
  Locality: '',
  Town: 'Moorgate',
  Postcode: 'ZZ1 1AA',
  SchoolWebsite: 'www.invented.example',
  HeadFirstName: 'Nobody',
  HeadLastName: 'Atall',
  Easting: '400000',
  Northing: '300000',
}
export type School = typeof plainSchool

/** The register has about 140 columns; those nobody reads are filled with something. */
const others = Array.from({ length: 140 - Object.keys(plainSchool).length }, (_, index) => `Other ${index + 1} (name)`)
const header = [...Object.keys(plainSchool), ...others]

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
const record = (cells: readonly string[]): string => cells.map(cell).join(',')

/** One line of the register. */
export const schoolLine = (school: Partial<School> = {}): string => {
  const cells: { [column: string]: string } = { ...plainSchool, ...school }
  return record(header.map((column, index) => cells[column] ?? (index % 3 === 0 ? 'Not applicable' : '')))
}

/** A register of these schools, as text. */
export const registerOf = (schools: readonly Partial<School>[], end = '\r\n'): string =>
  [record(header), ...schools.map(schoolLine), ''].join(end)

/** A register of many schools in ten local authorities. */
export const largeRegister = (count: number, change: (index: number) => Partial<School> = () => ({})): string =>
  registerOf(
    Array.from({ length: count }, (_, index) => ({
      URN: String(200_000 + index),
      EstablishmentName: `Invented School ${index}, Upper Moor`,
      'LA (code)': String(900 + (index % 10)),
      'LA (name)': `Shire ${index % 10}`,
      Postcode: `Z${'ABCDEFGHIJ'[index % 10]}${(index % 9) + 1} ${index % 9}AA`,
      Easting: String(400_000 + (index % 1_000) * 50),
      Northing: String(300_000 + (index % 777) * 60),
      'EstablishmentStatus (name)': index % 3 === 2 ? 'Closed' : 'Open',
      CloseDate: index % 3 === 2 ? '31-08-2015' : '',
      ...change(index),
    })),
  )

/** Any CSV of these columns. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map(record).join('\n')

/** Writes a file where uploads lie and answers its path. */
export const uploaded = (content: string | Buffer): string => {
  const folder = join(process.env.DATA_DIR ?? '.data/test', 'uploads')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, randomUUID())
  writeFileSync(path, content)
  return path
}
