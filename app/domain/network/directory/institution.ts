import { accept, refuse } from '../../kernel/decision'
import type { NetworkEvent } from '../events'
import type { InstitutionKind, InstitutionStatus, Phase } from './kinds'

export type Institution = {
  id: string
  hubId: string
  kind: InstitutionKind
  name: string
  urn: string | null
  ukprn: string | null
  street: string
  town: string
  postcode: string
  latitude: number | null
  longitude: number | null
  phases: Phase[]
  lowAge: number | null
  highAge: number | null
  website: string
  /** 0 to 1. */
  disadvantage: number
  /** Set here, so that no register changes it. */
  disadvantageByHand: boolean
  status: InstitutionStatus
  closedOn: Date | null
  successorUrn: string | null
  version: number
}

/** What may be said of an institution; `disadvantage` null leaves it to the register. */
export type InstitutionSaid = Omit<
  Institution,
  'id' | 'hubId' | 'version' | 'disadvantage' | 'disadvantageByHand' | 'closedOn'
> & { disadvantage: number | null; closedOn: Date | null }

/** A field as it is compared: lists and days by what they hold. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const withSaid = (institution: Institution, { disadvantage, ...said }: InstitutionSaid): Institution => ({
  ...institution,
  ...said,
  disadvantage: disadvantage ?? institution.disadvantage,
  disadvantageByHand:
    disadvantage === null ? false : institution.disadvantageByHand || disadvantage !== institution.disadvantage,
  closedOn: said.status === 'open' ? null : said.closedOn,
  successorUrn: said.status === 'open' ? null : said.successorUrn,
})

const contradicts = ({ lowAge, highAge, urn, successorUrn }: InstitutionSaid) => {
  if (lowAge !== null && highAge !== null && lowAge > highAge) return 'ages-crossed' as const
  if (urn !== null && urn === successorUrn) return 'own-successor' as const
  return null
}

/** A new institution, written down by hand. */
export const addInstitution = ({ id, hubId }: Pick<Institution, 'id' | 'hubId'>, said: InstitutionSaid) => {
  const wrong = contradicts(said)
  if (wrong) return refuse(wrong)
  const bare: Institution = {
    ...said,
    ...{ id, hubId, disadvantage: 0, disadvantageByHand: false, version: 1 },
  }
  const next = { ...withSaid(bare, said), disadvantageByHand: said.disadvantage !== null }
  return accept(next, { type: 'institution-added', hubId, subjectId: id } as NetworkEvent)
}

/** A changed institution; saving it as it was changes nothing and tells nobody. */
export const changeInstitution = (institution: Institution, said: InstitutionSaid, version: number) => {
  const wrong = contradicts(said)
  if (wrong) return refuse(wrong)
  if (institution.version !== version) return refuse('changed-meanwhile')
  const next = withSaid(institution, said)
  if (same(next, institution)) return accept(institution)

  const { hubId, id: subjectId } = institution
  const closes = institution.status !== 'closed' && next.status === 'closed'
  return accept({ ...next, version: version + 1 }, {
    type: closes ? 'institution-closed' : 'institution-changed',
    hubId,
    subjectId,
  } as NetworkEvent)
}

/** Learners of one year group, and how many encounters a year they should have. */
export type Cohort = { yearGroup: number; roll: number; target: number }

const inOrder = (cohorts: readonly Cohort[]) =>
  cohorts.map(({ yearGroup, roll, target }) => ({ yearGroup, roll, target })).sort((a, b) => a.yearGroup - b.yearGroup)

/** The year groups an institution has, with their numbers. One without a number is not there. */
export const setCohorts = (
  { id, hubId, cohorts }: Pick<Institution, 'id' | 'hubId'> & { cohorts: readonly Cohort[] },
  said: readonly Cohort[],
) => {
  if (same(inOrder(said), inOrder(cohorts))) return accept({ id, hubId, cohorts: inOrder(said) })
  return accept({ id, hubId, cohorts: inOrder(said) }, {
    type: 'cohorts-changed',
    hubId,
    subjectId: id,
  } as NetworkEvent)
}

/** The year groups to ask about: all from 7, or the last two where learners come at 16. */
export const yearGroupsOf = ({ kind, phases }: Pick<Institution, 'kind' | 'phases'>): number[] => {
  if (kind === 'college' || kind === 'sixth-form' || kind === 'training-provider') return [12, 13]
  const post16 = phases.length === 0 || phases.includes('post-16')
  return post16 ? [7, 8, 9, 10, 11, 12, 13] : [7, 8, 9, 10, 11]
}
