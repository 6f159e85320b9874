import type { Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { plainGroupName } from './group-name'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { type EncounterRequest, requests } from './store'

type Groups = EncounterRequest['groups']
type Pair = { from: EncounterRequest; into: EncounterRequest; schoolName: string }

/** States in which others may still be joined to a request: nobody has been asked for a smaller group yet. */
const takesMore: readonly string[] = ['submitted', 'triaged', 'unfilled']

/** Both locked, always in the same order, so that two merges cannot wait for each other. */
const lockPair = async (tx: Tx, { requestId, intoId }: { requestId: string; intoId: string }): Promise<Pair | null> => {
  const [first, second] = [requestId, intoId].sort()
  const locked = [await requests.lock(tx, first ?? ''), await requests.lock(tx, second ?? '')]
  const from = locked.find(request => request?.id === requestId)
  const into = locked.find(request => request?.id === intoId)
  if (!from || !into) return null
  const school = await tx.institution.findUniqueOrThrow({ where: { id: from.institutionId }, select: { name: true } })
  return { from, into, schoolName: school.name }
}

/** The groups that come along: a class both have asked for counts once; another school's say whose they are. */
export const joiningGroups = ({ from, into, schoolName }: Pair): Groups => {
  const guests = from.institutionId !== into.institutionId
  const known = new Set(into.groups.map(({ yearGroup, name }) => `${yearGroup} ${plainGroupName(name)}`))
  return from.groups.flatMap(group => {
    const name = guests ? `${group.name} (${schoolName})` : group.name
    if (known.has(`${group.yearGroup} ${plainGroupName(name)}`)) return []
    return [{ ...group, name, requestId: into.id, guestOfId: guests ? (group.guestOfId ?? from.institutionId) : null }]
  })
}

/**
 * A coordinator joins a request to another of the hub that asks for the same. Its learners come along and still count
 * for their own school; access needs add up.
 */
export const mergeRequest = command({
  name: 'encounters.merge-request',
  load: lockPair,
  allow: (actor: Actor, { from }) => mayMoveRequest(actor, 'merge', from),
  decide: (pair, _input, at) => {
    const { from, into } = pair
    const state = requestLifecycle.step(from.state, 'merge')
    if (!state) return refuse('too-late-to-merge')
    if (from.id === into.id || from.kind !== into.kind) return refuse('not-the-same')
    if (!takesMore.includes(into.state)) return refuse('other-not-open')

    const accessNeeds = [...new Set([...into.accessNeeds, ...from.accessNeeds])]
    return accept(
      {
        merged: { ...from, state, stateSince: at, mergedIntoId: into.id },
        into: { ...into, accessNeeds },
        joining: joiningGroups(pair),
      },
      { type: 'request-merged' as const, hubId: from.hubId, subjectId: from.id, intoId: into.id },
    )
  },
  save: async (tx, { merged, into, joining }) => {
    await requests.save(tx, merged)
    await requests.save(tx, into)
    await tx.requestGroup.createMany({ data: joining.map(({ id: _id, ...group }) => group) })
  },
  constraints: { request_group_hub_id_request_id_name_key: 'same-group-name' },
})
