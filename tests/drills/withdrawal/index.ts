import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import PostalMime from 'postal-mime'
import { transact } from '~/platform/db'
import { startApp } from '../../support/app'
import { atOnce } from '../at-once'
import { type Drill, sized } from '../drill'
import { untilQuiet } from '../kill/effects'
import { randomOf } from '../kill/killer'
import { startListening } from './listeners'
import { givenLibrary, type Library, type Life } from './lives'
import { readSurface, type Surface, sharedSurfaces, surfacesOf } from './surfaces'
import { otherWays, withdrawals } from './take-back'
import { canariesIn, deadline, makeWatch, type Watch } from './watch'

const listeners = 20
const readers = 2
/** Of ten taken back, this many wholly. */
const whollyOfFive = 4

const wayFor = (number: number) =>
  number % 5 < whollyOfFive
    ? withdrawals[number % withdrawals.length]
    : otherWays[Math.floor(number / 5) % otherWays.length]

/** Reads whatever address of whatever life, mostly of those just taken back, until told to stop. */
const startReading = (origin: string, library: Library, watch: Watch, next: () => number) => {
  const random = randomOf(7)
  let stopping = false
  let [reads, errors] = [0, 0]
  const read = async () => {
    while (!stopping) {
      const life = library.lives[Math.max(0, next() - Math.floor(random() * 4))] ?? library.lives[0]
      if (!life) return
      const all = random() < 0.3 ? sharedSurfaces(library) : surfacesOf(life, library)
      const surface = all[Math.floor(random() * all.length)]
      if (!surface) return
      const status = await readSurface(origin, surface, watch, life).catch(() => 0)
      reads++
      if (status === 0 || status >= 500) errors++
    }
  }
  const reading = Promise.all(Array.from({ length: readers }, read))
  return {
    figures: () => ({ reads, errors }),
    stop: async () => {
      stopping = true
      await reading
    },
  }
}

/** Every letter that came, with the words of a working life in it. */
const lettersWithWords = async (): Promise<{ letters: number; telling: number }> => {
  const letters = await transact({ system: 'inbox' }, tx => tx.inboxLetter.findMany({ select: { raw: true } }))
  let telling = 0
  for (const { raw } of letters) {
    const { text = '', html = '', subject = '' } = await PostalMime.parse(raw)
    if (canariesIn(`${subject} ${text} ${html}`).some(({ thing }) => thing !== 'name')) telling++
  }
  return { letters: letters.length, telling }
}

/** How many rows still hold words of what is gone for good, or carry anybody's words where only ids may be. */
const rowsWithWords = async (owner: pg.Client): Promise<number> => {
  const words = "'zqw\\d{4}a[12]qz'"
  const { rows } = await owner.query(`
    select (select count(*) from answer a join contribution c on c.id = a.contribution_id
        where (c.state = 'withdrawn' or a.state = 'removed') and (a.transcript ~ ${words} or a.captions ~ ${words}))
      + (select count(*) from fact where payload::text ~ ${words})
      + (select count(*) from bullmq.job where data::text ~ ${words})
      + (select count(*) from delivery where delivery::text ~ ${words}) as left`)
  return Number(rows[0]?.left)
}

/** Reads addresses of which nothing may come any more. Gives how many did not answer as they should. */
const sweep = async (origin: string, surfaces: readonly Surface[], watch: Watch, life?: Life): Promise<number> => {
  const statuses = await atOnce(surfaces, surface => readSurface(origin, surface, watch, life).catch(() => 0), 3)
  return statuses.filter(status => status === 0 || status >= 500).length
}

/**
 * Working lives are taken back one after another, while listeners hear them slowly and others read every page they stand
 * on: five seconds later not one byte of them is served to anybody who may not have it, at any address or by letter.
 */
export const withdrawal: Drill = async scale => {
  const whole = sized(200, scale)
  const library = await givenLibrary(Math.ceil((whole * 5) / whollyOfFive))
  const owner = new pg.Client(process.env.DATABASE_URL)
  await owner.connect()
  const app = await startApp()
  const watch = makeWatch()
  let at = 0
  const listening = startListening(app.url, library, watch, listeners, () => at)
  const reading = startReading(app.url, library, watch, () => at)
  try {
    let [refused, wrong] = [0, 0]
    const due: { life: Life; from: number }[] = []
    const sweepDue = async (everything: boolean) => {
      for (;;) {
        const [first] = due
        const wait = (first?.from ?? 0) - performance.now()
        if (!first || (wait > 0 && !everything)) return
        if (wait > 0) await sleep(wait)
        due.shift()
        wrong += await sweep(app.url, surfacesOf(first.life, library), watch, first.life)
      }
    }
    for (const life of library.lives) {
      const way = wayFor(life.number)
      if (!way) continue
      // In mid-stream for somebody, unless the machine has too much to do for it.
      const patience = performance.now() + 4_000
      while (listening.hearing(life) === 0 && performance.now() < patience) await sleep(20)
      const { ok } = await way.take(life, library)
      if (ok) watch.takenBack(life.number, way.things, way.from)
      else refused++
      due.push({ life, from: performance.now() + deadline + 50 })
      at++
      await sweepDue(false)
    }
    await sweepDue(true)
    wrong += await sweep(app.url, sharedSurfaces(library), watch)
    await listening.stop()
    await reading.stop()
    await untilQuiet(owner, 120_000)

    const { letters, telling } = await lettersWithWords()
    const rows = await rowsWithWords(owner)
    const { worst, late, inTime, surfaces } = watch.found
    for (const [surface, bytes] of surfaces) process.stderr.write(`${surface}: ${bytes} bytes after the deadline\n`)
    const { reads, errors } = reading.figures()
    const { streams, cut, bytes } = listening.figures
    return {
      name: 'withdrawal',
      figures: {
        ...{ withdrawn: whole, 'taken back otherwise': library.lives.length - whole, listeners, streams },
        ...{ 'streams cut': cut, 'MB heard': Math.round(bytes / 1_000_000), 'pages read': reads },
        'addresses read again after 5 s': library.lives.length * surfacesOf(library.lives[0] as Life, library).length,
        'bytes within 5 s': inTime,
        'last byte, ms': Math.round(worst),
        'bytes after 5 s': late,
        ...{ letters, 'letters with their words': telling, 'rows with their words': rows },
        ...{ refused, 'answers of 500 or none': errors + wrong },
      },
      target: 'no byte after 5 s, in any page, stream, file, list or letter',
      holds: late === 0 && telling === 0 && rows === 0 && refused === 0 && errors + wrong === 0 && cut > 0,
    }
  } finally {
    await listening.stop()
    await reading.stop()
    await app.stop()
    await owner.end()
  }
}
