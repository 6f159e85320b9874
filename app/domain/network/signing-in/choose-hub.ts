import { isId, transact } from '~/platform/db'
import { readSession, switchHub } from '~/platform/session'
import { accept } from '../../kernel/decision'
import { dayOf } from '../../kernel/working-days'
import { outside } from '../outside'
import { memberships } from '../store'

type Chosen = { hubId: string; cookieHeader: string | null }

/** Someone who is signed in goes on in one of their hubs. Not found where they are nobody there today. */
export const chooseHub = outside({
  name: 'network.choose-hub',
  scope: async ({ hubId, cookieHeader }: Chosen) => {
    if (!isId(hubId)) return null
    const session = await transact({ system: 'sign-in' }, tx => readSession(tx, cookieHeader))
    return session && { system: 'sign-in' as const, personId: session.personId, hubId, sessionId: session.id }
  },
  load: async (tx, _chosen, { personId, hubId, sessionId }, at) => {
    const held = await memberships.heldBy(tx, personId, dayOf(at))
    return held.some(membership => membership.hubId === hubId) ? { personId, hubId, sessionId } : null
  },
  decide: entered =>
    accept(entered, { type: 'hub-entered' as const, hubId: entered.hubId, subjectId: entered.personId }),
  save: (tx, { sessionId, hubId }) => switchHub(tx, sessionId, hubId),
  by: ({ personId }) => personId,
})
