import type { Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { hasNotice, spanOf } from './draft'
import type { RequestWhat, RequestWhen, RequestWho } from './draft-forms'
import { mayAskFor } from './policy'
import { type EncounterRequest, requests } from './store'

type Part = { requestId: string; version: number }

/** The draft with its hub's notice, for a change by someone of its school. */
const load = async (tx: Tx, { requestId }: Part) => {
  const request = await requests.lock(tx, requestId)
  const hub = request && (await tx.hub.findUnique({ where: { id: request.hubId }, select: { noticeDays: true } }))
  return request && hub ? { request, noticeDays: hub.noticeDays } : null
}
type Draft = NonNullable<Awaited<ReturnType<typeof load>>>

const allow = (actor: Actor, { request }: Draft) => mayAskFor(actor, request.institutionId)

const saved = ({ hubId, id }: EncounterRequest) => ({ type: 'request-drafted' as const, hubId, subjectId: id })

/** A draft may be changed, by one editor at a time. */
const hindrance = ({ state, version }: EncounterRequest, read: Part) => {
  if (state !== 'draft') return 'not-a-draft' as const
  return version === read.version ? null : ('stale' as const)
}

/** What is asked for and why. */
export const saveWhat = command({
  name: 'encounters.save-what',
  load,
  allow,
  decide: ({ request }, { requestId: _id, version: _version, after: _after, ...what }: RequestWhat & Part) => {
    const hindered = hindrance(request, { requestId: _id, version: _version })
    return hindered ? refuse(hindered) : accept({ ...request, ...what }, saved(request))
  },
  save: requests.save,
})

/** For whom: classes and how many, never who. */
export const saveWho = command({
  name: 'encounters.save-who',
  load,
  allow,
  decide: ({ request }, { groups, accessNeeds, language, ...read }: RequestWho) => {
    const hindered = hindrance(request, read)
    return hindered
      ? refuse(hindered)
      : accept({ request: { ...request, accessNeeds, language }, groups }, saved(request))
  },
  save: async (tx, { request, groups }) => {
    const { hubId, id: requestId } = request
    await requests.save(tx, request)
    await tx.requestGroup.deleteMany({ where: { requestId } })
    await tx.requestGroup.createMany({ data: groups.map(group => ({ ...group, hubId, requestId })) })
  },
})

/** When, and how many employers. Going on wants the hub's notice; coming back later does not. */
export const saveWhen = command({
  name: 'encounters.save-when',
  load,
  allow,
  decide: ({ request, noticeDays }, { dates, seats, after, ...read }: RequestWhen, at) => {
    const hindered = hindrance(request, read)
    if (hindered) return refuse(hindered)
    const spans = dates.map(spanOf)
    if (after === 'on' && !request.noticeWaived && !hasNotice(spans, at, noticeDays)) return refuse('too-soon')
    return accept({ request: { ...request, seats, seatsLeft: seats }, spans }, saved(request))
  },
  save: async (tx, { request, spans }) => {
    const { hubId, id: requestId } = request
    await requests.save(tx, request)
    await tx.requestDate.deleteMany({ where: { requestId } })
    await tx.requestDate.createMany({ data: spans.map(span => ({ ...span, hubId, requestId })) })
  },
})
