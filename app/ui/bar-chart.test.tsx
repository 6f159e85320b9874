import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FunnelChart } from './funnel-chart'
import { WordsProvider } from './words'

const chart = (values: number[]) => (
  <FunnelChart
    title="From asked to evaluated"
    finding="Half of what was asked happened."
    heads={{ label: 'Stage', value: 'Requests', note: 'Of those asked' }}
    csv="/requests.csv"
    stages={values.map((value, index) => ({ id: String(index), label: `Stage ${index}`, value }))}
  />
)

test('draws the finding, each length, and the same figures as a table and a file', () => {
  const html = renderToStaticMarkup(chart([2000, 1000, 0]))
  expect(html).toContain('<p class="tv-chart__finding">Half of what was asked happened.</p>')
  expect(html).toContain('role="img"')
  expect([...html.matchAll(/width="([\d.]+%)" height="22"/g)].map(([, width]) => width)).toEqual(['78%', '39%', '0%'])
  expect(html).toContain('>2,000</td>')
  expect(html).toContain('50%')
  expect(html).toContain('href="/requests.csv"')
})

test('nothing asked yet is no error', () => {
  const html = renderToStaticMarkup(chart([0, 0]))
  expect(html).not.toContain('NaN')
  expect(html).not.toContain('Infinity')
})

test('speaks the language of the page', () => {
  const html = renderToStaticMarkup(<WordsProvider language="cy">{chart([1])}</WordsProvider>)
  expect(html).toContain('Gweld y ffigurau')
})
