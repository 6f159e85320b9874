import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { sessionIdIn } from '~/platform/session'
import type { Actor } from '../../kernel/actor'
import { dayOf } from '../../kernel/working-days'
import type { MemberRole } from '../roles'
import { currentOn } from './membership'
import { placeColumns, placeName } from './place-name'

/** What someone who is signed in sees of themselves: name, roles here, and where they are signed in. */
export const ownAccount = (viewer: Actor, cookieHeader: string | null) =>
  transact(viewer, async tx => {
    if (!isId(viewer.personId)) return null
    const at = clock.now()
    const person = await tx.person.findUnique({
      where: { id: viewer.personId },
      select: {
        ...{ id: true, name: true, email: true, language: true },
        memberships: {
          where: { hubId: viewer.hubId, ...currentOn(dayOf(at)) },
          orderBy: { from: 'asc' },
          select: { id: true, role: true, from: true, ...placeColumns },
        },
        sessions: {
          where: { expiresAt: { gt: at }, endsAt: { gt: at } },
          orderBy: { lastUsedAt: 'desc' },
          select: { id: true, device: true, createdAt: true, lastUsedAt: true },
        },
      },
    })
    if (!person) return null
    const { memberships, sessions, ...self } = person
    return {
      ...self,
      memberships: memberships.map(one => ({
        ...{ id: one.id, role: one.role as MemberRole, place: placeName(one), from: dayOf(one.from) },
      })),
      sessions: sessions.map(session => ({
        ...{ id: session.id, device: session.device, isThis: session.id === sessionIdIn(cookieHeader) },
        ...{ createdAt: session.createdAt.toISOString(), lastUsedAt: session.lastUsedAt.toISOString() },
      })),
    }
  })
