import { outwardIn } from '../districts'
import { adultYear, highestLevel, youngestFor } from '../vocabulary'
import { workOfRoute } from './kind-of-work'
import { dayIn, lineIn, linkIn, member, numberIn, pointIn, type Reader, refOf, weeksIn, wordsIn } from './said'

/** Levels that Find an apprenticeship says in a word. */
const named: { readonly [word: string]: number } = { intermediate: 2, advanced: 3, higher: 4, degree: 6 }

const levelIn = (...said: unknown[]): number | null => {
  for (const one of said) {
    const level = numberIn(one) ?? named[lineIn(one).toLowerCase()]
    if (level && level >= 1 && level <= highestLevel) return level
  }
  return null
}

const postcodeOf = (address: unknown): string => lineIn(member(address, 'postcode'))

/** The town is the last line before the postcode that says something. */
const townOf = (address: unknown): string =>
  ['addressLine4', 'addressLine3', 'addressLine2', 'addressLine1']
    .map(line => lineIn(member(address, line), 40))
    .find(Boolean) ?? ''

const pay = (item: object): string => {
  const wage = member(item, 'wage')
  return (
    lineIn(member(item, 'wageText'), 100) ||
    lineIn(member(wage, 'wageText'), 100) ||
    lineIn(member(wage, 'wageAdditionalInformation'), 100)
  )
}

/**
 * One vacancy of Find an apprenticeship: the detail of its own pages, or an entry of the Display Advert API, version 2.
 * Where it does not say what somebody must have finished, it is the level below the one it leads to. No name, address or
 * number of a person in it is kept.
 */
export const vacancy: Reader = (item, otherwise) => {
  const course = member(item, 'course')
  const addresses = member(item, 'addresses')
  const address = member(item, 'address') ?? (Array.isArray(addresses) ? addresses[0] : undefined)
  const reference = lineIn(member(item, 'vacancyReference'), 40)
  const leadsTo = levelIn(member(item, 'standardLevel'), member(course, 'level'), member(item, 'apprenticeshipLevel'))
  const work = workOfRoute(numberIn(member(item, 'routeCode')) ?? lineIn(member(course, 'route'), 100))
  const { text, scripted } = wordsIn(member(item, 'description'), member(item, 'longDescription'))
  const national = member(item, 'isNationalVacancy') === true || member(item, 'vacancyLocationType') === 'National'
  const district = outwardIn(postcodeOf(address)) ?? townOf(address)
  return {
    ref: refOf('vacancies', reference),
    typed: {
      ...{ kind: 'apprenticeship', title: lineIn(member(item, 'title'), 300), description: text },
      organisation: lineIn(member(item, 'employerName'), 100) || otherwise.organisation,
      ...{ sector: work?.sector ?? otherwise.sector, major: work?.major ?? otherwise.major },
      ...{ level: Math.max(0, (leadsTo ?? 1) - 1), leadsTo: leadsTo ?? '' },
      ...{ fromYear: youngestFor.apprenticeship, toYear: adultYear },
      ...{ remote: national || !district, district },
      places: numberIn(member(item, 'numberOfPositions')) ?? 1,
      ...{ startsOn: dayIn(member(item, 'startDate')), closesOn: dayIn(member(item, 'closingDate')) },
      hours:
        lineIn(member(item, 'workingWeek'), 200) || lineIn(member(member(item, 'wage'), 'workingWeekDescription'), 200),
      hoursWeekly: Math.round(numberIn(member(item, 'hoursPerWeek')) ?? 0) || '',
      weeks: weeksIn(member(item, 'expectedDuration')) ?? '',
      ...{ costPounds: 0, wage: pay(item) },
      applyAt:
        linkIn(member(item, 'applicationUrl')) ||
        linkIn(member(item, 'vacancyUrl')) ||
        (/^(VAC)?\d{5,12}$/.test(reference)
          ? `https://www.findapprenticeship.service.gov.uk/apprenticeship/VAC${reference.replace(/^VAC/, '')}`
          : ''),
    },
    ...pointIn(
      member(address, 'latitude') ?? member(member(item, 'location'), 'lat'),
      member(address, 'longitude') ?? member(member(item, 'location'), 'lon'),
    ),
    scripted,
  }
}
