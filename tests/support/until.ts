import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for something to become true, looking every 20 ms; throws with its name after `within` milliseconds. */
export const until = async (what: string, isTrue: () => boolean | Promise<boolean>, within = 60_000): Promise<void> => {
  const end = Date.now() + within
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}`)
    await sleep(20)
  }
}
