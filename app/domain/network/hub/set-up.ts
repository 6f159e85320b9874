import { accept, refuse } from '../../kernel/decision'
import { dateOf, dayOf } from '../../kernel/working-days'
import type { NetworkEvent } from '../events'
import { keptUntil, type Membership } from '../people/membership'
import { type MemberRole, placeAt } from '../roles'

/** Hours a set-up link is good for. */
export const setUpHours = 24

/** What a hub is called and where answers to its letters go. */
export type NewHub = { name: string; slug: string; region: string; replyTo: string }

/** A pressed set-up link with the ids of all that it will make. */
export type ToSetUp = {
  link: { id: string; email: string; name: string; expiresAt: Date; usedAt: Date | null }
  hubId: string
  person: { id: string; isNew: boolean }
  membershipIds: { [role in 'administrator' | 'coordinator']: string }
  slugTaken: boolean
}

const founding = ({ hubId, person, membershipIds }: ToSetUp, role: keyof ToSetUp['membershipIds'], at: Date) =>
  ({
    ...placeAt(role, null),
    ...{ id: membershipIds[role], hubId, personId: person.id, role: role satisfies MemberRole },
    ...{ from: dateOf(dayOf(at)), to: null, expiresOn: keptUntil(at) },
  }) satisfies Membership

/** The first person of a hub runs it and looks after the machine; they may give either role away later. */
export const setUp = (toSetUp: ToSetUp, hub: NewHub, at: Date) => {
  const { link, hubId, person, slugTaken } = toSetUp
  if (link.usedAt) return refuse('link-used')
  if (link.expiresAt <= at) return refuse('link-over')
  if (slugTaken) return refuse('slug-taken')

  const memberships = [founding(toSetUp, 'administrator', at), founding(toSetUp, 'coordinator', at)]
  const facts: NetworkEvent[] = [
    { type: 'hub-set-up', hubId, subjectId: hubId },
    ...memberships.map(({ id }) => ({
      type: 'membership-began' as const,
      hubId,
      subjectId: id,
      personId: person.id,
    })),
    { type: 'signed-in', hubId, subjectId: person.id, way: 'set-up' },
  ]
  return accept(
    { linkId: link.id, hub: { ...hub, id: hubId }, person: { ...person, ...link, id: person.id }, memberships },
    ...facts,
  )
}
