import { describe, expect, it } from 'vitest'
import type { Note } from './cells'
import { employers } from './employer-file'
import { type Layout, layoutOf } from './layout'
import { register, simple, successors } from './school-register'

const layouts = [register, simple, successors, employers]

const read = (layout: Layout, cells: { [column: string]: string }) => {
  const problems: string[] = []
  const note: Note = (fix, column) => problems.push(`${column}: ${fix}`)
  const values = layout.read(
    [...layout.required, ...layout.optional].map(column => cells[column] ?? ''),
    note,
  )
  const row = Array.isArray(values) ? Object.fromEntries(layout.into.map((column, at) => [column, values[at]])) : values
  return { row, problems }
}

const school = {
  URN: '900001',
  UKPRN: '10000001',
  EstablishmentName: ' Moorgate Academy ',
  'EstablishmentStatus (name)': 'Open',
  'TypeOfEstablishment (name)': 'Academy converter',
  'PhaseOfEducation (name)': 'Secondary',
  'OfficialSixthForm (name)': 'Has a sixth form',
  StatutoryLowAge: '11',
  StatutoryHighAge: '18',
  Street: 'Mill Lane',
  Locality: 'Upper Moor',
  Town: 'Moorgate',
  Postcode: 'zz11aa',
  SchoolWebsite: 'www.moorgate.example',
  PercentageFSM: '18.1',
  Easting: '538890',
  Northing: '177320',
  'LA (code)': '999',
  'LA (name)': 'Northmoor',
  CloseDate: '',
}

describe('which layout a header shows', () => {
  it('goes by names, in any order and case', () => {
    expect(layoutOf(layouts, 'schools', ['Phases', ' NAME', 'type', 'colour', 'urn'])).toEqual({
      ok: true,
      layout: simple,
      places: [3, 1, 2, -1, 0],
    })
  })

  it('names the columns that are missing from the nearest layout', () => {
    expect(
      layoutOf(layouts, 'schools', [
        'URN',
        'EstablishmentName',
        'TypeOfEstablishment (name)',
        'PhaseOfEducation (name)',
      ]),
    ).toEqual({
      ok: false,
      why: 'missing-column',
      columns: ['EstablishmentStatus (name)'],
    })
  })

  it.each([
    [
      'a column given twice',
      'schools',
      ['urn', 'name', 'type', 'phases', 'Name'],
      { why: 'column-twice', columns: ['name'] },
    ],
    ['a file of the other kind', 'employers', ['urn', 'name', 'type', 'phases'], { why: 'other-kind' }],
    ['a table of something else', 'schools', ['colour', 'size'], { why: 'unknown' }],
    ['no header', 'schools', [''], { why: 'unknown' }],
  ] as const)('refuses %s', (_what, kind, header, refused) => {
    expect(layoutOf(layouts, kind, header)).toMatchObject({ ok: false, ...refused })
  })
})

describe('a row of the register', () => {
  it('keeps what a hub needs', () => {
    expect(read(register, school)).toEqual({
      problems: [],
      row: {
        urn: '900001',
        ukprn: '10000001',
        name: 'Moorgate Academy',
        kind: 'school',
        phases: ['secondary', 'post-16'],
        low_age: 11,
        high_age: 18,
        street: 'Mill Lane, Upper Moor',
        town: 'Moorgate',
        postcode: 'ZZ1 1AA',
        latitude: expect.closeTo(51.4778, 3),
        longitude: expect.closeTo(-0.0014, 3),
        website: 'https://www.moorgate.example',
        disadvantage: 0.181,
        status: 'open',
        closed_on: null,
        authority: '999',
        authority_name: 'Northmoor',
      },
    })
  })

  it('takes blanks, and the day the register writes for no day', () => {
    const bare = {
      ...school,
      UKPRN: '',
      Postcode: '',
      PercentageFSM: '',
      Easting: '',
      Northing: '',
      SchoolWebsite: '',
      CloseDate: '01-01-1900',
    }
    expect(read(register, bare)).toMatchObject({
      problems: [],
      row: { ukprn: null, postcode: null, disadvantage: null, latitude: null, website: null, closed_on: null },
    })
  })

  it('reads a closure', () => {
    const closed = { ...school, 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2025' }
    expect(read(register, closed).row).toMatchObject({ status: 'closed', closed_on: '2025-08-31' })
    const closing = { ...school, 'EstablishmentStatus (name)': 'Open, but proposed to close' }
    expect(read(register, closing).row).toMatchObject({ status: 'closing' })
  })

  it.each([
    ['URN', ['', '12345', '1234567', 'abc', '012345', '-12345'], 'urn'],
    ['EstablishmentName', ['', '   ', 'x'.repeat(201)], 'name'],
    ['EstablishmentStatus (name)', ['', 'Sort of open'], 'status'],
  ])('leaves the row out for a bad %s', (column, values, fix) => {
    for (const value of values)
      expect(read(register, { ...school, [column]: value })).toEqual({ row: null, problems: [`${column}: ${fix}`] })
  })

  it.each([
    ['UKPRN', ['2000001', '20000001', '1000000x'], 'ukprn', 'ukprn'],
    ['CloseDate', ['31-02-2024', '2024', '31-13-2024', '31-08-0001', 'soon'], 'date', 'closed_on'],
    ['StatutoryLowAge', ['-1', '999999999999', '11.5', 'eleven'], 'age', 'low_age'],
    ['Postcode', ['ZZ', 'not one', 'ZZ1 1AAA', 'Z'.repeat(5000)], 'postcode', 'postcode'],
    [
      'SchoolWebsite',
      ['javascript:alert(1)', 'a b', 'x', 'ftp://moor.example', 'https://u:p@moor.example'],
      'website',
      'website',
    ],
    ['PercentageFSM', ['101', '-1', '1,5', '1e3', 'NaN'], 'percentage', 'disadvantage'],
    ['Easting', ['-5', '9999999', '1.5'], 'grid', 'latitude'],
    ['PhaseOfEducation (name)', ['Tertiary'], 'phases', undefined],
  ])('leaves only the value out for a bad %s', (column, values, fix, into) => {
    for (const value of values) {
      const { row, problems } = read(register, { ...school, [column]: value })
      expect(problems).toEqual([`${column}: ${fix}`])
      expect(row).toMatchObject(into ? { [into]: null } : { phases: [] })
    }
  })

  it.each([
    ['Academy special sponsor led', 'special'],
    ['Pupil referral unit', 'alternative-provision'],
    ['Free schools 16 to 19', 'sixth-form'],
    ['Academy 16-19 converter', 'sixth-form'],
    ['Further education', 'college'],
    ['University technical college', 'school'],
    ['City technology college', 'school'],
    ['Community school', 'school'],
  ])('takes %s as %s', (type, kind) => {
    expect(read(register, { ...school, 'TypeOfEstablishment (name)': type }).row).toMatchObject({ kind })
  })

  it.each([
    { 'TypeOfEstablishment (name)': 'Higher education institutions' },
    { 'TypeOfEstablishment (name)': 'British schools overseas', Postcode: '' },
    { 'EstablishmentStatus (name)': 'Proposed to open' },
  ])('passes over %j', change => {
    expect(read(register, { ...school, ...change })).toEqual({ row: 'not-for-hubs', problems: [] })
  })

  it.each([
    ['Not applicable', '3', '19', ['nursery', 'primary', 'secondary', 'post-16'].slice(1)],
    ['Not applicable', '11', '16', ['secondary']],
    ['Middle deemed secondary', '9', '13', ['secondary']],
    ['All-through', '4', '16', ['primary', 'secondary']],
    ['16 plus', '16', '99', ['post-16']],
    ['Nursery', '3', '5', ['nursery']],
  ])('finds the phases of %s from %s to %s', (phase, low, high, phases) => {
    const row = {
      ...school,
      'PhaseOfEducation (name)': phase,
      StatutoryLowAge: low,
      StatutoryHighAge: high,
      'OfficialSixthForm (name)': '',
    }
    expect(read(register, row).row).toMatchObject({ phases })
  })

  it('keeps a formula as the text it is', () => {
    expect(read(register, { ...school, EstablishmentName: '=HYPERLINK("x")' }).row).toMatchObject({
      name: '=HYPERLINK("x")',
    })
  })
})

it('reads a row of the simple layout', () => {
  const row = {
    urn: '900002',
    name: 'Tarn School',
    type: 'Special school',
    phases: 'Post16|Secondary',
    postcode: 'ZZ2 2BB',
    latitude: '54.5',
    longitude: '-1.5',
  }
  expect(read(simple, row)).toMatchObject({
    problems: [],
    row: { kind: 'special', phases: ['secondary', 'post-16'], status: null, latitude: 54.5, longitude: -1.5 },
  })
  expect(read(simple, { ...row, latitude: '5450', phases: 'Upper' }).problems).toEqual([
    'phases: phases',
    'latitude: coordinates',
  ])
})

it('reads successors and passes over other links', () => {
  expect(read(successors, { URN: '900001', LinkURN: '900002', LinkType: 'Successor - amalgamated' }).row).toEqual({
    urn: '900001',
    successor_urn: '900002',
  })
  expect(read(successors, { URN: '900001', LinkURN: '900002', LinkType: 'Predecessor' }).row).toBe('not-for-hubs')
  expect(read(successors, { URN: '900001', LinkURN: '900001', LinkType: 'Successor' })).toEqual({
    row: null,
    problems: ['LinkURN: successor-urn'],
  })
})

describe('a row of employers', () => {
  const firm = {
    Employer: 'Moor Dairy Ltd',
    'Companies House number': '1234567',
    Sector: 'Land and food',
    'SIC code': '10512',
    Size: '48',
    'Asks a month': '3',
    Site: 'Dairy',
    Postcode: 'zz3 3cc',
  }

  it('reads what people write', () => {
    expect(read(employers, firm)).toMatchObject({
      problems: [],
      row: {
        companies_house_no: '01234567',
        sector: 'land-food',
        sic_section: 'C',
        size_band: 'small',
        monthly_cap: 3,
        postcode: 'ZZ3 3CC',
      },
    })
    expect(read(employers, { ...firm, Sector: '' }).row).toMatchObject({ sector: 'making' })
    expect(read(employers, { Employer: 'Moor Dairy' })).toMatchObject({
      problems: [],
      row: { companies_house_no: null, size_band: null },
    })
  })

  it.each([
    ['Companies House number', '12', true, undefined],
    ['Companies House number', 'SC123456', true, undefined],
    ['Companies House number', '123456789', false, 'register-number'],
    ['Employer', '', false, 'name'],
    ['Sector', 'Wizardry', true, 'sector'],
    ['SIC code', '1051', true, 'sic'],
    ['SIC code', '00000', true, 'sic'],
    ['Size', 'huge', true, 'size'],
    ['Asks a month', '32', true, 'monthly-asks'],
  ])('takes or refuses %s %j', (column, value, kept, fix) => {
    const { row, problems } = read(employers, { ...firm, [column]: value })
    expect(row !== null).toBe(kept)
    expect(problems).toEqual(fix ? [`${column}: ${fix}`] : [])
  })
})
