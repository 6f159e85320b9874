import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CoverageGrid, shadeOf } from './coverage-grid'

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [7, 3],
  [8, 4],
  [800, 4],
])('%i is drawn in shade %i', (count, shade) => expect(shadeOf(count, [2, 4, 8])).toBe(shade))

test('says in words what the shade says, under real headings', () => {
  const counts: Record<string, number> = { 'a-8': 3, 'b-7': 0 }
  const html = renderToStaticMarkup(
    <CoverageGrid
      caption="Encounters by year group"
      corner="School"
      columns={[
        { id: '7', label: 'Year 7' },
        { id: '8', label: 'Year 8' },
      ]}
      rows={[
        { id: 'a', label: 'Harrow Lane High', href: '/a' },
        { id: 'b', label: 'Moorgate Special School' },
      ]}
      cell={(row, column) => ({ count: counts[`${row}-${column}`] ?? 0 })}
      totals
    />,
  )
  expect(html).toContain('<td class="tv-shade tv-shade--2">3</td>')
  expect(html.match(/<td class="tv-shade tv-shade--0">none yet<\/td>/g)).toHaveLength(3)
  expect(html.match(/scope="row"/g)).toHaveLength(2)
  expect(html.match(/scope="col"/g)).toHaveLength(4)
  expect(html).toContain('<td class="tv-grid__total">3</td>')
})
