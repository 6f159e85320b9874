import { randomUUID } from 'node:crypto'
import { command } from '../../kernel/command'
import { mayChangeRole } from '../policy'
import type { MemberRole } from '../roles'
import { memberships } from '../store'
import { lockHeld } from './end-membership'
import { changeRole as change } from './membership'

type Asked = { membershipId: string; personId: string; role: MemberRole }

/** Ends what someone is at an organisation and makes them something else there, from today. Their sessions end. */
export const changeRole = command({
  name: 'network.change-role',
  load: async (tx, { membershipId, personId }: Asked) => {
    const held = await lockHeld(tx, membershipId, personId)
    return held && { ...held, newId: randomUUID() }
  },
  allow: (actor, { membership }, { role }) => mayChangeRole(actor, membership, role),
  decide: (held, { role }, at) => change(held, role, at),
  save: async (tx, { ended, begun }) => {
    await memberships.end(tx, ended)
    await memberships.begin(tx, begun)
  },
  constraints: { membership_once: 'already-holds-role' },
})
