import { isId, type Tx, transact } from '~/platform/db'
import { system } from '../kernel/actor'
import { isMinor } from './hours'
import { hostToken } from './link'
import type { PlacementState } from './placement'

/** To whom a letter about a placement goes. */
export type Audience = 'host' | 'institution' | 'learner'

type Person = { id: string; name: string; email: string; language: string }

const person = { select: { id: true, name: true, email: true, language: true } } as const

const wearing = async (
  tx: Tx,
  where: { hubId: string; role: string; employerId?: string; providerId?: string; institutionId?: string },
): Promise<Person[]> => {
  const held = await tx.membership.findMany({
    where: { ...where, to: null },
    select: { person },
    distinct: ['personId'],
  })
  return held.map(one => one.person)
}

type Of = {
  hubId: string
  employerId: string | null
  providerId: string | null
  institutionId: string | null
  learner: { personId: string | null; adviserId: string | null }
}

/** A host without an account is reached through the hub; a pupil has no address, and reads it on their own page. */
const readers: { [A in Audience]: (tx: Tx, of: Of) => Promise<Person[]> } = {
  host: (tx, { hubId, employerId, providerId }) => {
    if (employerId) return wearing(tx, { hubId, role: 'employer-admin', employerId })
    if (providerId) return wearing(tx, { hubId, role: 'provider-admin', providerId })
    return wearing(tx, { hubId, role: 'coordinator' })
  },
  institution: async (tx, { hubId, institutionId }) =>
    institutionId ? wearing(tx, { hubId, role: 'careers-leader', institutionId }) : [],
  learner: (tx, { learner: { personId, adviserId } }) =>
    tx.person.findMany({ where: { id: { in: [personId ?? adviserId ?? ''].filter(isId) } }, ...person }),
}

/** Everything a letter about a placement may say, and to whom it goes. Read when it is sent; no learner is named in it. */
export const placementLetter = (hubId: string, placementId: string, audience: Audience) =>
  transact(system('placements', hubId), async tx => {
    if (!isId(placementId)) return null
    const found = await tx.placement.findUnique({
      where: { id: placementId },
      include: { opportunity: true, institution: { select: { name: true } }, learner: true },
    })
    if (!found) return null
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: hubId } })
    return {
      ...{ placementId, state: found.state as PlacementState, startsOn: found.startsOn, endsOn: found.endsOn },
      ...{ version: found.version, yearGroup: found.yearGroup, minor: isMinor(found.yearGroup) },
      ...{ title: found.opportunity.title, organisation: found.opportunity.organisation },
      ...{ district: found.opportunity.district, institution: found.institution?.name ?? null },
      token: hostToken(placementId),
      hub: { name: hub.name, replyTo: hub.replyTo },
      people: await readers[audience](tx, found),
    }
  })

export type PlacementLetter = NonNullable<Awaited<ReturnType<typeof placementLetter>>>
