import { setTimeout as sleep } from 'node:timers/promises'
import { system } from '~/domain/kernel/actor'
import { startLesson } from '~/domain/lessons'
import { shownCode, symbols } from '~/domain/lessons/join-code'
import { transact } from '~/platform/db'
import { given } from '../support/factories/network'
import { startWeb } from '../support/product'
import { type Drill, sized } from './drill'
import { randomOf } from './kill/killer'

const pupils = 30
const seconds = 60
const plan = {
  ...{ shipped: null, title: 'A day', talk: ['Why?'], questions: [1], clips: 1 },
  steps: [{ title: 'Talk', pupils: 'Talk', minutes: 60 }],
}

/** Tries codes as fast as answers come, a new browser for each, from an address behind which a class sits. */
const guessing = (origin: string, address: string) => {
  const random = randomOf(20_261_130)
  const stop = new AbortController()
  const tries = { made: 0, opened: 0 }
  const guess = () => Array.from({ length: 7 }, () => symbols[Math.floor(random() * symbols.length)]).join('')
  const run = async () => {
    while (!stop.signal.aborted) {
      const answer = await fetch(`${origin}/join`, {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ code: guess() }) },
        headers: { origin, 'x-forwarded-for': address },
      }).catch(() => null)
      if (answer) tries.made++
      if (answer?.status === 302 || answer?.status === 303) tries.opened++
      await answer?.arrayBuffer()
    }
  }
  const over = run()
  return {
    tries,
    stop: async () => {
      stop.abort()
      await over
    },
  }
}

/** A browser that opens the page, then types the code. Answers its status and how long the two took in milliseconds. */
const joining = async (origin: string, address: string, code: string): Promise<{ status: number; took: number }> => {
  const from = performance.now()
  const headers = { origin, 'x-forwarded-for': address }
  const page = await fetch(`${origin}/join`, { headers })
  await page.text()
  const cookie = page.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const answer = await fetch(`${origin}/join`, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ code }), headers: { ...headers, cookie } },
  })
  await answer.arrayBuffer()
  return { status: answer.status, took: performance.now() - from }
}

/**
 * Classes of thirty join their lessons within a minute, each from its school's one address, while somebody in the first of
 * the schools guesses codes all the while: nobody is turned away, and no guess opens a room.
 */
export const lessonLoad: Drill = async scale => {
  const classes = sized(20, scale)
  const hub = await given.hub()
  const random = randomOf(30)
  const addressOf = (one: number) => `198.51.100.${one + 1}`
  const rooms = []
  for (let one = 0; one < classes; one++) {
    const school = await given.institution(hub.id)
    const { actor } = await given.person(hub.id, { roles: [{ role: 'teacher', at: school.id }] })
    const started = await startLesson(actor, {
      ...{ institutionId: school.id, groupId: null, yearGroup: 8, headCount: pupils, writing: true },
      ...{ planAddress: 'drill', plan, answerIds: [], address: addressOf(one) },
    })
    if (!started.ok) throw new Error(started.why)
    rooms.push({ code: shownCode(started.value.joinCode ?? ''), address: addressOf(one) })
  }
  const web = await startWeb()
  try {
    const attack = guessing(web.origin, addressOf(0))
    const everybody = rooms.flatMap(room => Array.from({ length: pupils }, () => ({ ...room, at: random() })))
    const joined = await Promise.all(
      everybody.map(async ({ code, address, at }) => {
        await sleep(at * seconds * 1_000 * Math.min(1, scale))
        return joining(web.origin, address, code)
      }),
    )
    await attack.stop()
    const seats = await transact(system('demo', hub.id), tx => tx.seat.count({ where: { hubId: hub.id } }))
    const took = joined.map(one => one.took).sort((a, b) => a - b)
    const refused = joined.filter(({ status }) => status !== 302 && status !== 303).length
    return {
      name: 'lesson-load',
      figures: {
        classes,
        pupils: everybody.length,
        refused,
        seats,
        'codes guessed': attack.tries.made,
        'rooms opened by guessing': attack.tries.opened,
        'milliseconds to join, middle': Math.round(took[Math.floor(took.length / 2)] ?? 0),
        'slowest of a hundred': Math.round(took[Math.floor(took.length * 0.99)] ?? 0),
      },
      target: 'nobody refused, one seat each, no room opened by guessing',
      holds: refused === 0 && seats === everybody.length && attack.tries.opened === 0 && attack.tries.made > 0,
    }
  } finally {
    await web.stop()
  }
}
