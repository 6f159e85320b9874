import { requestLifecycle, rules } from '~/domain/encounters'
import { dateOf } from '~/domain/kernel/working-days'
import { levelOf } from './look'
import { keepRequest, settleTasks } from './save'
import { found, institutionOf, note, requestOf, Slip, type World } from './world'

/** A school asks, and the hub looks at it. Each function is one press of a button. */

export type Asked = Pick<
  rules.EncounterRequest,
  | 'hubId'
  | 'institutionId'
  | 'kind'
  | 'purpose'
  | 'outcomes'
  | 'delivery'
  | 'sectors'
  | 'benchmarks'
  | 'accessNeeds'
  | 'language'
  | 'seats'
> & {
  groups: readonly { name: string; yearGroup: number; headcount: number }[]
  dates: readonly rules.Span[]
}

const blank = {
  ...{ waves: 0, priority: false, noticeWaived: false, level: null, seed: '', mergedIntoId: null, copiedFromId: null },
  ...{ startsAt: null, endsAt: null, briefReadAt: null, supervisor: null, supervision: null, identityCheckBy: null },
  ...{ employerAssured: false, assurance: null, assuranceOn: null, reflectionOn: null, questionsAsked: null },
  ...{ reasonCode: null, reason: null, evaluated: null, version: 1, submittedAt: null, deliveredAt: null },
} as const

export const step = (request: rules.EncounterRequest, move: Parameters<typeof requestLifecycle.step>[1]) =>
  found(requestLifecycle.step(request.state, move), `way from ${request.state} by ${move}`)

const about = ({ hubId, id }: rules.EncounterRequest) => ({ hubId, subjectId: id })

/** Begins a request and fills its pages. */
export const draft = (world: World, asked: Asked, by: string, at: Date, copiedFromId: string | null = null): string => {
  const id = world.luck.id(at)
  const { hubId, groups, dates, ...rest } = asked
  const owned = { hubId, requestId: id }
  const request: rules.EncounterRequest = {
    ...blank,
    ...rest,
    ...{ id, hubId, state: 'draft', createdBy: by, createdAt: at, stateSince: at, copiedFromId },
    seatsLeft: rest.seats,
    expiresOn: dateOf(rules.keptUntil(at)),
    groups: groups.map(group => ({ ...owned, ...group, id: world.luck.id(at), attended: null, guestOfId: null })),
    dates: dates.map(date => ({ ...owned, ...date, id: world.luck.id(at) })),
  }
  world.requests.set(id, request)
  const via = copiedFromId ? 'encounters.copy-request' : 'encounters.draft-request'
  note(world, { at, by, via }, { type: 'request-drafted', ...about(request) })
  return id
}

export const submit = (world: World, requestId: string, by: string, at: Date): void => {
  const request = requestOf(world, requestId)
  if (!rules.isWhole(request)) throw new Slip('a request is not whole')
  if (!rules.hasNotice(request.dates, at, 15)) throw new Slip('a request is too soon')
  keepRequest(world, { ...request, state: step(request, 'submit'), stateSince: at, submittedAt: at })
  note(world, { at, by, via: 'encounters.submit-request' }, { type: 'request-submitted', ...about(request) })
}

export const triage = (world: World, requestId: string, by: string, at: Date): void => {
  const request = requestOf(world, requestId)
  const state = step(request, 'triage')
  const seed = world.luck.id(at).slice(-12)
  keepRequest(world, { ...request, state, stateSince: at, level: levelOf(world, request, at), seed })
  note(world, { at, by, via: 'encounters.triage-request' }, { type: 'request-triaged', ...about(request) })
}

export const turnDown = (world: World, requestId: string, by: string, at: Date, reason: string): void => {
  const request = requestOf(world, requestId)
  keepRequest(world, { ...request, state: step(request, 'decline'), stateSince: at, reasonCode: 'other', reason })
  settleTasks(world, requestId, at)
  note(
    world,
    { at, by, via: 'encounters.decline-request' },
    { type: 'request-declined', ...about(request), reason: 'other' },
  )
}

/** Joins one request to another, learners and all. */
export const merge = (world: World, requestId: string, intoId: string, by: string, at: Date): void => {
  const [from, into] = [requestOf(world, requestId), requestOf(world, intoId)]
  if (from.kind !== into.kind || !['submitted', 'triaged', 'unfilled'].includes(into.state))
    throw new Slip('two requests cannot be joined')
  const joining = rules.joiningGroups({ from, into, schoolName: institutionOf(world, from.institutionId).name })
  keepRequest(world, { ...from, state: step(from, 'merge'), stateSince: at, mergedIntoId: intoId })
  keepRequest(world, {
    ...into,
    accessNeeds: [...new Set([...into.accessNeeds, ...from.accessNeeds])],
    groups: [...into.groups, ...joining.map(group => ({ ...group, id: world.luck.id(at) }))],
  })
  note(world, { at, by, via: 'encounters.merge-request' }, { type: 'request-merged', ...about(from), intoId })
}
