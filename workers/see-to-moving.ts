import { system } from '~/domain/kernel/actor'
import { arriveHandOver, expireHandOver, handOversDue } from '~/domain/moving-on'
import { each } from './each'

/** Records whose day has come go to their new institution; offers that nobody answered end. */
export const seeToMoving = async (_: object, { at }: { at: Date }): Promise<void> =>
  each(await handOversDue(at), ({ hubId, handOverId, what }) =>
    (what === 'arrive' ? arriveHandOver : expireHandOver)(system('moving-on', hubId), { handOverId }),
  )
