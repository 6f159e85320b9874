import { setTimeout as sleep } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { transact } from '~/platform/db'

/** An employer's letter that asks: which request it belongs to, and the path its link leads to. */
export type AskLetter = { approachId: string; path: string }

/** Letters looked at again each time, as two may be stored out of order. */
const overlap = 400

/**
 * Reads the inbox as it fills and remembers how often each letter came, outside the system under trial: the inbox keeps
 * only the newest.
 */
export const watchInbox = (onAsk: (letter: AskLetter) => void) => {
  const seen = new Set<string>()
  const times = new Map<string, number>()
  let stopping = false

  const look = async (): Promise<void> => {
    const newest = await transact({ system: 'inbox' }, tx =>
      tx.inboxLetter.findMany({
        orderBy: { id: 'desc' },
        take: overlap,
        select: { id: true, messageId: true, raw: true },
      }),
    )
    for (const { id, messageId, raw } of newest.reverse()) {
      if (seen.has(id)) continue
      seen.add(id)
      const name = messageId ?? ''
      times.set(name, (times.get(name) ?? 0) + 1)
      const [, approachId] = /^<employer-ask\.([\da-f-]{36})\./.exec(name) ?? []
      if (!approachId) continue
      const { text = '' } = await PostalMime.parse(raw)
      const [path] = /\/answer\/[\w-]{43}/.exec(text) ?? []
      if (path) onAsk({ approachId, path })
    }
  }
  const watch = async () => {
    while (!stopping) {
      await look()
      await sleep(100)
    }
    await look()
  }
  const watching = watch()
  return {
    times,
    stop: async () => {
      stopping = true
      await watching
    },
  }
}
