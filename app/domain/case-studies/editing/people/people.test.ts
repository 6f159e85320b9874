import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnsettled, placesOf } from './mention'
import { peopleFigures } from './people-figures'
import { peopleIn } from './people-in'

const found = (text: string): string[] => peopleIn(text).map(one => one.found)

describe('people named', () => {
  test.each([
    ['My brother Zebulon taught me. Then Aisha came.', ['Zebulon', 'Aisha']],
    ['I went to Mrs Pritchard’s class.', ['Mrs Pritchard']],
    ['A lad called Bexley helped Craig Nowak.', ['Bexley', 'Craig Nowak']],
    ['It was Rose who made the tea.', ['Rose']],
    ['Fy ffrind Tirion oedd yno.', ['Tirion']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names))

  test.each([
    'Will I stay? Mark my words. Rose bushes grew there.',
    'We lived on Florence Road in May.',
    'My mum worked nights, and my manager was kind.',
    'i worked with will and it was may',
  ])('nobody: %s', text => expect(found(text)).toEqual([]))

  test('in seeded transcripts nine of ten are found, and nine of ten of what is found name somebody', () => {
    const { said, found: hits, raised, right } = peopleFigures(7, 200)
    expect(hits / said).toBeGreaterThan(0.9)
    expect(right / raised).toBeGreaterThan(0.9)
  })

  test('whatever is said, what is found stands where it is said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        for (const one of peopleIn(text)) expect(text.slice(one.position, one.position + one.length)).toBe(one.found)
      }),
    )
  })
})

describe('a mention', () => {
  const clip = { transcript: 'Maggie helped me. I thank maggie’s mum, not Maggies.', captions: '' }

  test('stands wherever the whole word stands', () => {
    expect(placesOf(clip.transcript, 'Maggie').map(({ from }) => from)).toEqual([0, 26])
    expect(placesOf('my   next-door\nneighbour', 'my next-door neighbour')).toHaveLength(1)
  })

  test('waits until they agree, nobody is meant, or the words are gone', () => {
    const waits = (state: 'open' | 'agreed' | 'masked' | 'cut' | 'mistaken', passage: string, edits: object[] = []) =>
      isUnsettled({ id: 'm', state, passage }, clip, edits as never)
    expect(['open', 'masked', 'cut'].map(state => waits(state as 'open', 'Maggie'))).toEqual([true, true, true])
    expect(['agreed', 'mistaken'].map(state => waits(state as 'agreed', 'Maggie'))).toEqual([false, false])
    expect(waits('open', 'Ola')).toBe(false)
    expect([waits('open', ''), waits('cut', '')]).toEqual([true, false])
    expect(waits('cut', 'Maggie', [{ takesOut: 'm', state: 'asked' }])).toBe(false)
    expect(waits('cut', 'Maggie', [{ takesOut: 'm', state: 'refused' }])).toBe(true)
  })
})
