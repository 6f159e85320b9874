import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { landscape, PathPattern } from './path-pattern'

const drawn = (seed: string) => renderToStaticMarkup(<PathPattern seed={seed} />)
const seeds = fc.oneof(fc.uuid(), fc.string(), fc.string({ unit: 'grapheme' }))

test('the same seed draws the same landscape', () =>
  fc.assert(fc.property(seeds, seed => drawn(seed) === drawn(`${seed}`))))

test('different ids draw different landscapes', () =>
  fc.assert(fc.property(fc.uuid(), fc.uuid(), (one, other) => one === other || drawn(one) !== drawn(other))))

test('every landscape has the same number of lines, and is small', () =>
  fc.assert(
    fc.property(seeds, seed => {
      const { hills, out, back } = landscape(seed)
      expect([hills, out, back].map(path => path.split('M').length - 1)).toEqual([6, 1, 1])
      expect(drawn(seed).length).toBeLessThan(900)
    }),
  ))

test('nobody gets a richer picture: the longest is hardly longer than the shortest', () =>
  fc.assert(
    fc.property(fc.array(fc.uuid(), { minLength: 20, maxLength: 20 }), ids => {
      const sizes = ids.map(id => drawn(id).length)
      expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.2)
    }),
  ))

test('no line holds anything but numbers', () =>
  fc.assert(fc.property(seeds, seed => /^[MCS\d\s-]+$/.test(Object.values(landscape(seed)).join('')))))

test('it is decoration to those who listen', () => {
  expect(drawn('a')).toContain('aria-hidden="true"')
})
