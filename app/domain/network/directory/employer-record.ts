import { accept, refuse } from '../../kernel/decision'
import type { Sector } from '../../kernel/sectors'
import type { NetworkEvent } from '../events'
import type { SizeBand } from './kinds'

/** An employer belongs to no hub; `hubId` is the one it is looked at from. */
export type Employer = {
  id: string
  hubId: string
  name: string
  companiesHouseNo: string | null
  sicSection: string | null
  sector: Sector | ''
  sizeBand: SizeBand
  website: string
  /** Most asks a month, all hubs together. */
  monthlyCap: number
  pausedUntil: Date | null
  pausedReason: string | null
  version: number
}

export type EmployerSaid = Pick<
  Employer,
  'name' | 'companiesHouseNo' | 'sicSection' | 'sector' | 'sizeBand' | 'website' | 'monthlyCap'
>

export type Site = {
  id: string
  employerId: string
  name: string
  town: string
  postcode: string
  latitude: number | null
  longitude: number | null
}
export type SiteSaid = Omit<Site, 'id' | 'employerId'>

const of = <T extends NetworkEvent['type']>(
  type: T,
  { id, hubId }: Pick<Employer, 'id' | 'hubId'>,
  more: object = {},
) => ({ type, hubId, subjectId: id, ...more }) as NetworkEvent

/**
 * A new employer, or one that another hub has already, told by its Companies House number: then it joins this hub too,
 * as it is.
 */
export const addEmployer = (
  { newId, hubId, known }: { newId: string; hubId: string; known: { employer: Employer; here: boolean } | null },
  said: EmployerSaid,
) => {
  if (known?.here) return refuse('already-here')
  if (known) return accept({ employer: known.employer, joins: true }, of('employer-joined', known.employer))
  const employer: Employer = { id: newId, hubId, ...said, pausedUntil: null, pausedReason: null, version: 1 }
  return accept({ employer, joins: false }, of('employer-added', employer))
}

/** A changed employer; saving it as it was changes nothing and tells nobody. */
export const changeEmployer = (employer: Employer, said: EmployerSaid, version: number) => {
  if (employer.version !== version) return refuse('changed-meanwhile')
  const changed = (Object.keys(said) as (keyof EmployerSaid)[]).some(key => said[key] !== employer[key])
  if (!changed) return accept(employer)
  return accept({ ...employer, ...said, version: version + 1 }, of('employer-changed', employer))
}

/** No hub asks before that day. */
export const pause = (employer: Employer, { until, reason }: { until: Date; reason: string | null }, today: Date) => {
  if (until <= today) return refuse('day-is-past')
  return accept(
    { ...employer, pausedUntil: until, pausedReason: reason, version: employer.version + 1 },
    of('employer-paused', employer),
  )
}

export const resume = (employer: Employer) => {
  if (!employer.pausedUntil) return refuse('not-paused')
  return accept(
    { ...employer, pausedUntil: null, pausedReason: null, version: employer.version + 1 },
    of('employer-resumed', employer),
  )
}

/** Most sites one employer may have by hand; a file may bring more. */
const mostSites = 50

/** A site new or changed. */
export const saveSite = (
  { employer, site, newId, others }: { employer: Employer; site: Site | null; newId: string; others: number },
  said: SiteSaid,
) => {
  if (!site && others >= mostSites) return refuse('too-many-sites')
  const next: Site = { ...said, id: site?.id ?? newId, employerId: employer.id }
  return accept(next, of('site-saved', employer, { siteId: next.id }))
}

export const removeSite = ({ employer, site }: { employer: Employer; site: Site }) =>
  accept(site, of('site-removed', employer, { siteId: site.id }))
