import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../../support/app'

type Victim = 'web' | 'worker'

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export const randomOf = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Kills web or worker (which holds the relay) by SIGKILL at random moments, in mid-start too, until so many are dead or
 * it is told to stop. What runs them starts them again.
 */
export const startKilling = ({ programs }: App, wanted: number, seed: number) => {
  const random = randomOf(seed)
  const kills = { web: 0, worker: 0 }
  const killed = { web: 0, worker: 0 }
  const resting = new AbortController()

  const kill = async () => {
    while (!resting.signal.aborted && kills.web + kills.worker < wanted) {
      await sleep(200 + random() * 1_500, undefined, { signal: resting.signal }).catch(() => undefined)
      if (resting.signal.aborted) return
      const victim: Victim = random() < 0.55 ? 'worker' : 'web'
      const pid = programs[victim].pid()
      // The same process is not killed twice: it waits to be started again.
      if (pid === undefined || pid === killed[victim]) continue
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        continue
      }
      killed[victim] = pid
      kills[victim]++
    }
  }
  const killing = kill()
  return {
    kills,
    /** Settles once all are dead. */
    done: killing,
    stop: async () => {
      resting.abort()
      await killing
    },
  }
}
