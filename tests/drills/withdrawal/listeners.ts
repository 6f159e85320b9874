import { setMaxListeners } from 'node:events'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileBytes, type Library, type Life } from './lives'
import type { Watch, Who } from './watch'

/** How a listener reads: how long they rest after each piece, and whether they begin in the middle. */
const habits = [
  { rest: 30, middle: false },
  { rest: 30, middle: true },
  { rest: 60, middle: true },
  { rest: 5, middle: false },
  { rest: 700, middle: false },
] as const

type Asking = { origin: string; cookie: string; who: Who; rest: number; middle: boolean }

/** Hears one file until it ends or the line is cut. Gives how many bytes came. */
export const hearFile = (
  life: Life,
  { origin, cookie, who, rest, middle }: Asking,
  watch: Watch,
  signal: AbortSignal,
  begun: () => void,
) =>
  new Promise<number>(resolve => {
    let heard = 0
    const headers = {
      accept: '*/*',
      ...(cookie ? { cookie } : {}),
      ...(middle ? { range: `bytes=${Math.floor(fileBytes / 3)}-` } : {}),
    }
    const asked = request(`${origin}/media/${life.mediaId}`, { headers, signal }, answer => {
      const served = answer.statusCode === 200 || answer.statusCode === 206
      const read = async () => {
        for await (const chunk of answer) {
          if (!served) continue
          if (heard === 0) begun()
          heard += chunk.length
          watch.served(life.number, 'file', who, chunk.length, `/media/* in mid-stream (${who})`)
          // Once it is taken back, they take whatever still comes as fast as it comes.
          if (!watch.isGone(life.number, 'file', who)) await sleep(rest)
        }
      }
      read()
        .catch(() => undefined)
        .finally(() => resolve(heard))
    })
    asked.on('error', () => resolve(heard))
    asked.end()
  })

/** Listeners who each hear one file after another, of lives that are about to be taken back, until told to stop. */
export const startListening = (origin: string, library: Library, watch: Watch, count: number, next: () => number) => {
  const stopping = new AbortController()
  const { signal } = stopping
  setMaxListeners(0, signal)
  const figures = { streams: 0, cut: 0, bytes: 0 }
  const open = new Map<number, number>()
  const tally = (life: Life, by: number) => open.set(life.number, (open.get(life.number) ?? 0) + by)
  const listeners: { who: Who; cookie: string }[] = [
    { who: 'stranger', cookie: '' },
    { who: 'class', cookie: library.cookies.class },
    { who: 'other hub', cookie: library.cookies['other hub'] },
  ]
  const listen = async (index: number) => {
    const [own, habit] = [listeners[index % listeners.length], habits[index % habits.length]]
    if (!own || !habit) return
    while (!signal.aborted) {
      const life = library.lives[Math.min(library.lives.length - 1, next() + (index % 6))]
      if (!life) return
      const before = watch.isGone(life.number, 'file', own.who)
      const heard = await hearFile(life, { origin, ...own, ...habit }, watch, signal, () => tally(life, 1))
      if (heard > 0) tally(life, -1)
      figures.bytes += heard
      if (heard > 0) figures.streams++
      if (heard > 0 && !before && watch.isGone(life.number, 'file', own.who)) figures.cut++
      if (heard === 0) await sleep(100, undefined, { signal }).catch(() => undefined)
    }
  }
  const listening = Promise.all(Array.from({ length: count }, (_, index) => listen(index)))
  return {
    figures,
    /** How many are hearing this life now. */
    hearing: ({ number }: Life): number => open.get(number) ?? 0,
    stop: async () => {
      stopping.abort()
      await listening
    },
  }
}
