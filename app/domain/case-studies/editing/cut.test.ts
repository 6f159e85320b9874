import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCaptions } from '~/platform/captions'
import { cuesOf, cutHash, recordingTrimmed, wordsReplaced, wordsTrimmed } from './cut'
import { inCut, inOriginal, lengthOfKept, takenOut } from './cut-times'
import type { Clip } from './whole-story'

const at = new Date(0)
const aClip = (as: Partial<Clip> = {}): Clip => ({
  ...{ id: 'a', hubId: 'h', contributionId: 'c', question: 1, status: 'answered', form: 'text', state: 'draft' },
  ...{
    transcript: '',
    captions: '',
    durationMs: 0,
    kept: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    removedAt: null,
  },
  ...as,
})

const spoken = aClip({
  form: 'audio',
  durationMs: 12_000,
  transcript: 'I grew up by the sea. Then I went to Acme for a year. I liked the people.',
  captions: writeCaptions([
    { startMs: 0, endMs: 4_000, text: 'I grew up by the sea.' },
    { startMs: 4_000, endMs: 8_000, text: 'Then I went to Acme for a year.' },
    { startMs: 8_000, endMs: 12_000, text: 'I liked the people.' },
  ]),
})

describe('a trim', () => {
  test('of words takes the passage where it stands, or where it stands now', () => {
    const clip = aClip({ transcript: 'One. Two. One. Three.' })
    expect(wordsTrimmed(clip, { fromChar: 10, toChar: 14, passage: 'One.' })?.transcript).toBe('One. Two. Three.')
    expect(wordsTrimmed(clip, { fromChar: 900, toChar: 904, passage: 'Two.' })?.transcript).toBe('One. One. Three.')
    expect(wordsTrimmed(clip, { fromChar: 0, toChar: 4, passage: 'Four' })).toBeNull()
  })

  test('of a recording takes its words out of transcript and captions, and what follows comes earlier', () => {
    const cut = recordingTrimmed(spoken, { fromMs: 4_000, toMs: 8_000 }, 12_000)
    expect(cut?.kept).toEqual([
      [0, 4_000],
      [8_000, 12_000],
    ])
    expect(cut?.durationMs).toBe(8_000)
    expect(cut?.transcript).toBe('I grew up by the sea. I liked the people.')
    expect(cut && cuesOf(cut)).toEqual([
      { startMs: 0, endMs: 4_000, text: 'I grew up by the sea.' },
      { startMs: 4_000, endMs: 8_000, text: 'I liked the people.' },
    ])
  })

  test('of all of it leaves nothing, and is refused', () => {
    expect(recordingTrimmed(spoken, { fromMs: 0, toMs: 12_000 }, 12_000)).toBeNull()
  })

  test('a second one is measured on the recording as it came', () => {
    const once = recordingTrimmed(spoken, { fromMs: 0, toMs: 4_000 }, 12_000)
    const twice = once && recordingTrimmed(once, { fromMs: 8_000, toMs: 12_000 }, 12_000)
    expect(twice?.kept).toEqual([[4_000, 8_000]])
    expect(twice?.transcript).toBe('Then I went to Acme for a year.')
  })
})

test('a mask changes the words in transcript and captions', () => {
  const masked = wordsReplaced(spoken, { fromChar: 37, toChar: 41, passage: 'Acme' }, 'a firm')
  expect(masked?.transcript).toContain('went to a firm for a year')
  expect(masked?.captions).toContain('went to a firm for a year')
  expect(masked?.captions).not.toContain('Acme')
})

describe('times', () => {
  const trims = fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 200, max: 5_000 })), { maxLength: 6 })

  test('what is kept only ever shrinks, stays in order, and a moment of the cut finds its way back', () => {
    fc.assert(
      fc.property(trims, fc.nat(100_000), (gone, moment) => {
        let kept: [number, number][] = [[0, 100_000]]
        for (const [fromMs, long] of gone) {
          const next = takenOut(kept, { fromMs, toMs: Math.min(100_000, fromMs + long) }, 100_000)
          if (next.length === 0) return
          expect(lengthOfKept(next)).toBeLessThanOrEqual(lengthOfKept(kept))
          kept = next
        }
        expect(kept.flat()).toEqual([...kept.flat()].sort((one, other) => one - other))
        const inside = moment % lengthOfKept(kept)
        expect(inCut(kept, inOriginal(kept, inside))).toBe(inside)
      }),
    )
  })

  test('captions stay in order and inside the cut', () => {
    fc.assert(
      fc.property(fc.nat(11_000), fc.integer({ min: 150, max: 9_000 }), (fromMs, long) => {
        const cut = recordingTrimmed(spoken, { fromMs, toMs: Math.min(12_000, fromMs + long) }, 12_000)
        if (!cut) return
        let last = 0
        for (const { startMs, endMs } of cuesOf(cut)) {
          expect(startMs).toBeGreaterThanOrEqual(last)
          expect(endMs).toBeLessThanOrEqual(cut.durationMs + 1)
          last = endMs
        }
      }),
    )
  })
})

test('the hash of a cut is the same for the same cut, and another after any change', () => {
  const clips = [aClip({ id: 'a', question: 2, transcript: 'x' }), aClip({ id: 'b', question: 1, transcript: 'y' })]
  const now = cutHash(clips)
  expect(cutHash([...clips].reverse())).toBe(now)
  expect(cutHash(clips.map(clip => ({ ...clip, version: 9, state: 'approved' as const })))).toBe(now)
  const [one, other] = clips
  if (!one || !other) throw new Error('two clips')
  for (const changed of [
    { transcript: 'z' },
    { captions: 'z' },
    { kept: [[0, 1]] as [number, number][] },
    { state: 'removed' as const },
  ])
    expect(cutHash([{ ...one, ...changed }, other])).not.toBe(now)
})
