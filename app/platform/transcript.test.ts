import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cue } from './captions'
import { lengthOf, without } from './media/kept-ranges'
import { cuesAfterCut, cuesFromStamps, sentencesOf, transcriptOf } from './transcript'

it('splits a transcript where a speaker breathes', () => {
  expect(sentencesOf('I left school at 16. Nobody asked why!\n\nThen I found boats.')).toEqual([
    'I left school at 16.',
    'Nobody asked why!',
    'Then I found boats.',
  ])
  const long = `When I was small, ${'we went to the harbour and looked at every boat there was, '.repeat(6)}and that was that.`
  const parts = sentencesOf(long)
  expect(parts.length).toBeGreaterThan(2)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(160)
  expect(parts.join(' ')).toBe(long)
  expect(sentencesOf(' \n ')).toEqual([])
  expect(sentencesOf('x'.repeat(400)).map(part => part.length)).toEqual([160, 160, 80])
})

it('puts sentences in time', () => {
  expect(cuesFromStamps(['One.', 'Two.'], [100, 2_000], 30_000)).toEqual([
    { startMs: 100, endMs: 2_000, text: 'One.' },
    { startMs: 2_000, endMs: 12_000, text: 'Two.' },
  ])
  for (const stamps of [[100], [2_000, 100], [100, 100], [100, 40_000], [-1, 5], [0.5, 5], [Number.NaN, 5]])
    expect(cuesFromStamps(['One.', 'Two.'], stamps, 30_000)).toBeNull()
  expect(cuesFromStamps([], [], 30_000)).toBeNull()
})

const cues: Cue[] = [
  { startMs: 0, endMs: 1_000, text: 'One.' },
  { startMs: 1_000, endMs: 3_000, text: 'Two.' },
  { startMs: 3_000, endMs: 5_000, text: 'Three\nmore.' },
]

it('moves captions when something is taken out', () => {
  const kept = without([{ fromMs: 1_000, toMs: 3_000 }], 5_000)
  expect(cuesAfterCut(cues, kept)).toEqual({
    cues: [
      { startMs: 0, endMs: 1_000, text: 'One.' },
      { startMs: 1_000, endMs: 3_000, text: 'Three\nmore.' },
    ],
    cutThrough: [],
  })
  const through = cuesAfterCut(cues, without([{ fromMs: 1_500, toMs: 2_000 }], 5_000))
  expect(through.cutThrough).toEqual([1])
  expect(through.cues[1]).toEqual({ startMs: 1_000, endMs: 2_500, text: 'Two.' })
  expect(transcriptOf(cues)).toBe('One.\nTwo.\nThree more.')
})

it('keeps captions in order and within what is left', () => {
  const removed = fc.array(fc.record({ fromMs: fc.nat(5_000), toMs: fc.nat(5_000) }), { maxLength: 6 })
  fc.assert(
    fc.property(removed, gone => {
      const kept = without(gone, 5_000)
      const after = cuesAfterCut(cues, kept).cues
      for (const [index, { startMs, endMs }] of after.entries()) {
        expect(startMs).toBeGreaterThanOrEqual(after[index - 1]?.endMs ?? 0)
        expect(endMs).toBeGreaterThan(startMs)
        expect(endMs).toBeLessThanOrEqual(lengthOf(kept))
      }
    }),
  )
})
