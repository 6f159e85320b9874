import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Tx } from '~/platform/db'
import { wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import type { FeedForm } from '../forms'
import { ownerOf } from '../save-opportunity'
import { type FeedMove, feedLifecycle } from './feed'
import { looksAfterSource, mayBring, mayOpenBrought } from './policy'
import { standing } from './source'
import { type Feed, feeds } from './store'

type FeedSaid = z.output<typeof FeedForm>

/** Names a feed, or says something else about one. A new address is read from the beginning. */
export const saveFeed = command({
  name: 'matching.save-feed',
  load: async (tx, { feedId }: FeedSaid, actor) => {
    const found = feedId ? await feeds.lock(tx, feedId) : null
    if (feedId && !found) return null
    return { found, owner: found ?? (await ownerOf(tx, actor)).owner, newId: randomUUID() }
  },
  allow: (actor, { owner }) => mayBring(actor) && looksAfterSource(actor, owner),
  decide: ({ found, owner, newId }, { feedId: _id, version, ...said }, at, actor) => {
    if (found && version !== undefined && version !== found.version) return refuse('stale-version')
    if (found && feedLifecycle.final.includes(found.state)) return refuse('wrong-state')
    const { hubId, employerId, providerId } = owner
    const isNew = !found || found.url !== said.url || found.format !== said.format
    const next: Feed = {
      ...(found ?? {
        ...{ id: newId, hubId, employerId, providerId, trusted: false, state: 'active', version: 1, createdAt: at },
        ...{ etag: null, lastModified: null, lastReadAt: null, lastOutcome: null, failures: 0 },
        ownerTold: false,
        ...{ createdBy: actor.personId, nextReadAt: at },
      }),
      ...said,
      ...(isNew ? { etag: null, lastModified: null, failures: 0, ownerTold: false, nextReadAt: at } : {}),
    }
    return accept(next, { type: 'feed-saved' as const, hubId, subjectId: next.id, anew: isNew })
  },
  save: async (tx, next, { found }) => {
    if (found) await feeds.save(tx, next)
    else await tx.opportunityFeed.create({ data: next })
  },
})

/** What the feed brought goes with it. */
const takeBack = (tx: Tx, { id, hubId }: Feed, at: Date) => tx.$executeRaw`
  update opportunity o set state = 'withdrawn', version = o.version + 1, updated_at = ${at}
  where o.hub_id = ${hubId}::uuid and o.feed_id = ${id}::uuid and o.state in ${standing}`

const announced = { pause: 'feed-paused', resume: 'feed-resumed', end: 'feed-ended' } as const

const moving = (move: FeedMove) =>
  command({
    name: `matching.${move}-feed`,
    load: (tx, { feedId }: { feedId: string }) => feeds.lock(tx, feedId),
    allow: looksAfterSource,
    decide: (feed, _input, at) => {
      const state = feedLifecycle.step(feed.state, move)
      if (!state) return refuse('wrong-state')
      const next: Feed = {
        ...feed,
        state,
        ...(move === 'resume' ? { failures: 0, ownerTold: false, nextReadAt: at } : {}),
      }
      return accept({ next, at }, { type: announced[move], hubId: feed.hubId, subjectId: feed.id })
    },
    save: async (tx, { next, at }) => {
      if (move === 'end') {
        await takeBack(tx, next, at)
        await feeds.readWhole(tx, next.hubId, next.id)
      }
      await feeds.save(tx, next)
    },
  })

export const pauseFeed = moving('pause')
export const resumeFeed = moving('resume')
export const endFeed = moving('end')

/** Its owner wants it read now, and takes it as it is even where it has shrunk. */
export const askForReading = command({
  name: 'matching.ask-for-reading',
  load: (tx, { feedId }: { feedId: string }) => feeds.lock(tx, feedId),
  allow: looksAfterSource,
  decide: feed =>
    feed.state === 'active'
      ? accept(feed, { type: 'feed-asked' as const, hubId: feed.hubId, subjectId: feed.id })
      : refuse('wrong-state'),
  // The whole of it: what was not new a moment ago may be what was refused.
  save: async (tx, feed) => feeds.save(tx, { ...feed, etag: null, lastModified: null }),
})

/** The hub lets a feed open what it brings without reading it first, or no longer. */
export const trustFeed = command({
  name: 'matching.trust-feed',
  load: (tx, { feedId }: { feedId: string; trusted: boolean }) => feeds.lock(tx, feedId),
  allow: (actor, feed) => mayOpenBrought(actor, feed) && wears(actor, 'coordinator'),
  decide: (feed, { trusted }) =>
    accept({ ...feed, trusted }, { type: 'feed-trusted' as const, hubId: feed.hubId, subjectId: feed.id, trusted }),
  save: feeds.save,
})
