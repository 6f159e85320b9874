import { accept, refuse } from '../../kernel/decision'
import { addDays, type Day, dateOf, dayOf } from '../../kernel/working-days'
import type { NetworkEvent } from '../events'
import { type MemberRole, type Place, placeKindOf, seesWholeHub } from '../roles'

/** Who someone is at an organisation. `to` is the first day on which they no longer are. */
export type Membership = Place & {
  id: string
  hubId: string
  personId: string
  role: MemberRole
  from: Date
  to: Date | null
  expiresOn: Date
}

/** A membership with what decides whether it may end: how many others hold the same role in the hub today. */
export type MembershipToEnd = { membership: Membership; others: number }

/** Twelve months: how long after the last use, or after its end, what we hold of a person stays. */
export const keptUntil = (from: Date): Date => dateOf(addDays(dayOf(from), 365))

const hasBegun = (from: Date, today: Day) => from <= dateOf(today)

/** Is it held on this day, in London? */
export const isCurrent = ({ from, to }: Pick<Membership, 'from' | 'to'>, today: Day): boolean =>
  hasBegun(from, today) && (to === null || to > dateOf(today))

/** The where-clause of what is held on a day. */
export const currentOn = (today: Day) => ({
  from: { lte: dateOf(today) },
  AND: [{ OR: [{ to: null }, { to: { gt: dateOf(today) } }] }],
})

const ended = (membership: Membership, at: Date): Membership => ({
  ...membership,
  to: dateOf(dayOf(at)),
  expiresOn: keptUntil(at),
})

const fact = (type: 'membership-began' | 'membership-ended', { id, hubId, personId }: Membership): NetworkEvent => ({
  type,
  hubId,
  subjectId: id,
  personId,
})

/** The hub must keep someone who runs it, and someone who looks after the machine. */
const isLastOfItsKind = ({ membership, others }: MembershipToEnd) => seesWholeHub(membership.role) && others === 0

/** Ends a membership today. */
export const end = (held: MembershipToEnd, at: Date) => {
  const { membership } = held
  if (!isCurrent(membership, dayOf(at))) return refuse('already-ended')
  if (isLastOfItsKind(held)) return refuse('last-of-its-kind')
  return accept({ ended: ended(membership, at) }, fact('membership-ended', membership))
}

/** Ends a membership today and begins another at the same place. `id` is the new one's. */
export const changeRole = (held: MembershipToEnd & { newId: string }, role: MemberRole, at: Date) => {
  const { membership, newId } = held
  if (!isCurrent(membership, dayOf(at))) return refuse('already-ended')
  if (membership.role === role) return refuse('same-role')
  if (placeKindOf[role] !== placeKindOf[membership.role]) return refuse('other-kind-of-place')
  if (isLastOfItsKind(held)) return refuse('last-of-its-kind')

  const begun: Membership = {
    ...membership,
    id: newId,
    role,
    from: dateOf(dayOf(at)),
    to: null,
    expiresOn: keptUntil(at),
  }
  return accept(
    { ended: ended(membership, at), begun },
    fact('membership-ended', membership),
    fact('membership-began', begun),
  )
}
