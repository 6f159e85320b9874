import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { bandOf, faultsIn, type Hours, type HoursFault, isMinor, rulesOn } from './hours'
import type { Agreement, Placement } from './store'
import { forbiddenWork, type Party, safetyQuestions } from './vocabulary'

/** What an agreement can lack, in the order people meet it. */
export const lacks = [
  'employer-part',
  'insurance',
  'insurance-ends',
  'safety',
  'forbidden-work',
  'hours',
  'host-named',
  'school-part',
  'contact',
  'parent',
] as const
export type Lack = (typeof lacks)[number]

type For = Pick<Placement, 'startsOn' | 'endsOn' | 'yearGroup'>

/** A date column as the local day it names. */
export const dayIn = (date: Date): Day => dayOf(date.toISOString().slice(0, 10))

export const hoursOf = ({ weekdays, dayFrom, dayTo, breakMinutes }: Agreement): Hours | null =>
  dayFrom && dayTo && breakMinutes !== null ? { weekdays, dayFrom, dayTo, breakMinutes } : null

/** Which hours rules a placement's hours break: by the version that holds on its first day. */
export const hoursFaultsOf = (placement: For, hours: Hours): HoursFault[] =>
  faultsIn(hours, placement.yearGroup, rulesOn(dayIn(placement.startsOn)))

/** Insured on the last day; a sole trader without staff needs no insurance (Employers' Liability Act 1969). */
const insuranceLacks = ({ endsOn }: For, { insurance, insuredUntil }: Agreement): Lack[] => {
  if (insurance === 'sole-trader') return []
  if (insurance !== 'held' || !insuredUntil) return ['insurance']
  return insuredUntil < endsOn ? ['insurance-ends'] : []
}

const hostLacks = (placement: For, agreement: Agreement): Lack[] => {
  if (!agreement.employerAt) return ['employer-part']
  const hours = hoursOf(agreement)
  const young = bandOf(placement.yearGroup) === 'school-age'
  return [
    ...insuranceLacks(placement, agreement),
    ...(safetyQuestions.every(one => agreement.safety.includes(one)) ? [] : (['safety'] as const)),
    ...(young && !forbiddenWork.every(one => agreement.neverDone.includes(one)) ? (['forbidden-work'] as const) : []),
    ...(hours && hoursFaultsOf(placement, hours).length === 0 ? [] : (['hours'] as const)),
    ...(agreement.hostNamed ? [] : (['host-named'] as const)),
  ]
}

/**
 * Everything without which an agreement holds for nobody (domain reference 3.5): while anything is missing it is not
 * signed. Read anew at each signature, since a paper can run out between one and the next.
 */
export const missingIn = (placement: For, agreement: Agreement | null): Lack[] => {
  if (!agreement)
    return ['employer-part', 'school-part', ...(isMinor(placement.yearGroup) ? (['parent'] as const) : [])]
  return [
    ...hostLacks(placement, agreement),
    ...(agreement.schoolAt ? [] : (['school-part'] as const)),
    ...(agreement.schoolAt && !agreement.contactInPlace ? (['contact'] as const) : []),
    ...(isMinor(placement.yearGroup) && !agreement.parentOn ? (['parent'] as const) : []),
  ]
}

/** Who signs: the host, the learner, and the institution where one stands behind them. */
export const signersOf = ({ institutionId }: Pick<Placement, 'institutionId'>): Party[] =>
  institutionId === null ? ['employer', 'learner'] : ['employer', 'institution', 'learner']

/** An agreement nobody has filled in yet. */
export const blank = ({ id, hubId }: Pick<Placement, 'id' | 'hubId'>): Agreement => ({
  ...{ placementId: id, hubId, rulesFrom: null, weekdays: [], dayFrom: null, dayTo: null, breakMinutes: null },
  ...{ insurance: null, insuredUntil: null, safety: [], neverDone: [], hostNamed: false },
  ...{ employerAt: null, employerBy: null, contactInPlace: false, needsTold: false, schoolAt: null, schoolBy: null },
  ...{ parentOn: null, parentAt: null, parentBy: null },
})

/** What the host fills in. */
export type HostPart = Hours & {
  insurance: string
  insuredUntil?: Day | undefined
  safety: readonly string[]
  neverDone: readonly string[]
  hostNamed: boolean
}

/** The agreement with the host's part in it. */
export const withHostPart = (agreement: Agreement, part: HostPart, firstDay: Date, by: string | null, at: Date) => ({
  ...agreement,
  ...{ insurance: part.insurance, insuredUntil: part.insuredUntil ? dateOf(part.insuredUntil) : null },
  ...{ safety: [...part.safety], neverDone: [...part.neverDone], hostNamed: part.hostNamed },
  ...{ weekdays: [...new Set(part.weekdays)].sort(), dayFrom: part.dayFrom, dayTo: part.dayTo },
  ...{ breakMinutes: part.breakMinutes, rulesFrom: dateOf(rulesOn(dayIn(firstDay)).validFrom) },
  ...{ employerAt: at, employerBy: by },
})
