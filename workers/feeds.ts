import { system } from '~/domain/kernel/actor'
import { feedsDue, readFeed } from '~/domain/matching'
import { feeds } from '~/jobs/feeds'
import { work } from '~/platform/queue'
import { each } from './each'

const worker = (hubId: string) => system('sources', hubId)

export const feedsWorker = work(
  feeds,
  { concurrency: 2 },
  {
    'read-feed': async ({ hubId, feedId, pressed }, { log }) =>
      log('feed read', { feedId, outcome: await readFeed(worker(hubId), { feedId, pressed }) }),
    // The list may be long: by the time its turn comes, one may have been read by somebody else.
    'read-due-feeds': async () =>
      each(await feedsDue(), ({ hubId, feedId }) => readFeed(worker(hubId), { feedId, due: true })),
  },
)
