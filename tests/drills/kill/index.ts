import pg from 'pg'
import { startApp } from '../../support/app'
import { atOnce } from '../at-once'
import { type Drill, sized } from '../drill'
import { faultsIn, sentLetters, untilQuiet } from './effects'
import { startKilling } from './killer'
import { watchInbox } from './letters'
import { makeRegion } from './region'
import { answerLetter, confirmRequest, nobodyTold, sendRequest } from './story'

const seed = 20_261_122
/** Requests under way at once. */
const atATime = 12

/**
 * Requests from draft to confirmed through the product as it is shipped, by HTTP and through the letters in its inbox,
 * while web and worker are killed at random. At the end each request has exactly the effects its state says: nothing
 * acknowledged is lost and nothing is doubled in the database. Letters go at least once; those that came twice are
 * counted.
 */
export const kill: Drill = async scale => {
  const count = sized(200, scale)
  const { hubId, coordinator, requests } = await makeRegion(count)
  const owner = new pg.Client(process.env.DATABASE_URL)
  await owner.connect()
  const app = await startApp()
  const told = nobodyTold()
  const unclear = { count: 0 }
  const scene = { origin: app.url, hubId, coordinator, told, unclear }
  const answering: Promise<void>[] = []
  const failures: unknown[] = []
  const inbox = watchInbox(letter =>
    answering.push(answerLetter(scene, letter).catch(error => void failures.push(error))),
  )
  try {
    const killer = startKilling(app, sized(50, scale), seed)
    const end = Date.now() + 120_000 + count * 5_000
    const ended = await atOnce(
      requests,
      async request => {
        await sendRequest(scene, request)
        return confirmRequest(scene, request, end)
      },
      atATime,
    )
    await killer.stop()
    await untilQuiet(owner, 180_000)
    await Promise.all(answering)
    await untilQuiet(owner, 180_000)
    await inbox.stop()
    if (failures.length > 0) throw failures[0]

    const faults = await faultsIn(owner, hubId, told)
    for (const fault of faults) process.stderr.write(`${JSON.stringify(fault)}\n`)
    const sent = await sentLetters(owner, hubId)
    const lost = sent.filter(id => !inbox.times.has(id)).length
    const doubled = [...inbox.times.values()].reduce((sum, times) => sum + times - 1, 0)
    const { web, worker } = killer.kills
    return {
      name: 'kill',
      figures: {
        requests: count,
        'web killed': web,
        'worker killed': worker,
        confirmed: ended.filter(Boolean).length,
        acknowledged: Object.values(told).reduce((sum, ids) => sum + ids.size, 0),
        'not as it should be': faults.reduce((sum, { count: times }) => sum + times, 0),
        letters: sent.length,
        'letters lost': lost,
        'letters doubled': doubled,
        'answers of 500': unclear.count,
      },
      target: 'none lost, none doubled in the database, every letter at least once',
      holds: faults.length === 0 && lost === 0 && web + worker > 0 && unclear.count === 0,
    }
  } finally {
    await inbox.stop().catch(() => undefined)
    await app.stop()
    await owner.end()
  }
}
