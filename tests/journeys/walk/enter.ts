import { system } from '~/domain/kernel/actor'
import { openDoor } from '~/domain/learners'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import type { Visitor } from './visitor'

const withCookie = async (visitor: Visitor, header: string): Promise<Visitor> => {
  const [name = '', value = ''] = (header.split(';')[0] ?? '').split(/=(.*)/s)
  await visitor.page.context().addCookies([{ name, value, url: visitor.home }])
  return visitor
}

/** Lets somebody in who has signed in before: scenarios that are not about signing in begin here. */
export const enter = async (visitor: Visitor, person: { id: string; actor: { hubId: string } }): Promise<Visitor> => {
  const { hubId } = person.actor
  const header = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId: person.id, hubId, device: 'Journey', life: 'desk' }),
  )
  return withCookie(visitor, header)
}

/** The device of a pupil in class, tied to their own record. */
export const onDevice = async (visitor: Visitor, hubId: string, learnerId: string): Promise<Visitor> =>
  withCookie(visitor, await transact(system('demo', hubId), tx => openDoor(tx, { hubId, learnerId })))
