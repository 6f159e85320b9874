import { transact } from './db'
import { log } from './log'
import { listen } from './notices'
import { claimFacts, markFailed, markRelayed, type OutboxFact } from './outbox'
import { type JobRequest, type JobToPlace, place, queueHealth } from './queue'
import { scrubbed } from './scrub'

/** What follows from a fact. Pure; throwing sets this one fact back, not the others. */
export type React = (fact: OutboxFact) => JobRequest[]

type Reacted = { id: string; jobs: JobToPlace[] }
type Failed = { id: string; error: unknown }

const reactTo = (facts: readonly OutboxFact[], react: React): { reacted: Reacted[]; failed: Failed[] } => {
  const reacted: Reacted[] = []
  const failed: Failed[] = []
  for (const fact of facts) {
    try {
      const jobs = react(fact).map((request, n) => ({ id: `outbox-${fact.id}-${n}`, request }))
      reacted.push({ id: fact.id, jobs })
    } catch (error) {
      failed.push({ id: fact.id, error })
    }
  }
  return { reacted, failed }
}

/** Places everything at once; if the queue is well and still refuses, finds which fact it is that it refuses. */
const placeAll = async (reacted: readonly Reacted[]): Promise<Failed[]> => {
  try {
    await place(reacted.flatMap(({ jobs }) => jobs))
    return []
  } catch (error) {
    const health = await queueHealth()
    if (!health.ok) throw error
  }
  const failed: Failed[] = []
  for (const { id, jobs } of reacted) await place(jobs).catch(error => failed.push({ id, error }))
  return failed
}

/**
 * Takes up to `limit` due facts, places the jobs that follow from them and marks them, in one transaction. A crash
 * between placing and marking places the same ids again, which the queue ignores. Answers how many facts it took.
 */
export const relayBatch = (react: React, limit: number): Promise<number> =>
  transact({ system: 'relay' }, async tx => {
    const facts = await claimFacts(tx, limit)
    if (facts.length === 0) return 0

    const { reacted, failed } = reactTo(facts, react)
    failed.push(...(await placeAll(reacted)))

    const lost = new Set(failed.map(({ id }) => id))
    await markRelayed(
      tx,
      reacted.flatMap(({ id }) => (lost.has(id) ? [] : [id])),
    )
    for (const { id, error } of failed) {
      log.warn({ fact: id, problem: scrubbed(error) }, 'a fact could not be relayed')
      await markFailed(tx, id, error)
    }
    return facts.length
  })

/**
 * Carries facts to the queues until stopped: woken by the database, and looking every `poll` milliseconds in case a
 * notice was missed. Any number of relays may run at once.
 */
export const startRelay = async (
  react: React,
  { poll = 2_000, batch = 200 }: { poll?: number; batch?: number } = {},
): Promise<{ stop: () => Promise<void> }> => {
  let stopping = false
  let woken = false
  let wake = (): void => {}
  const notice = () => {
    woken = true
    wake()
  }
  const rest = (): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, poll)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const run = async (): Promise<void> => {
    while (!stopping) {
      woken = false
      try {
        while (!stopping && (await relayBatch(react, batch)) === batch);
      } catch (error) {
        log.warn({ err: scrubbed(error) }, 'the relay could not carry facts and will try again')
        // Not woken by new facts: they could not be carried either.
        await new Promise(resolve => setTimeout(resolve, stopping ? 0 : poll))
      }
      if (!woken && !stopping) await rest()
    }
  }

  const listener = await listen('traverse_facts', notice)
  const running = run()
  return {
    stop: async () => {
      stopping = true
      wake()
      await running
      await listener.stop()
    },
  }
}
