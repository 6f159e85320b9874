import { transact } from '~/platform/db'
import { endSession, endSessionsOf, readSession } from '~/platform/session'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import { outside } from '../outside'

const ended = ({ personId, hubId }: Pick<Actor, 'personId' | 'hubId'>) => ({
  type: 'sessions-ended' as const,
  hubId,
  subjectId: personId,
})

/** Ends the session a browser carries. One that has ended already is simply not found. */
export const signOut = outside({
  name: 'network.sign-out',
  scope: async (cookieHeader: string | null) => {
    const session = await transact({ system: 'sign-in' }, tx => readSession(tx, cookieHeader))
    return (
      session && { system: 'sign-in' as const, personId: session.personId, hubId: session.hubId ?? '', id: session.id }
    )
  },
  load: async (_tx, _cookieHeader, scope) => scope,
  decide: session => accept(session, ended(session)),
  save: (tx, { id }) => endSession(tx, id),
  by: ({ personId }) => personId,
})

/** Ends one of the actor's own sessions. */
export const endOwnSession = command({
  name: 'network.end-session',
  load: (tx, { sessionId }: { sessionId: string }, actor) =>
    tx.session.findFirst({ where: { id: sessionId, personId: actor.personId }, select: { id: true } }),
  allow: () => true,
  decide: (session, _input, _at, actor) => accept(session, ended(actor)),
  save: (tx, { id }) => endSession(tx, id),
})

/** Ends all of the actor's own sessions but the one they ask in. */
export const endOtherSessions = command({
  name: 'network.end-other-sessions',
  load: async (_tx, { keep }: { keep: string }, { personId }) => ({ personId, keep }),
  allow: () => true,
  decide: (own, _input, _at, actor) => accept(own, ended(actor)),
  save: (tx, { personId, keep }) => endSessionsOf(tx, personId, keep),
})
