import { createHash } from 'node:crypto'

/** Luck that is the same every time for the same seed. */
export type Chance = {
  /** From nothing up to, not with, one. */
  next: () => number
  /** A whole number from the first to the second, both possible. */
  whole: (least: number, most: number) => number
  /** True so often, of one. */
  happens: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
  shuffled: <T>(list: readonly T[]) => T[]
  some: <T>(list: readonly T[], count: number) => T[]
  /** A UUID that sorts by its instant, and by the order of making within it. */
  id: (at: Date) => string
}

/** Small fast counter generator (sfc32), good enough for a play and the same everywhere. */
const generator = (seed: string) => {
  const bytes = createHash('sha256').update(seed).digest()
  let [a, b, c, d] = [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)]
  return (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
}

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0').slice(-digits)

export const chance = (seed: string): Chance => {
  const draw = generator(seed)
  const next = () => draw() / 2 ** 32
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list]
    return list.map(() => left.splice(whole(0, left.length - 1), 1)[0] as T)
  }
  let made = 0

  return {
    next,
    whole,
    happens: share => next() < share,
    pick: list => {
      if (list.length === 0) throw new Error('There is nothing to pick from.')
      return list[whole(0, list.length - 1)] as (typeof list)[number]
    },
    shuffled,
    some: (list, count) => shuffled(list).slice(0, count),
    id: at => {
      const time = hex(Math.max(0, at.getTime()), 12)
      made = (made + 1) % 4096
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(made, 3)}-${hex(0x8000 | (draw() & 0x3fff), 4)}-${hex(draw(), 8)}${hex(draw(), 4)}`
    },
  }
}
