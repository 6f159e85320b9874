import { outwardIn } from '../districts'
import { adultYear, youngestFor } from '../vocabulary'
import { dayIn, lineIn, linkIn, member, numberIn, pointIn, type Reader, refOf, wordsIn } from './said'

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** Is it a JobPosting of schema.org? `@type` may be a list, and may say the whole address of the type. */
export const isJobPosting = (item: object): boolean =>
  [member(item, '@type')]
    .flat()
    .some(type => typeof type === 'string' && /^(https?:\/\/schema\.org\/)?JobPosting$/.test(type))

const units: { readonly [unit: string]: string } = {
  ...{ HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' },
}

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`

/** "£12.60 an hour", from a MonetaryAmount in pounds; empty where it is none. */
const pay = (salary: unknown): string => {
  const value = member(salary, 'value')
  const unit = units[lineIn(member(value, 'unitText') ?? member(salary, 'unitText')).toUpperCase()]
  if (lineIn(member(salary, 'currency')) !== 'GBP' || !unit) return ''
  const [from, to] = [numberIn(member(value, 'minValue')), numberIn(member(value, 'maxValue'))]
  const one = numberIn(typeof value === 'object' ? member(value, 'value') : value)
  if (from !== null && to !== null && to > from) return `${pounds(from)} to ${pounds(to)} ${unit}`
  const said = one ?? from ?? to
  return said === null ? '' : `${pounds(said)} ${unit}`
}

/** The employer's own number for it; without one, its address. */
const referenceOf = (item: object, organisation: string): string => {
  const identifier = firstOf(member(item, 'identifier'))
  const value = lineIn(identifier, 100) || lineIn(member(identifier, 'value'), 100)
  const whose = lineIn(member(identifier, 'name'), 100) || organisation
  if (value) return refOf('job-postings', whose.toLowerCase(), value)
  return refOf('job-postings', lineIn(member(item, 'url'), 250) || lineIn(member(item, '@id'), 250))
}

/** One JobPosting of schema.org, as JSON-LD. Where it says no level, it asks for none. */
export const jobPosting: Reader = (item, otherwise) => {
  const place = firstOf(member(item, 'jobLocation'))
  const address = member(place, 'address')
  const geo = member(place, 'geo')
  const organisation =
    lineIn(member(firstOf(member(item, 'hiringOrganization')), 'name'), 100) || otherwise.organisation
  const district = outwardIn(lineIn(member(address, 'postalCode'))) ?? lineIn(member(address, 'addressLocality'), 40)
  const { text, scripted } = wordsIn(member(item, 'description'))
  const kinds = [member(item, 'employmentType')].flat().map(kind => lineIn(kind).toUpperCase())
  const kind = kinds.includes('VOLUNTEER')
    ? 'volunteering'
    : kinds.includes('APPRENTICESHIP')
      ? 'apprenticeship'
      : 'job'
  return {
    ref: referenceOf(item, organisation),
    typed: {
      ...{ kind, title: lineIn(member(item, 'title') ?? member(item, 'name'), 300), organisation, description: text },
      ...{ sector: otherwise.sector, major: otherwise.major, level: 0, fromYear: youngestFor[kind], toYear: adultYear },
      ...{ remote: member(item, 'jobLocationType') === 'TELECOMMUTE' || !district, district },
      places: numberIn(member(item, 'totalJobOpenings')) ?? 1,
      ...{ startsOn: dayIn(member(item, 'jobStartDate')), closesOn: dayIn(member(item, 'validThrough')) },
      hours: lineIn(member(item, 'workHours'), 200),
      hoursWeekly: /^(\d{1,2}) hours? a week$/i.exec(lineIn(member(item, 'workHours')))?.[1] ?? '',
      wage: pay(firstOf(member(item, 'baseSalary'))),
      applyAt: linkIn(member(item, 'url')),
    },
    ...pointIn(member(geo, 'latitude'), member(geo, 'longitude')),
    scripted,
  }
}
