import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type FetchLimits, fetchOutside } from '~/platform/fetch-outside'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { readsFeeds } from './policy'
import type { SourceProblem } from './problem'
import { type Found, nothingFound } from './reader'
import { type Settling, settleFeed } from './settle-feed'
import { ownerKey } from './source'
import { stage } from './stage'
import { type Feed, feeds, readings } from './store'

/** Days for which the report of a reading stays. */
const keptDays = 30

/** `due`: by the clock, and only if its time has come still. */
type Asked = { feedId: string; pressed?: boolean; due?: boolean }

/** A reading began; what an earlier one left when a crash cut it short goes. Null where the feed is not active. */
const begin = command({
  name: 'matching.begin-feed',
  load: async (tx, { feedId }: Asked) => {
    const feed = await feeds.lock(tx, feedId)
    return feed && { feed, readingId: randomUUID() }
  },
  allow: readsFeeds,
  decide: ({ feed, readingId }, { due }, at) => {
    if (due && feed.nextReadAt > at) return refuse('not-due')
    const { id: feedId, hubId, employerId, providerId, format } = feed
    const reading = { id: readingId, hubId, feedId, employerId, providerId, format, state: 'reading', createdAt: at }
    return accept({ feed, reading: { ...reading, expiresOn: dateOf(addDays(dayOf(at), keptDays)) } })
  },
  save: async (tx, { feed, reading }) => {
    await readings.clearUnfinished(tx, feed.id)
    if (feed.state === 'active') await tx.opportunityReading.create({ data: reading })
  },
})

/** For trials and the demonstration: other limits, this machine's own server, or something instead of the way there. */
type Trial = { limits?: FetchLimits; loopback?: boolean; fetch?: typeof fetchOutside }

/**
 * Reads a feed: fetches it if it is new, checks the whole of it, and only then changes the list, in one transaction. Cut
 * short at any point it leaves the list as it was, and the next reading begins anew.
 */
export const readFeed = async (
  actor: Actor,
  { feedId, pressed = false, due = false }: Asked,
  trial: Trial = {},
): Promise<'read' | 'same' | 'not-active' | 'not-due' | SourceProblem> => {
  const begun = await begin(actor, { feedId, due })
  if (!begun.ok && begun.why === 'not-due') return 'not-due'
  if (!begun.ok || begun.value.feed.state !== 'active') return 'not-active'
  const { feed, reading } = begun.value
  const settleWith = (found: Found, more: Partial<Settling> = {}) =>
    settleFeed(actor, {
      ...{ feedId, readingId: reading.id, found, pressed, same: false },
      ...{ version: { etag: null, lastModified: null }, ...more },
    })

  const fetched = await (trial.fetch ?? fetchOutside)(feed, trial)
  if (!fetched.ok) {
    await settleWith(nothingFound(fetched.why), { asksToWait: fetched.asksToWait ?? 0 })
    return fetched.why
  }
  if (fetched.same) {
    await settleWith(nothingFound(null), { same: true })
    return 'same'
  }
  const { path, etag, lastModified } = fetched
  try {
    const { format, sector, major } = feed
    const otherwise = { owner: ownerKey(feed), organisation: await organisationOf(actor, feed), sector, major }
    const found = await stage(path, { readingId: reading.id, format, otherwise, today: dayOf(clock.now()) })
    const settled = await settleWith(found, { version: { etag, lastModified } })
    if (!settled.ok) {
      // It was paused, or somebody else began to read it meanwhile.
      await transact(actor, tx => readings.unstage(tx, reading.id))
      return 'not-active'
    }
    return settled.value.report?.problem ?? 'read'
  } finally {
    await rm(path, { force: true })
  }
}

const organisationOf = (actor: Actor, { employerId, providerId, name }: Feed): Promise<string> =>
  transact(actor, async tx => {
    const employer = employerId && (await tx.employer.findUnique({ where: { id: employerId }, select: { name: true } }))
    const provider = providerId && (await tx.provider.findUnique({ where: { id: providerId }, select: { name: true } }))
    return (employer || provider || { name }).name
  })

/** Feeds of every hub whose time has come; the clock takes each in turn. */
export const feedsDue = (): Promise<{ feedId: string; hubId: string }[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const due = await tx.opportunityFeed.findMany({
      where: { state: 'active', nextReadAt: { lte: clock.now() } },
      select: { id: true, hubId: true },
      orderBy: [{ nextReadAt: 'asc' }, { id: 'asc' }],
      take: 200,
    })
    return due.map(({ id: feedId, hubId }) => ({ feedId, hubId }))
  })
