import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { below, keyOf, shuffled, stream } from './random'
import { newSeed, readSeed } from './seed'
import { besideOf, readPlace, type Turn, turnAt, writePlace } from './shuffle'
import { chiSquare, fairUnder, take, voicesWith } from './shuffle-cases'
import { bitOf, idOfVoice, questionsIn, unpackVoices, type Voices, voiceOfId } from './voices'

/** One voice fewer, as after a withdrawal. */
const without = (voices: Voices, gone: number): Voices => {
  const kept = Array.from({ length: voices.size }, (_, voice) => voice).filter(voice => voice !== gone)
  return {
    size: kept.length,
    ids: Uint32Array.from(kept.flatMap(voice => [...voices.ids.subarray(voice * 4, voice * 4 + 4)])),
    questions: Int32Array.from(kept.map(voice => voices.questions[voice] ?? 0)),
  }
}

const clipsIn = ({ questions }: Voices): number =>
  [...questions].reduce((sum, bits) => sum + questionsIn(bits).length, 0)

const library = fc.array(fc.integer({ min: 1, max: 2 ** 30 - 1 }), { minLength: 1, maxLength: 12 })
const seeds = fc.stringMatching(/^[A-HJKMNP-Z2-9]{4,6}$/)

describe('drawing', () => {
  test('every number below a count is as likely as any other, also where the count does not fit', () => {
    const draw = stream(keyOf('fair'))
    for (const count of [3, 7, 31, 100]) {
      const counts = new Array(count).fill(0)
      for (let n = 0; n < 100_000; n++) counts[below(draw, count)]++
      expect(
        chiSquare(
          counts,
          counts.map(() => 100_000 / count),
        ),
      ).toBeLessThan(fairUnder(count - 1))
    }
  })

  test('what would favour the first numbers is drawn again', () => {
    const drawn = [0xffff_ffff, 0xffff_fffe, 5]
    expect(below(() => drawn.shift() ?? 0, 2 ** 31 - 1)).toBe(5)
  })

  test('every order of four things is as likely as any other', () => {
    const counts = new Map<string, number>()
    for (let n = 0; n < 24_000; n++) {
      const order = shuffled('abcd'.split(''), stream(keyOf(`order ${n}`))).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    expect(chiSquare([...counts.values()], new Array(24).fill(1_000))).toBeLessThan(fairUnder(23))
  })

  test('a seed has no two symbols that look alike, and is read as people type it', () => {
    for (let n = 0; n < 200; n++) expect(newSeed()).toMatch(/^[A-HJKMNP-Z2-9]{4}$/)
    expect(readSeed(' k7p2 ')).toBe('K7P2')
    expect(readSeed('k7-p2')).toBe('K7P2')
    for (const bad of ['', 'K7P', 'K7P2ABC', 'K0P2', 'KIP2', null]) expect(readSeed(bad)).toBeNull()
  })
})

describe('the mix', () => {
  test('all are heard once before any is heard again, and nobody twice running', () => {
    fc.assert(
      fc.property(library, seeds, (questions, seed) => {
        const voices = voicesWith(questions)
        const clips = clipsIn(voices)
        const turns = take(seed, voices, clips * 2)
        for (const lap of [1, 2]) {
          const heard = turns.filter(turn => turn.lap === lap).map(({ voice, question }) => `${voice} ${question}`)
          expect(new Set(heard).size).toBe(heard.length)
          expect(heard).toHaveLength(clips)
        }
        for (const { voice, question } of turns) expect((voices.questions[voice] ?? 0) & bitOf(question)).not.toBe(0)
        turns.forEach((turn, index) => {
          if (index === 0 || turn.voice !== turns[index - 1]?.voice) return
          const unheard = new Set(
            turns
              .slice(index)
              .filter(one => one.lap === turn.lap)
              .map(one => one.voice),
          )
          expect(unheard.size).toBe(1)
        })
      }),
      { numRuns: 150 },
    )
  })

  test('it is the same wherever it is taken up, by turn and by the place in an address', () => {
    fc.assert(
      fc.property(library, seeds, fc.integer({ min: 1, max: 60 }), (questions, seed, at) => {
        const voices = voicesWith(questions)
        const turns = take(seed, voices, at + 1)
        const replayed = turnAt(seed, voices, { turn: at })
        expect(replayed?.turn).toEqual(turns[at - 1])
        expect(replayed?.next).toEqual(turns[at])
        const place = readPlace(writePlace(turns[at - 1] as Turn))
        expect(place && turnAt(seed, voices, place)?.turn).toEqual(turns[at - 1])
      }),
      { numRuns: 150 },
    )
  })

  test('over 100,000 draws everybody is heard as often, with thirty clips or with five, at first and after anybody', () => {
    const people = 14
    const voices = voicesWith(Array.from({ length: people }, (_, n) => (n % 2 === 0 ? 2 ** 30 - 1 : 0b11111)))
    const firsts = new Array(people).fill(0)
    const after = Array.from({ length: people }, () => new Array(people).fill(0))
    for (let n = 0; n < 50_000; n++) {
      const [one, two] = take(`draw ${n}`, voices, 2) as [Turn, Turn]
      firsts[one.voice]++
      const counts = after[one.voice] ?? []
      counts[two.voice] = (counts[two.voice] ?? 0) + 1
    }
    expect(
      chiSquare(
        firsts,
        firsts.map(() => 50_000 / people),
      ),
    ).toBeLessThan(fairUnder(people - 1))
    after.forEach((counts, voice) => {
      expect(counts[voice]).toBe(0)
      const others = counts.filter((_, other) => other !== voice)
      expect(
        chiSquare(
          others,
          others.map(() => (firsts[voice] ?? 0) / (people - 1)),
        ),
      ).toBeLessThan(fairUnder(people - 2) * 1.35)
    })
  })

  test('deep in a mix the next is as likely anybody who has something left, whatever was heard before', () => {
    const voices = voicesWith([0b11, 0b1111, 0b111111, 2 ** 10 - 1, 2 ** 20 - 1])
    let [expected, seen] = [new Array(5).fill(0), new Array(5).fill(0)]
    for (let n = 0; n < 20_000; n++) {
      const turns = take(`deep ${n}`, voices, 9)
      const last = turns[7] as Turn
      const left = [0, 1, 2, 3, 4].filter(
        voice =>
          voice !== last.voice &&
          turns.slice(0, 8).filter(turn => turn.voice === voice).length <
            questionsIn(voices.questions[voice] ?? 0).length,
      )
      expected = expected.map((sum, voice) => sum + (left.includes(voice) ? 1 / left.length : 0))
      seen = seen.map((sum, voice) => sum + (turns[8]?.voice === voice ? 1 : 0))
    }
    expect(chiSquare(seen, expected)).toBeLessThan(fairUnder(4))
  })

  test('a clip of a voice is any of them with the same chance', () => {
    const voices = voicesWith([2 ** 30 - 1, 2 ** 30 - 1])
    const counts = new Array(30).fill(0)
    for (let n = 0; n < 30_000; n++) counts[(take(`clip ${n}`, voices, 1)[0]?.question ?? 0) - 1]++
    expect(
      chiSquare(
        counts,
        counts.map(() => 1_000),
      ),
    ).toBeLessThan(fairUnder(29))
  })

  test('when somebody leaves or joins, nobody else’s ticks move', () => {
    fc.assert(
      fc.property(library, seeds, fc.nat(), (questions, seed, which) => {
        if (questions.length < 3) return
        const voices = voicesWith(questions)
        const gone = which % voices.size
        const fewer = without(voices, gone)
        const name = (all: Voices) => (turn: Turn) => `${idOfVoice(all, turn.voice)} ${turn.question}`
        // Ticks that were passed over, or are now, are the only ones that can differ: at most one for each turn of who left.
        const before = take(seed, voices, clipsIn(voices)).filter(turn => turn.voice !== gone)
        const after = new Map(take(seed, fewer, clipsIn(fewer)).map(turn => [turn.tick, name(fewer)(turn)]))
        const firsts = before.filter((turn, index) => before.findIndex(one => one.voice === turn.voice) === index)
        for (const turn of firsts) expect(after.get(turn.tick)).toBe(name(voices)(turn))
      }),
      { numRuns: 100 },
    )
  })

  test('there is nothing where nobody may be heard, and no end of a long way', () => {
    expect(take('K7P2', unpackVoices(null), 1)).toEqual([])
    expect(turnAt('K7P2', voicesWith([1]), { turn: 100_001 })).toBeNull()
    for (const bad of [null, '', '0.a', '1', '1.', 'x.y', '1.zzzzzzzzzzz']) expect(readPlace(bad)).toBeNull()
  })
})

describe('the round of one question', () => {
  const walk = (seed: string, voices: Voices, question: number) => {
    const first = besideOf(seed, voices, question, -1)?.next ?? -1
    const order = [first]
    for (;;) {
      const next = besideOf(seed, voices, question, order.at(-1) ?? -1)?.next ?? first
      if (next === first) return order
      order.push(next)
    }
  }

  test('goes through everybody who answered, and back the same way', () => {
    fc.assert(
      fc.property(library, seeds, fc.integer({ min: 1, max: 30 }), (questions, seed, question) => {
        const voices = voicesWith(questions)
        const answered = [...questions.keys()].filter(voice => (voices.questions[voice] ?? 0) & bitOf(question))
        if (answered.length < 2) return
        const order = walk(seed, voices, question)
        expect([...order].sort((a, b) => a - b)).toEqual(answered)
        order.forEach((voice, index) => {
          expect(besideOf(seed, voices, question, voice)?.before).toBe(order.at(index - 1))
        })
      }),
      { numRuns: 150 },
    )
  })

  test('says when nobody else answered', () => {
    const voices = voicesWith([0b1, 0b10])
    const [one] = [...voices.questions.keys()].filter(voice => voices.questions[voice] === 1)
    expect(besideOf('K7P2', voices, 1, one ?? 0)).toBeNull()
    expect(besideOf('K7P2', voices, 9, -1)).toBeNull()
  })

  test('begins with anybody as often', () => {
    const voices = voicesWith(new Array(9).fill(1))
    const counts = new Array(9).fill(0)
    for (let n = 0; n < 9_000; n++) counts[besideOf(`round ${n}`, voices, 1, -1)?.next ?? 0]++
    expect(
      chiSquare(
        counts,
        counts.map(() => 1_000),
      ),
    ).toBeLessThan(fairUnder(8))
  })

  test('an id is found again', () => {
    const voices = voicesWith([1, 1, 1])
    expect(voiceOfId(voices, idOfVoice(voices, 2))).toBe(2)
    expect(voiceOfId(voices, '00000000-0000-7000-8000-000000000001')).toBe(-1)
  })
})
