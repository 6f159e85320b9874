import { config } from '~/platform/config'
import { isId, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { readsFeeds } from './policy'

/** Everything the letter about a feed that cannot be read may say, and to whom it goes: whoever looks after it. */
export const feedLetter = (reader: Actor, feedId: string) =>
  transact(reader, async tx => {
    if (!readsFeeds(reader) || !isId(feedId)) return null
    const feed = await tx.opportunityFeed.findFirst({
      where: { id: feedId, hubId: reader.hubId },
      include: { hub: true },
    })
    // Paused, ended or mended meanwhile, it needs no letter.
    if (feed?.state !== 'active' || feed.failures === 0) return null
    const { hubId, employerId, providerId } = feed
    const role = employerId ? 'employer-admin' : providerId ? 'provider-admin' : 'coordinator'
    const held = await tx.membership.findMany({
      where: { hubId, role, to: null, ...(employerId ? { employerId } : {}), ...(providerId ? { providerId } : {}) },
      select: { person: { select: { id: true, name: true, email: true, language: true } } },
      distinct: ['personId'],
    })
    return {
      ...{ name: feed.name, problem: feed.lastOutcome ?? '', people: held.map(({ person }) => person) },
      hub: { name: feed.hub.name, replyTo: feed.hub.replyTo },
      link: `${config.publicUrl}/opportunities/sources/feeds/${feedId}`,
    }
  })
