import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'
import { addDays, startOfDay } from '../kernel/working-days'
import type { Placement } from './store'

/** Days after the last one during which the host can still say how it went. */
const daysAfter = 60

/** The token in a host's letters about one placement. */
export const hostToken = (placementId: string): string => deriveToken('placement', placementId)

/** What the row keeps of the link: its hash, and when it ends. */
export const linkOf = ({ id, endsOn }: Pick<Placement, 'id' | 'endsOn'>) => ({
  linkHash: hash(hostToken(id)),
  linkEndsAt: startOfDay(addDays(endsOn.toISOString().slice(0, 10), daysAfter)),
})

/** The actor a host's link speaks for: one placement and nothing else. Null where the token opens nothing, or no longer does. */
export const actorByHosting = async (token: string): Promise<Actor | null> => {
  if (!/^[\w-]{20,128}$/.test(token)) return null
  const found = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(token)}, true)`
    return tx.placement.findFirst({
      where: { linkHash: hash(token), linkEndsAt: { gt: clock.now() } },
      select: { id: true, hubId: true },
    })
  })
  return (
    found && {
      personId: `link.${found.id}`,
      hubId: found.hubId,
      // The one placement stands where an organisation would: the link opens no other of the same host.
      hats: [{ role: 'employer-contact', organisationId: found.id }],
    }
  )
}

/** The placement a host's link speaks for, or null for anyone else. */
export const placementOfLink = ({ personId }: Actor): string | null =>
  personId.startsWith('link.') ? personId.slice('link.'.length) : null
