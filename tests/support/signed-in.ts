import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'

/** The cookie of a person who is signed in at a desk. */
export const cookieOf = async (hubId: string, personId: string): Promise<string> => {
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId, device: 'Drill', life: 'desk' }),
  )
  return cookie.split(';')[0] ?? ''
}
