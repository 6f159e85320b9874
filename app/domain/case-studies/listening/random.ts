import { createHash } from 'node:crypto'

/** 128 bits that begin a stream of numbers. */
export type Key = readonly [number, number, number, number]

/** The next whole number of a stream, from 0 to 2³² − 1. */
export type Draw = () => number

const whole = 0x1_0000_0000

/** A key out of any text (SHA-256): the same text, the same key. */
export const keyOf = (text: string): Key => {
  const bytes = createHash('sha256').update(text).digest()
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)]
}

/** Rounds that are thrown away, so that keys which differ in one bit begin streams that have nothing in common. */
const warmUp = 16

/** A steady stream of numbers: sfc32, small, fast and without known flaw. The same key, the same stream. */
export const stream = ([first, second, third, fourth]: Key): Draw => {
  let [a, b, c, count] = [first | 0, second | 0, third | 0, fourth | 0]
  const draw = () => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < warmUp; round++) draw()
  return draw
}

/** A number from 0 up to but not including `count`, each as likely as any other: what would favour some is drawn again. */
export const below = (draw: Draw, count: number): number => {
  const fair = whole - (whole % count)
  for (;;) {
    const drawn = draw()
    if (drawn < fair) return drawn % count
  }
}

/** A number between 0 and 1, neither of them, in steps of 2⁻⁵³. */
export const fraction = (draw: Draw): number => ((draw() >>> 5) * 0x400_0000 + (draw() >>> 6) + 0.5) / 2 ** 53

/** The same things in an order each as likely as any other (Fisher and Yates). */
export const shuffled = <T>(things: readonly T[], draw: Draw): T[] => {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(draw, last + 1)
    ;[order[last], order[other]] = [order[other] as T, order[last] as T]
  }
  return order
}
