import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { deriveToken, hash } from '~/platform/tokens'
import type { Actor } from '../../kernel/actor'

/** The secret of a contributor's newest letter. Kept nowhere, so the letter can be written again. */
const storyToken = (contributionId: string, sends: number): string => deriveToken('story', `${contributionId} ${sends}`)

export const storyTokenHash = (contributionId: string, sends: number): string => hash(storyToken(contributionId, sends))

type Sent = { contributionId: string; sends: number }

/** The path of a contributor's own pages, as their newest letter has it. */
export const storyPath = ({ contributionId, sends }: Sent): string => `/story/${storyToken(contributionId, sends)}`

export const storyAddress = (sent: Sent): string => `${config.publicUrl}${storyPath(sent)}`

/**
 * The contribution a link was made for, whether it still opens or not; null for a link that was never ours. `newest` is
 * false for the link of an earlier letter.
 */
export const contributionOfLink = async (token: string) => {
  if (!/^[\w-]{20,128}$/.test(token)) return null
  return transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(token)}, true)`
    const found = await tx.contributor.findFirst({
      select: { contributionId: true, hubId: true, linkEndsAt: true, tokenHash: true },
    })
    return found && { ...found, newest: found.tokenHash === hash(token) }
  })
}

/**
 * The contributor a letter's link speaks for: one person, for their own contribution alone. `ended` where it is theirs
 * but over, or of an earlier letter: it then only asks for a fresh one. Reading changes nothing, so a mail scanner that follows it does no harm.
 */
export const actorByStory = async (token: string): Promise<Actor | 'ended' | null> => {
  const found = await contributionOfLink(token)
  if (!found) return null
  if (!found.newest) return 'ended'
  if (found.linkEndsAt && found.linkEndsAt <= clock.now()) return 'ended'
  return {
    personId: `link.${found.contributionId}`,
    hubId: found.hubId,
    hats: [{ role: 'contributor', organisationId: found.contributionId }],
  }
}
