import { system } from '~/domain/kernel/actor'
import { openDoor } from '~/domain/learners'
import { transact } from '~/platform/db'
import type { Visitor } from './visitor'

/** The device of a pupil in class, tied to their own record. */
export const onDevice = async (visitor: Visitor, hubId: string, learnerId: string): Promise<Visitor> => {
  const header = await transact(system('demo', hubId), tx => openDoor(tx, { hubId, learnerId }))
  const [name = '', value = ''] = (header.split(';')[0] ?? '').split(/=(.*)/s)
  await visitor.page.context().addCookies([{ name, value, url: visitor.home }])
  return visitor
}
