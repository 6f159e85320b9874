import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { command } from '../../kernel/command'
import { dayOf } from '../../kernel/working-days'
import { mayEndMembership } from '../policy'
import { memberships } from '../store'
import { end, type MembershipToEnd } from './membership'

/** A membership of this person, locked, with how many others hold its role. */
export const lockHeld = async (tx: Tx, id: string, personId: string): Promise<MembershipToEnd | null> => {
  const membership = await memberships.lock(tx, id)
  if (membership?.personId !== personId) return null
  return { membership, others: await memberships.others(tx, membership, dayOf(clock.now())) }
}

/** Ends what someone is at an organisation. Their sessions end with it. */
export const endMembership = command({
  name: 'network.end-membership',
  load: (tx, { membershipId, personId }: { membershipId: string; personId: string }) =>
    lockHeld(tx, membershipId, personId),
  allow: (actor, { membership }) => mayEndMembership(actor, membership),
  decide: (held, _input, at) => end(held, at),
  save: (tx, { ended }) => memberships.end(tx, ended),
})
