import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Header, type NavLink } from './header'
import { Table } from './table'
import { WordsProvider } from './words'

const links = (count: number): NavLink[] =>
  Array.from({ length: count }, (_, n) => ({
    href: `/p${n}`,
    text: `Place ${n}`,
    ...(n === 1 ? { current: 'part' as const } : {}),
  }))
const header = (count: number) =>
  renderToStaticMarkup(
    <WordsProvider language="en">
      <Header links={links(count)} />
    </WordsProvider>,
  )

test('many links fold without a script, and say where the reader is while folded', () => {
  const many = header(9)
  expect(many).toContain('<details class="tv-menu"><summary>Menu<span class="tv-menu__here">Place 1</span></summary>')
  expect(many.match(/href="\/p3"/g)).toHaveLength(2)
  expect(many.match(/<nav /g)).toHaveLength(1)
})

test('a few links stand open', () => {
  expect(header(3)).not.toContain('<details')
  expect(header(3).match(/href="\/p2"/g)).toHaveLength(1)
})

test('a wide table can be reached and is named; on a phone its rows are lists that can still be sorted', () => {
  const table = renderToStaticMarkup(
    <WordsProvider language="en">
      <Table
        caption="Requests"
        narrow="scroll"
        rows={['Alder']}
        columns={[
          { head: 'School', header: true, cell: row => row, sort: { href: '?sort=school' } },
          { head: 'Seats', cell: () => 2 },
        ]}
      />
    </WordsProvider>,
  )
  expect(table).toMatch(/<section class="tv-scroll" aria-labelledby="(\w+)" tabindex="0">.*<caption id="\1"/)
  expect(table).toContain('tv-stack tv-stack--sorted')
  expect(table).toContain('data-label="Seats"')
})
