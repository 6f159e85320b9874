import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import type { Visitor } from './visitor'

/** Lets somebody in who has signed in before: scenarios that are not about signing in begin here. */
export const enter = async (visitor: Visitor, person: { id: string; actor: { hubId: string } }): Promise<Visitor> => {
  const { hubId } = person.actor
  const header = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId: person.id, hubId, device: 'Journey', life: 'desk' }),
  )
  const [name = '', value = ''] = (header.split(';')[0] ?? '').split(/=(.*)/s)
  const url = visitor.home
  await visitor.page.context().addCookies([{ name, value, url }])
  return visitor
}
