import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { open, seal } from '~/platform/secrets'
import { dateOf, dayOf } from '../../kernel/working-days'
import type { NetworkEvent } from '../events'
import { keptUntil, type Membership } from '../people/membership'
import { memberships, people } from '../store'

/**
 * Somebody asks for a letter to become an adult of a hub by it. Who they are stands sealed in the sign-in until they have
 * shown that the address is theirs; before that there is no person.
 */
export type Joining = { email: string; name: string; language: string; hubId: string }

export const sealJoining = (joining: Joining): string => seal(JSON.stringify(joining))

export const openJoining = (sealed: string | null | undefined): Joining | null => {
  const opened = sealed ? open(sealed) : null
  return opened === null ? null : (JSON.parse(opened) as Joining)
}

/** Who comes in and what they become; nothing begins where they are an adult of the hub already. */
export type Joins = { personId: string; isNew: boolean; joining: Joining; begins: Membership | null }

/** Under a lock on the address, so that two letters never make two people of it. */
export const joinsBy = async (
  tx: Tx,
  { personId, joining: sealed }: { personId: string; joining?: string | null },
  at: Date,
): Promise<Joins | null> => {
  const joining = openJoining(sealed)
  if (!joining) return null
  await people.lockAddress(tx, joining.email)
  const known = await tx.person.findUnique({ where: { email: joining.email }, select: { id: true } })
  const id = known?.id ?? personId
  const held = known ? await memberships.heldBy(tx, id, dayOf(at)) : []
  const adult = held.some(({ hubId, role }) => hubId === joining.hubId && role === 'adult')
  const begins: Membership = {
    ...{ id: randomUUID(), hubId: joining.hubId, personId: id, role: 'adult', from: dateOf(dayOf(at)), to: null },
    ...{ institutionId: null, employerId: null, providerId: null, expiresOn: keptUntil(at) },
  }
  return { personId: id, isNew: !known, joining, begins: adult ? null : begins }
}

export const joinFacts = (joins: Joins | null | undefined): NetworkEvent[] =>
  joins?.begins
    ? [{ type: 'membership-began', hubId: joins.joining.hubId, subjectId: joins.begins.id, personId: joins.personId }]
    : []

/** Writes down who came in by it. */
export const join = async (tx: Tx, { personId, isNew, joining, begins }: Joins, at: Date): Promise<void> => {
  const { email, name, language } = joining
  if (isNew) await people.add(tx, { id: personId, name, email, language, expiresOn: keptUntil(at) })
  if (begins) await memberships.begin(tx, begins)
}
