import { ensureClient } from './prepare/client.mjs'
import { orSayWhy } from './prepare/failure.mjs'
import { root } from './prepare/folders.mjs'
import { oneAtATime } from './prepare/one-at-a-time.mjs'
import { ensurePages } from './prepare/pages.mjs'
import { ensurePrograms } from './prepare/programs.mjs'

process.chdir(root)

/** Builds everything that is stale. `npm start` does so by itself; container images call this. */
await orSayWhy(() =>
  oneAtATime(async () => {
    await ensureClient()
    await ensurePages()
    await ensurePrograms()
  }),
)
