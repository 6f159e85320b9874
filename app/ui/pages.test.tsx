import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Pages, pagesAround } from './pages'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [3, 5, [1, 2, 3, 4, 5]],
  [10, 40, [1, 'gap', 9, 10, 11, 'gap', 40]],
  [4, 40, [1, 2, 3, 4, 5, 'gap', 40]],
  [40, 40, [1, 'gap', 39, 40]],
])('on page %i of %i', (page, last, shown) => expect(pagesAround(page, last)).toEqual(shown))

test('first, last and current are always offered, in order, and a gap never stands for a single page', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }).chain(last => fc.tuple(fc.integer({ min: 1, max: last }), fc.constant(last))),
      ([page, last]) => {
        const shown = pagesAround(page, last)
        const numbers = shown.filter(one => one !== 'gap')
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        expect(numbers).toEqual(expect.arrayContaining([1, page, last]))
        shown.forEach((one, index) => {
          if (one !== 'gap') return
          expect(Number(shown[index + 1]) - Number(shown[index - 1])).toBeGreaterThan(2)
        })
      },
    ),
  ))

test('says how much is shown, and offers no way past the ends', () => {
  const html = renderToStaticMarkup(<Pages page={3} size={20} count={45} href={page => `?page=${page}`} />)
  expect(html).toContain('Showing 41 to 45 of 45')
  expect(html).toContain('rel="prev"')
  expect(html).not.toContain('rel="next"')
  expect(renderToStaticMarkup(<Pages page={1} size={20} count={0} href={String} />)).toBe('')
})
