import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { dayOf } from '../../kernel/working-days'
import { keptUntil } from '../people/membership'
import { seesWholeHub } from '../roles'
import { memberships, people } from '../store'
import { type Joins, join, openJoining } from './joining'

/** The hubs in which someone is somebody today. */
const hubsOf = async (tx: Tx, personId: string): Promise<string[]> => {
  const held = await memberships.heldBy(tx, personId, dayOf(clock.now()))
  return [...new Set(held.map(({ hubId }) => hubId))]
}

/** Is the person somebody in any hub today? */
export const isWelcome = async (tx: Tx, personId: string): Promise<boolean> => (await hubsOf(tx, personId)).length > 0

/** The scope in which someone comes in: inside their hub, so that its history knows of it, where they have only one. */
export const entrance = async (tx: Tx, personId: string) => {
  const [hubId = '', ...more] = await hubsOf(tx, personId)
  return { system: 'sign-in' as const, personId, hubId: more.length > 0 ? '' : hubId }
}

/** The scope to come in by a letter; null where there is none. */
export const wayIn = (by: { browserHash: string } | { linkHash: string }) =>
  transact({ system: 'sign-in' }, async tx => {
    const signIn = await tx.signIn.findFirst({
      where: by,
      orderBy: { createdAt: 'desc' },
      select: { personId: true, joining: true },
    })
    if (!signIn) return null
    const joining = openJoining(signIn.joining)
    const scope = await entrance(tx, signIn.personId)
    return joining ? { ...scope, hubId: joining.hubId } : scope
  })

/**
 * Starts a session for someone who has shown who they are: in their hub, or in none yet where they have several.
 * Answers the Set-Cookie header.
 */
export const letIn = async (
  tx: Tx,
  personId: string,
  device: string,
  at: Date,
  joins: Joins | null = null,
): Promise<string> => {
  if (joins) await join(tx, joins, at)
  const held = await memberships.heldBy(tx, personId, dayOf(at))
  const [hubId, ...more] = new Set(held.map(membership => membership.hubId))
  const life = held.some(({ role }) => seesWholeHub(role)) ? 'desk' : 'long'
  await people.cameIn(tx, personId, at, keptUntil(at))
  return startSession(tx, { personId, hubId: more.length > 0 ? null : (hubId ?? null), device, life })
}
