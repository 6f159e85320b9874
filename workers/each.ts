import { log } from '~/platform/log'
import { scrubbed } from '~/platform/scrub'

/**
 * Does the same for each of many, one after the other. One that fails does not hold up the others; the job fails in
 * the end, so that it is tried again and seen.
 */
export const each = async <T>(things: readonly T[], work: (thing: T) => Promise<unknown>) => {
  let failed = 0
  for (const thing of things) {
    try {
      await work(thing)
    } catch (error) {
      failed++
      log.warn({ of: thing, problem: scrubbed(error) }, 'one of many failed')
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${things.length} failed`)
}
