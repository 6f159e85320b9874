import { isId, type Tx } from '~/platform/db'
import { wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import type { AdviserEvent } from './events'
import { seesAdviser } from './policy'
import { registeredOn } from './registration'
import { type AdviserProfile, advisers } from './store'
import type { AdviserLanguage, EmployerKind } from './vocabulary'

export type ProfileSaid = {
  adviserId: string
  employer: string
  employerKind: EmployerKind
  providerId?: string | undefined
  institutionId?: string | undefined
  languages: readonly AdviserLanguage[]
  caseloadCap: number
  travelMinutes: number
  bufferMinutes: number
  district: string
  /** None where there was no profile yet. */
  version?: number | undefined
}

/** The organisation that was chosen, where it is one of this hub; undefined where it is not. */
const organisationIn = async (tx: Tx, { employerKind, providerId = '', institutionId = '' }: ProfileSaid) => {
  const nobody = { providerId: null, institutionId: null }
  if (employerKind === 'other') return nobody
  const id = employerKind === 'provider' ? providerId : institutionId
  if (!isId(id)) return undefined
  const found =
    employerKind === 'provider'
      ? await tx.provider.findUnique({ where: { id }, select: { id: true } })
      : await tx.institution.findUnique({ where: { id }, select: { id: true } })
  return found ? { ...nobody, [`${employerKind}Id`]: found.id } : undefined
}

/**
 * How an adviser works, and for whom. The adviser says it, or a coordinator for them; the adviser only while registered.
 * Refused: `not-registered`, `choose-organisation` where none of the hub was chosen, `changed-meanwhile`.
 */
export const saveProfile = command({
  name: 'advisers.save-profile',
  load: async (tx: Tx, input: ProfileSaid, actor) => {
    const adviser = await advisers.lock(tx, input.adviserId, actor.hubId)
    return adviser && { adviser, organisation: await organisationIn(tx, input) }
  },
  allow: (actor, { adviser }) => seesAdviser(actor, adviser),
  decide: ({ adviser, organisation }, { adviserId: personId, employerKind, ...said }, at, actor) => {
    const { hubId, registrations, profile } = adviser
    if (!wears(actor, 'coordinator') && !registeredOn(registrations, dayOf(at))) return refuse('not-registered')
    if (!organisation) return refuse('choose-organisation')
    if (profile && profile.version !== said.version) return refuse('changed-meanwhile')
    const next: AdviserProfile = {
      ...{ personId, hubId, employer: said.employer, ...organisation, languages: [...said.languages] },
      ...{ caseloadCap: said.caseloadCap, travelMinutes: said.travelMinutes, bufferMinutes: said.bufferMinutes },
      ...{ district: said.district, updatedAt: at, version: (profile?.version ?? 0) + 1 },
    }
    return accept(next, {
      ...{ type: 'adviser-profile-changed', hubId, subjectId: personId, employer: employerKind },
    } satisfies AdviserEvent)
  },
  save: async (tx, next) => {
    const { hubId, personId, ...rest } = next
    await tx.adviserProfile.upsert({ where: { hubId_personId: { hubId, personId } }, create: next, update: rest })
  },
})
