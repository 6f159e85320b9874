import type { Prisma } from '~/platform/db'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import type { MatchingEvent } from '../events'
import { applyRows } from './apply-rows'
import { countsOf } from './bring-file'
import { compare, countGone, withdrawGone } from './compare'
import { nextReading, tellsOwner } from './feed'
import { readsFeeds } from './policy'
import type { SourceProblem } from './problem'
import type { Found } from './reader'
import type { Source } from './source'
import { type Feed, feeds, readings } from './store'
import { refusedBecause } from './verdict'

export type Settling = {
  feedId: string
  readingId: string
  found: Found
  /** What its server said of what was fetched. */
  version: { etag: string | null; lastModified: string | null }
  /** Its owner pressed, and takes it as it is. */
  pressed: boolean
  /** It was not new. */
  same: boolean
  /** Milliseconds for which its server asks to be left alone. */
  asksToWait?: number
}

type Report = Prisma.OpportunityReadingUncheckedUpdateInput & { problem: SourceProblem | null }
type Settled = {
  feed: Feed
  /** References of rows that were left out: what stands of them stays. */
  doubtful: readonly string[]
  applies: boolean
  report: Report | null
  at: Date
}

const sourceOf = ({ id: feedId, hubId, employerId, providerId }: Feed): Source => ({
  ...{ feedId, hubId, employerId, providerId },
})

/** How the feed stands after a reading. */
const afterReading = (feed: Feed, outcome: 'read' | 'same', at: Date): Feed => ({
  ...{ ...feed, failures: 0, ownerTold: false, lastReadAt: at, lastOutcome: outcome },
  nextReadAt: nextReading(feed.everyHours, 0, at),
})

/** How it stands after one that failed, and whether its owner is told of it. */
const afterFailing = (feed: Feed, problem: SourceProblem, at: Date, asksToWait?: number) => {
  const failures = feed.failures + 1
  const tell = tellsOwner(problem, failures, feed.ownerTold)
  const failed: Feed = {
    ...{ ...feed, failures, ownerTold: feed.ownerTold || tell, lastReadAt: at, lastOutcome: problem },
    nextReadAt: nextReading(feed.everyHours, failures, at, asksToWait),
  }
  return { failed, tell }
}

const nothing = { added: 0, changed: 0, unchanged: 0, merged: 0, keptOut: 0 }

/** What came of a reading, all of it or nothing: the list follows the feed, or stays as it was and the feed says why. */
export const settleFeed = command({
  name: 'matching.read-feed',
  load: async (tx, { feedId, readingId, found }: Settling) => {
    const feed = await feeds.lock(tx, feedId)
    const reading = await readings.lock(tx, readingId)
    if (feed?.state !== 'active' || reading?.state !== 'reading') return null
    const source = sourceOf(feed)
    const fates = found.problem === null && found.good > 0 ? await compare(tx, readingId, source) : nothing
    return { feed, reading, source, fates, ...(await countGone(tx, readingId, source, found.doubtful)) }
  },
  allow: readsFeeds,
  decide: ({ feed, fates, stood, gone }, { readingId, found, version, pressed, same, asksToWait }, at) => {
    const unread = { doubtful: [], applies: false, at }
    if (same) return accept<Settled>({ ...unread, feed: afterReading(feed, 'same', at), report: null })
    const about = { hubId: feed.hubId, subjectId: feed.id, readingId }
    const counted = countsOf(found)
    const problem = refusedBecause(found, { stood, gone, pressed })
    if (problem) {
      const { failed, tell } = afterFailing(feed, problem, at, asksToWait)
      const report = { ...counted, problem, state: 'refused' }
      return accept<Settled, MatchingEvent>(
        { ...unread, feed: failed, report },
        { type: 'feed-failed', ...about, tell },
      )
    }
    const read = { ...afterReading(feed, 'read', at), ...version }
    const news = fates.added + fates.changed + gone > 0
    const report = { ...counted, ...fates, problem, withdrawn: gone, state: 'applied', appliedAt: at }
    return accept<Settled, MatchingEvent>(
      { feed: read, doubtful: found.doubtful, applies: true, report, at },
      { type: 'feed-read', ...about, news },
    )
  },
  save: async (tx, { feed, doubtful, applies, report, at }, { reading: { id }, source, gone }) => {
    if (applies) {
      await withdrawGone(tx, id, source, doubtful, at)
      await applyRows(tx, { readingId: id, source, trusted: feed.trusted, by: feed.createdBy, at })
      if (gone > 0) await feeds.readWhole(tx, feed.hubId, feed.id)
    }
    await readings.unstage(tx, id)
    if (report) await readings.change(tx, id, report)
    else await tx.opportunityReading.delete({ where: { id } })
    await feeds.save(tx, feed)
  },
})
