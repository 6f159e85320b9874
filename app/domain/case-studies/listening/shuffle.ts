import { type Draw, fraction, type Key, keyOf, shuffled, stream } from './random'
import { bitOf, questionsIn, type Voices } from './voices'

/**
 * Mix it up, as a pure function of a seed and of who may be heard.
 *
 * Every voice has a clock of its own that ticks at random, all at the same pace, and whoever ticks next is heard. Such
 * clocks forget (their gaps are exponential), so at any moment every voice with something left is as likely to be the
 * next as any other, however much it has to say. A second tick before anybody else's is passed over: nobody is heard
 * twice running while there are two. Each tick takes one clip of that voice, in an order shuffled for it. When all is
 * heard another lap begins, on other clocks.
 *
 * A clock hangs on the seed and on its own voice alone. When somebody new is heard, or somebody is withdrawn, nobody
 * else's ticks move: a place in the mix, once known by its tick, stays where it is.
 */
export type Turn = {
  voice: number
  question: number
  /** Once through everything, counted from 1. */
  lap: number
  /** The moment of the tick in its lap: the place that does not move. */
  tick: number
}

const ticksPerUnit = 1e9

/** The time to the next tick: exponential, in whole small steps. */
const gap = (draw: Draw): number => Math.max(1, Math.round(-Math.log(fraction(draw)) * ticksPerUnit))

const keyFor = (key: Key, { ids }: Voices, voice: number): Key => [
  key[0] ^ (ids[voice * 4] ?? 0),
  key[1] ^ (ids[voice * 4 + 1] ?? 0),
  key[2] ^ (ids[voice * 4 + 2] ?? 0),
  key[3] ^ (ids[voice * 4 + 3] ?? 0),
]

/** Voices by their next tick, the earliest on top; of two at once the one with the lower id. */
const clocksOf = (times: Float64Array, voices: readonly number[]) => {
  const heap = Int32Array.from(voices)
  let size = heap.length
  const at = (place: number): number => heap[place] ?? 0
  const earlier = (one: number, other: number): boolean => {
    const [mine, theirs] = [times[one] ?? 0, times[other] ?? 0]
    return mine < theirs || (mine === theirs && one < other)
  }
  const sink = (from: number) => {
    const voice = at(from)
    let place = from
    for (;;) {
      let child = place * 2 + 1
      if (child >= size) break
      if (child + 1 < size && earlier(at(child + 1), at(child))) child++
      if (!earlier(at(child), voice)) break
      heap[place] = at(child)
      place = child
    }
    heap[place] = voice
  }
  for (let place = (size >> 1) - 1; place >= 0; place--) sink(place)
  return {
    size: () => size,
    top: () => at(0),
    /** The clock on top has moved on. */
    moved: () => sink(0),
    stop: () => {
      size--
      heap[0] = at(size)
      sink(0)
    },
  }
}

function* lapOf(seed: string, lap: number, voices: Voices, last: number): Generator<Turn, number> {
  const [ticking, choosing] = [keyOf(`ticks ${seed} ${lap}`), keyOf(`clips ${seed} ${lap}`)]
  const draws: Draw[] = []
  const times = new Float64Array(voices.size)
  const speaking: number[] = []
  for (let voice = 0; voice < voices.size; voice++) {
    const draw = stream(keyFor(ticking, voices, voice))
    draws.push(draw)
    times[voice] = gap(draw)
    if (voices.questions[voice]) speaking.push(voice)
  }
  const left = new Map<number, number[]>()
  const leftOf = (voice: number): number[] => {
    const known = left.get(voice)
    if (known) return known
    const order = shuffled(allQuestions, stream(keyFor(choosing, voices, voice)))
    const clips = order.filter(question => (voices.questions[voice] ?? 0) & bitOf(question))
    left.set(voice, clips)
    return clips
  }

  const clocks = clocksOf(times, speaking)
  let heard = last
  while (clocks.size() > 0) {
    const voice = clocks.top()
    const tick = times[voice] ?? 0
    times[voice] = tick + gap(draws[voice] as Draw)
    if (voice === heard && clocks.size() > 1) {
      clocks.moved()
      continue
    }
    const clips = leftOf(voice)
    const question = clips.shift() as number
    if (clips.length === 0) clocks.stop()
    else clocks.moved()
    heard = voice
    yield { voice, question, lap, tick }
  }
  return heard
}

const allQuestions = questionsIn(2 ** 30 - 1)

/** The whole mix of a seed, lap after lap without end; nothing where there is nothing to hear. */
export function* mixOf(seed: string, voices: Voices): Generator<Turn> {
  if (!voices.questions.some(bits => bits !== 0)) return
  let last = -1
  for (let lap = 1; ; lap++) last = yield* lapOf(seed, lap, voices, last)
}

/** A place in a mix: so many turns from its beginning, or the tick that an address kept. */
export type Place = { turn: number } | { lap: number; tick: number }

/** How far an address may lead, in turns: further than anybody listens. */
export const farthest = 100_000

/** The turn at a place and the one after it; null when there is none so far on. */
export const turnAt = (seed: string, voices: Voices, place: Place): { turn: Turn; next: Turn } | null => {
  let passed = 0
  let found: Turn | null = null
  for (const turn of mixOf(seed, voices)) {
    if (found) return { turn: found, next: turn }
    passed++
    if (passed > farthest) return null
    const reached =
      'turn' in place
        ? passed >= place.turn
        : turn.lap > place.lap || (turn.lap === place.lap && turn.tick >= place.tick)
    if (reached) found = turn
  }
  return null
}

/** A turn's place as an address carries it. */
export const writePlace = ({ lap, tick }: Turn): string => `${lap}.${tick.toString(36)}`

export const readPlace = (text: string | null): Place | null => {
  const [, lap, tick] = /^([1-9]\d{0,2})\.([0-9a-z]{1,10})$/.exec(text ?? '') ?? []
  return lap && tick ? { lap: Number(lap), tick: Number.parseInt(tick, 36) } : null
}

const placeIn = (key: Key, voices: Voices, voice: number): number => fraction(stream(keyFor(key, voices, voice)))

/**
 * Who comes after and before a voice among those who answered a question: all of them stand in a ring, in an order drawn
 * for the seed that nobody's coming or going disturbs. Null when nobody else answered it. A voice of -1 stands before
 * everybody.
 */
export const besideOf = (
  seed: string,
  voices: Voices,
  question: number,
  voice: number,
): { next: number; before: number } | null => {
  const key = keyOf(`round ${seed}`)
  const own = voice < 0 ? -1 : placeIn(key, voices, voice)
  type Near = { voice: number; place: number }
  let [first, last, next, before]: (Near | null)[] = [null, null, null, null]
  for (let other = 0; other < voices.size; other++) {
    if (other === voice || !((voices.questions[other] ?? 0) & bitOf(question))) continue
    const near = { voice: other, place: placeIn(key, voices, other) }
    if (!first || near.place < first.place) first = near
    if (!last || near.place > last.place) last = near
    if (near.place > own && (!next || near.place < next.place)) next = near
    if (near.place < own && (!before || near.place > before.place)) before = near
  }
  const [on, back] = [next ?? first, before ?? last]
  return on && back ? { next: on.voice, before: back.voice } : null
}
