import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { course } from './courses'
import { checked } from './item'
import { isJobPosting, jobPosting } from './job-posting'
import { vacancy } from './vacancies'

const otherwise = { owner: 'owner', organisation: 'Harbour College', sector: 'making', major: '5' }
const itemOf = (said: Parameters<typeof checked>[0]) => {
  const one = checked(said)
  return 'item' in one ? one.item : one.faults.map(({ field, fix }) => `${field}: ${fix}`)
}

describe('a vacancy of Find an apprenticeship', () => {
  const page = JSON.parse(
    readFileSync('tests/fixtures/vacancy.json', 'utf8')
      .replace('{{CLOSING_DATE}}', '2027-02-01T23:59:59Z')
      .replace('{{START_DATE}}', '2027-03-01T00:00:00Z')
      .replace('{{VACANCY_REF}}', 'VAC1000012345'),
  ) as object

  test('as its page says it, as plain text, without the people in it', () => {
    const said = vacancy(page, otherwise)
    expect(said.ref).toBe('vacancies:VAC1000012345')
    expect(itemOf(said)).toMatchObject({
      ...{ kind: 'apprenticeship', title: 'Cyber Security Analyst Apprenticeship', organisation: 'DUCATI 1974 LTD' },
      ...{ level: 6, leads_to: 7, sector: 'money-law', major: '3', district: 'BS31', latitude: 51.397919 },
      ...{ places: 3, starts_on: '2027-03-01', closes_on: '2027-02-01', hours_weekly: 40, weeks: 78 },
      ...{ wage: '£15,704 to £25,396.80 a year', hours: 'Monday to Friday 9am to 5pm' },
      apply_at: 'https://www.findapprenticeship.service.gov.uk/apprenticeship/VAC1000012345',
    })
    const text = JSON.stringify(itemOf(said))
    expect(text).toContain('• Monitor systems')
    expect(text).not.toMatch(/<|John Doe|0777|johndoe/)
  })

  test('as the Display Advert API lists it', () => {
    const advert = {
      ...{ vacancyReference: '1000012346', title: 'Apprentice chef', description: 'Cook.', employerName: 'The Anchor' },
      ...{ closingDate: '2027-02-01T00:00:00', startDate: '2027-03-01T00:00:00', hoursPerWeek: 37.5 },
      ...{ wage: { wageType: 'Custom', wageAdditionalInformation: '£8 an hour' }, ukprn: 10000528 },
      ...{ addresses: [{ addressLine1: '1 Quay', addressLine3: 'Saltburn', latitude: 54.6, longitude: -0.9 }] },
      course: { larsCode: 228, level: 2, route: 'Catering and hospitality' },
    }
    expect(itemOf(vacancy(advert, otherwise))).toMatchObject({
      ...{ sector: 'hospitality', level: 1, leads_to: 2, district: 'Saltburn', hours_weekly: 38, wage: '£8 an hour' },
      places: 1,
    })
  })

  test('what is missing or odd is said beside it', () => {
    const unfilled = JSON.parse(readFileSync('tests/fixtures/vacancy.json', 'utf8')) as object
    expect(itemOf(vacancy(unfilled, otherwise))).toEqual(['startsOn: start-odd', 'closesOn: closing-needed'])
    expect(itemOf(vacancy({}, otherwise))).toEqual([
      'ref: no-reference',
      'title: name-needed',
      'closesOn: closing-needed',
    ])
    const long = { ...page, title: 'x'.repeat(101) }
    expect(itemOf(vacancy(long, otherwise))).toEqual(['title: name-needed'])
  })

  test('what it inherits is nothing it says', () => {
    const inherited = Object.create({ title: 'From nowhere', vacancyReference: '1' }) as object
    expect(vacancy(inherited, otherwise)).toMatchObject({ ref: '', typed: { title: '' } })
  })
})

describe('a JobPosting', () => {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Night porter',
    description: '<p>Look after guests.</p>',
    identifier: { '@type': 'PropertyValue', name: 'Anchor Hotels', value: 'NP-7' },
    hiringOrganization: { name: 'The Anchor' },
    jobLocation: [
      {
        address: { addressLocality: 'Saltburn', postalCode: 'TS12 1AA' },
        geo: { latitude: '54.6', longitude: '-0.9' },
      },
    ],
    baseSalary: { currency: 'GBP', value: { minValue: 12.6, maxValue: 13, unitText: 'HOUR' } },
    employmentType: ['FULL_TIME'],
    workHours: '36 hours a week',
    validThrough: '2027-02-01T23:59',
    url: 'https://anchor.example/jobs/np-7',
  }

  test('is read whole', () => {
    expect(jobPosting(posting, otherwise).ref).toBe('job-postings:anchor hotels:NP-7')
    expect(itemOf(jobPosting(posting, otherwise))).toMatchObject({
      ...{ kind: 'job', title: 'Night porter', organisation: 'The Anchor', description: 'Look after guests.' },
      ...{ district: 'TS12', latitude: 54.6, wage: '£12.6 to £13 an hour', hours_weekly: 36, from_year: 11 },
      ...{ closes_on: '2027-02-01', apply_at: 'https://anchor.example/jobs/np-7', remote: false },
    })
  })

  test('without a number of its own its address is its reference; a voluntary one is volunteering', () => {
    const bare = { ...posting, identifier: undefined, employmentType: 'VOLUNTEER', jobLocation: undefined }
    expect(jobPosting(bare, otherwise).ref).toBe('job-postings:https://anchor.example/jobs/np-7')
    expect(itemOf(jobPosting(bare, otherwise))).toMatchObject({ kind: 'volunteering', remote: true, district: '' })
  })

  test('a script in it is a fault; a link that is none is left out', () => {
    const harmful = { ...posting, description: 'Hi<script>x</script>', url: 'javascript:alert(1)' }
    expect(itemOf(jobPosting(harmful, otherwise))).toEqual(['description: script'])
    expect(jobPosting(harmful, otherwise).typed.applyAt).toBe('')
  })

  test.each([
    ['JobPosting', true],
    [['Thing', 'JobPosting'], true],
    ['https://schema.org/JobPosting', true],
    ['Organization', false],
    [undefined, false],
  ])('%o is one: %s', (type, is) => {
    expect(isJobPosting({ '@type': type })).toBe(is)
  })
})

describe('a row of a file of courses', () => {
  const row = {
    ...{ Reference: 'B2', Course: 'Bricklaying', Closes: '31/01/2027', 'Kind of work': 'Building', Cost: '£1,200' },
    ...{ Place: 'ts12 1aa', 'Hours a week': '16', Weeks: '30', 'Level needed': '1', 'Level it leads to': '2' },
    ...{ Funding: 'Free on a low wage', 'Funding as of': '1/8/2026', 'Apply at': 'https://college.example/b2' },
  }

  test('is read as people write it', () => {
    expect(course(row, otherwise).ref).toBe('courses:owner:B2')
    expect(itemOf(course(row, otherwise))).toMatchObject({
      ...{ kind: 'course', organisation: 'Harbour College', sector: 'building', major: '5', cost_pounds: 1200 },
      ...{ district: 'TS12', level: 1, leads_to: 2, closes_on: '2027-01-31', funding_as_of: '2026-08-01', places: 1 },
      ...{ from_year: 11, to_year: 15 },
    })
    expect(itemOf(course({ ...row, Kind: 'Skills Bootcamp', Cost: 'free' }, otherwise))).toMatchObject({
      ...{ kind: 'bootcamp', from_year: 15, cost_pounds: 0 },
    })
  })

  test.each([
    [{ Kind: 'Circus' }, ['kind: choose-kind']],
    [{ Cost: 'a lot' }, ['costPounds: cost-number']],
    [{ 'Funding as of': '' }, ['fundingAsOf: funding-date-needed']],
    [{ 'Apply at': 'http://college.example' }, ['applyAt: https-only']],
    [{ Place: '' }, ['district: where-needed']],
    [{ Reference: '' }, ['ref: no-reference']],
  ])('%o: %o', (change, faults) => {
    expect(itemOf(course({ ...row, ...change }, otherwise))).toEqual(faults)
  })
})
