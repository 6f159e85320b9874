import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import { encounterLifecycle } from './encounter'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import type { DeliverRequest } from './school-forms'
import { lockWhole, saveWhole, standing, type WholeRequest } from './whole-request'

type Said = Omit<DeliverRequest, 'requestId'>

/** It took place: how many of each class came, how many questions they asked, when they think back on it. */
export const deliver = (whole: WholeRequest, said: Said, at: Date) => {
  const { request } = whole
  const state = requestLifecycle.step(request.state, 'deliver')
  if (!state || !request.endsAt) return refuse('wrong-state')
  if (request.endsAt > at) return refuse('not-yet')

  const attended = new Map(said.groups.map(group => [group.id, group.attended]))
  const groups = request.groups.map(group => ({ ...group, attended: attended.get(group.id) ?? null }))
  if (groups.some(group => group.attended === null)) return refuse('attendance-missing')
  if (groups.some(group => (group.attended ?? 0) > group.headcount)) return refuse('more-than-class')
  if (groups.every(group => group.attended === 0)) return refuse('nobody-attended')
  if (said.reflectionOn < dayOf(request.endsAt)) return refuse('reflection-too-early')
  const held = standing(whole)
  if (held.every(({ id }) => said.absent.includes(id))) return refuse('nobody-came')

  return accept(
    {
      ...whole,
      request: {
        ...request,
        groups,
        state,
        stateSince: at,
        deliveredAt: at,
        questionsAsked: said.questionsAsked,
        reflectionOn: dateOf(said.reflectionOn),
      },
      encounters: whole.encounters.map(encounter => {
        const move = said.absent.includes(encounter.id) ? 'not-come' : 'deliver'
        const done = encounterLifecycle.step(encounter.state, move)
        return done ? { ...encounter, state: done } : encounter
      }),
    },
    { type: 'request-delivered' as const, hubId: request.hubId, subjectId: request.id },
  )
}

/** Staff of the school take attendance after the day. */
export const deliverRequest = command({
  name: 'encounters.deliver-request',
  load: (tx: Tx, { requestId }: DeliverRequest) => lockWhole(tx, requestId),
  allow: (actor, { request }) => mayMoveRequest(actor, 'deliver', request),
  decide: (whole, said, at) => deliver(whole, said, at),
  save: async (tx, next, before) => {
    await saveWhole(tx, next, before)
    for (const { id, attended } of next.request.groups)
      await tx.requestGroup.update({ where: { id }, data: { attended } })
  },
})
