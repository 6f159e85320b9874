import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'
import type { AdviceRequest } from './store'

/** The token of the adult's link to one request. */
export const adviceToken = (adviceId: string): string => deriveToken('advice', adviceId)

/** What the row keeps of the link: its hash, and when it ends. It ends with the request. */
export const linkOf = ({ id, expiresOn }: Pick<AdviceRequest, 'id' | 'expiresOn'>) => ({
  linkHash: hash(adviceToken(id)),
  linkEndsAt: expiresOn,
})

/** The actor an adult's link speaks for: one request and nothing else. Null where the token opens nothing, or no longer does. */
export const actorByAdviceLink = async (token: string): Promise<Actor | null> => {
  if (!/^[\w-]{20,128}$/.test(token)) return null
  const found = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(token)}, true)`
    return tx.adviceRequest.findFirst({
      where: { linkHash: hash(token), linkEndsAt: { gt: clock.now() } },
      select: { id: true, hubId: true },
    })
  })
  return found && { personId: `link.${found.id}`, hubId: found.hubId, hats: [] }
}

/** The request an adult's link speaks for, or null for anyone else. */
export const requestOfLink = ({ personId }: Actor): string | null =>
  personId.startsWith('link.') ? personId.slice('link.'.length) : null
