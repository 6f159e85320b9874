import { fork } from 'node:child_process'
import { once } from 'node:events'
import { drawnFor, matchEach } from '~/domain/matching/engine/match'
import { accessNeeds } from '~/domain/matching/forms'
import { regionOf } from './matching-region'

const flag = '--matching-part'
/** The region that is shared between processes. */
const [people, opportunities] = [80_000, 8_000]

/** What a process that was started for a part of a region does: makes it ready, waits, matches it, tells how long it took. */
const workPart = async (part: number, parts: number): Promise<void> => {
  const { seekers, chances } = regionOf(people, opportunities)
  const own = seekers.filter((_, index) => Math.floor((index * parts) / people) === part)
  const drawn = drawnFor(chances, accessNeeds, 'bench')
  matchEach(own.slice(0, 4_000), drawn, () => {})
  process.send?.('ready')
  await once(process, 'message')
  matchEach(own, drawnFor(chances, accessNeeds, 'bench'), () => {})
  await new Promise(sent => process.send?.('done', sent))
}

/** Milliseconds until a region is matched by so many processes, each with its share of the people, all begun at once. */
export const tookBy = async (parts: number): Promise<number> => {
  const children = Array.from({ length: parts }, (_, part) =>
    fork(process.argv[1] ?? '', [flag, String(part), String(parts)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  )
  await Promise.all(children.map(child => once(child, 'message')))
  const from = performance.now()
  await Promise.all(
    children.map(async child => {
      child.send('go')
      await once(child, 'message')
    }),
  )
  return performance.now() - from
}

/** Was this process started for a part? Then it does that and answers true. */
export const workedPart = async (asked: readonly string[]): Promise<boolean> => {
  if (asked[0] !== flag) return false
  await workPart(Number(asked[1]), Number(asked[2]))
  return true
}
