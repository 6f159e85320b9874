import type { Tx } from '~/platform/db'
import { plainGroupName } from './group-name'

type Timed = { id: string; hubId: string; startsAt: Date; endsAt: Date }
type Group = { yearGroup: number; name: string; guestOfId?: string | null }

/** An employer's own time, where no seat calendar says how many it can serve at once. */
export const employerResource = (employerId: string): string => `employer:${employerId}`

/** A class's time: one school (for guests their own), one year group, one name. */
export const groupResource = (institutionId: string, { yearGroup, name, guestOfId }: Group): string =>
  `group:${guestOfId ?? institutionId}:${yearGroup}.${plainGroupName(name)}`

/** All that an encounter takes the time of. */
export const resourcesOf = (
  { institutionId, groups }: { institutionId: string; groups: readonly Group[] },
  { employerId, slotId }: { employerId: string; slotId: string | null },
): string[] => [
  ...(slotId ? [] : [employerResource(employerId)]),
  ...groups.map(group => groupResource(institutionId, group)),
]

/**
 * Takes the encounter's time for each resource. The database holds that no two of one resource overlap, by the
 * constraint `booking_no_overlap`: a command names it in `constraints` as `time-taken`. A class that meets several
 * employers at once is taken by one of their encounters alone. Lock the request first.
 */
export const takeTime = async (tx: Tx, { id, hubId, startsAt, endsAt }: Timed, resources: readonly string[]) => {
  // Always in the same order, so that two who take the same things wait instead of deadlocking.
  const wanted = [...new Set(resources)].sort()
  await tx.$executeRaw`
    insert into booking (hub_id, encounter_id, resource, span)
    select ${hubId}::uuid, ${id}::uuid, wanted, tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz)
    from unnest(${wanted}::text[]) with ordinality as list (wanted, place)
    where not exists (
      select from booking held
      join encounter sibling on sibling.id = held.encounter_id
      join encounter mine on mine.request_id = sibling.request_id
      where mine.id = ${id}::uuid and held.resource = wanted
        and held.span = tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz)
    )
    order by place`
}

/** Gives the encounter's time back. Classes that still meet another employer then are handed to that encounter. */
export const releaseTime = async (tx: Tx, encounterId: string) => {
  await tx.$executeRaw`
    update booking set encounter_id = heir.id
    from (
      select other.id from encounter gone
      join encounter other on other.request_id = gone.request_id and other.id <> gone.id
        and other.starts_at = gone.starts_at and other.state in ('agreed', 'confirmed')
      where gone.id = ${encounterId}::uuid
      order by other.id limit 1
    ) heir
    where booking.encounter_id = ${encounterId}::uuid and booking.resource like 'group:%'`
  await tx.$executeRaw`delete from booking where encounter_id = ${encounterId}::uuid`
}
