import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'

/**
 * The actor a letter's link speaks for: one employer, for one approach. Null where the token opens nothing, or no longer
 * does. Reading changes nothing, so a mail scanner that follows the link does no harm.
 */
export const actorByLink = async (token: string): Promise<Actor | null> => {
  if (!/^[\w-]{20,128}$/.test(token)) return null
  const approach = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(token)}, true)`
    return tx.approach.findFirst({
      where: { linkEndsAt: { gt: clock.now() } },
      select: { id: true, hubId: true, employerId: true },
    })
  })
  return (
    approach && {
      personId: `link.${approach.id}`,
      hubId: approach.hubId,
      hats: [{ role: 'employer-contact', organisationId: approach.employerId }],
    }
  )
}
