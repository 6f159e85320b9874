import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dateOf, dayOf, isWorkingDay } from '../kernel/working-days'
import { encounterLifecycle } from './encounter'
import { detailIn } from './personal-details'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import type { ConfirmRequest } from './school-forms'
import type { EncounterRequest } from './store'
import { lockWhole, saveWhole, standing, type WholeRequest } from './whole-request'

type Checklist = Omit<ConfirmRequest, 'requestId'>

/** Somebody comes into the building, so somebody has to be with them. */
const isVisited = ({ delivery, kind }: EncounterRequest): boolean => delivery === 'in-person' && kind !== 'visit'

/** What is wrong with the safeguarding checklist (domain reference 3.5), or nothing. */
const faultIn = (said: Checklist, request: EncounterRequest, at: Date) => {
  const { supervision, supervisor, identityCheckBy, employerAssured, assuranceOn, assurance = '' } = said
  if (!supervisor.trim() || !identityCheckBy.trim() || !employerAssured) return 'checklist-not-whole' as const
  if (supervision === 'not-applicable' && isVisited(request)) return 'supervision-needed' as const
  if (assuranceOn > dayOf(at)) return 'assurance-ahead' as const
  if ([supervisor, identityCheckBy, assurance].some(text => detailIn(text, 'checklist')))
    return 'holds-details' as const
  return null
}

/**
 * The school says it goes ahead. Both sides have read the brief, the checklist is whole, the day is to come and no
 * holiday; its time was taken when the employer said yes. Confirming what is confirmed changes nothing.
 */
export const confirm = (whole: WholeRequest, said: Checklist, at: Date) => {
  const { request } = whole
  if (request.state === 'confirmed') return accept(whole)
  const state = requestLifecycle.step(request.state, 'confirm')
  const held = standing(whole)
  if (!state || held.length === 0 || !request.startsAt) return refuse('wrong-state')
  if (!request.briefReadAt) return refuse('brief-not-read-by-school')
  if (held.some(({ briefReadAt }) => !briefReadAt)) return refuse('brief-not-read-by-employer')
  const fault = faultIn(said, request, at)
  if (fault) return refuse(fault)
  if (request.startsAt <= at) return refuse('date-passed')
  if (!isWorkingDay(request.startsAt)) return refuse('not-a-school-day')

  const { supervision, supervisor, identityCheckBy, assuranceOn, assurance } = said
  const checklist = { supervision, supervisor, identityCheckBy, employerAssured: true, assurance: assurance || null }
  return accept(
    {
      ...whole,
      request: { ...request, ...checklist, assuranceOn: dateOf(assuranceOn), state, stateSince: at },
      encounters: whole.encounters.map(encounter => {
        const confirmed = encounterLifecycle.step(encounter.state, 'confirm')
        return confirmed ? { ...encounter, state: confirmed, sequence: encounter.sequence + 1 } : encounter
      }),
    },
    { type: 'request-confirmed' as const, hubId: request.hubId, subjectId: request.id },
  )
}

/** The careers leader confirms, with the safeguarding checklist. */
export const confirmRequest = command({
  name: 'encounters.confirm-request',
  load: (tx: Tx, { requestId }: ConfirmRequest) => lockWhole(tx, requestId),
  allow: (actor, { request }) => mayMoveRequest(actor, 'confirm', request),
  decide: (whole, said, at) => confirm(whole, said, at),
  save: saveWhole,
})
