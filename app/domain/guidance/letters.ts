import { isId, type Tx, transact } from '~/platform/db'
import { system } from '../kernel/actor'
import type { GuidanceState } from './guidance'

/** To whom a letter about a pupil's meeting goes; a pupil has no address and reads it on their own page. */
export type GuidanceReader = 'careers-leader' | 'adviser'

const person = { select: { id: true, name: true, email: true, language: true } } as const

const readers = async (tx: Tx, hubId: string, role: string, where: object) => {
  const held = await tx.membership.findMany({
    where: { hubId, role, to: null, ...where },
    select: { person },
    distinct: ['personId'],
  })
  return held.map(one => one.person)
}

/** Everything a letter about a meeting may say: no pupil is named in it. */
export const guidanceLetter = (hubId: string, guidanceId: string, to: GuidanceReader) =>
  transact(system('guidance', hubId), async tx => {
    const found = isId(guidanceId)
      ? await tx.guidanceMeeting.findUnique({
          where: { id: guidanceId },
          include: {
            institution: { select: { name: true } },
            appointments: { where: { state: 'booked' }, select: { startsAt: true, endsAt: true } },
          },
        })
      : null
    if (!found) return null
    const { adviserId, institutionId } = found
    const people =
      to === 'careers-leader'
        ? await readers(tx, hubId, 'careers-leader', { institutionId })
        : adviserId
          ? await readers(tx, hubId, 'adviser', { personId: adviserId })
          : []
    return {
      ...{ guidanceId, people, state: found.state as GuidanceState, yearGroup: found.yearGroup },
      ...{ institution: found.institution.name, booked: found.appointments[0] ?? null },
      hub: await tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { name: true, replyTo: true } }),
    }
  })

export type GuidanceLetter = NonNullable<Awaited<ReturnType<typeof guidanceLetter>>>
