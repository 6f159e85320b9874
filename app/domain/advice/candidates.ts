import { isId, type Tx } from '~/platform/db'
import { registeredOn } from '../advisers'
import { type Day, dateOf } from '../kernel/working-days'
import { caseloadStates } from './advice-request'
import type { AdviceRequest } from './store'
import type { CandidateHindrance } from './vocabulary'

/** An adviser of the hub as one to whom a request may be given. */
export type Candidate = {
  personId: string
  name: string
  /** Who pays them, and whether that is a provider of the hub, of whose courses they then have to declare it. */
  employer: string
  ofProvider: boolean
  languages: string[]
  cap: number
  caseload: number
  registered: boolean
}

type Wanting = Pick<AdviceRequest, 'language' | 'access' | 'conflictWith' | 'personId' | 'adviserId'>

/** Can they talk to each other? Everybody advises in English; an interpreter helps with any other language. */
const understands = ({ languages }: Candidate, { language, access }: Wanting): boolean =>
  language === 'en' || languages.includes(language) || access.includes('interpreter')

/**
 * Why an adviser may not be given a request; nothing where they may. Registered today, in the adult's language, below their
 * cap, with no conflict, and never somebody's own.
 */
export const hindrancesTo = (candidate: Candidate, request: Wanting): CandidateHindrance[] => {
  const hindered: { [why in CandidateHindrance]: boolean } = {
    'not-registered': !candidate.registered,
    'other-language': !understands(candidate, request),
    // Whom they walk with already does not count twice.
    full: candidate.caseload >= candidate.cap && request.adviserId !== candidate.personId,
    conflict: request.conflictWith.includes(candidate.personId),
    themselves: request.personId === candidate.personId,
  }
  return (Object.keys(hindered) as CandidateHindrance[]).filter(why => hindered[why])
}

/** Advisers of the hub, whoever has most room first. Whoever sees only their own requests counts only their own. */
export const candidatesIn = async (tx: Tx, hubId: string, today: Day, only?: string): Promise<Candidate[]> => {
  if (only !== undefined && !isId(only)) return []
  const held = await tx.membership.findMany({
    where: {
      ...{ hubId, role: 'adviser', ...(only ? { personId: only } : {}) },
      ...{ from: { lte: dateOf(today) }, OR: [{ to: null }, { to: { gt: dateOf(today) } }] },
    },
    distinct: ['personId'],
    select: { person: { select: { id: true, name: true } } },
  })
  const ids = held.map(({ person }) => person.id)
  const mine = { hubId, personId: { in: ids } }
  const profiles = await tx.adviserProfile.findMany({ where: mine })
  const registrations = await tx.adviserRegistration.findMany({ where: mine })
  const loads = await tx.adviceRequest.groupBy({
    by: ['adviserId'],
    where: { hubId, adviserId: { in: ids }, state: { in: [...caseloadStates] } },
    _count: true,
  })
  return held
    .map(({ person }): Candidate => {
      const profile = profiles.find(({ personId }) => personId === person.id)
      return {
        ...{ personId: person.id, name: person.name, employer: profile?.employer ?? '' },
        ...{ ofProvider: Boolean(profile?.providerId), languages: profile?.languages ?? ['en'] },
        ...{ cap: profile?.caseloadCap ?? 40 },
        caseload: loads.find(({ adviserId }) => adviserId === person.id)?._count ?? 0,
        registered: registeredOn(
          registrations.filter(({ personId }) => personId === person.id),
          today,
        ),
      }
    })
    .sort((a, b) => b.cap - b.caseload - (a.cap - a.caseload) || a.name.localeCompare(b.name))
}
