import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type PdfBlock, pdfOf } from './pdf'

const blocks: PdfBlock[] = [
  { kind: 'heading', level: 2, text: 'Nodau' },
  { kind: 'heading', level: 3, text: 'Gwaith' },
  { kind: 'paragraph', text: 'Ŵyl y tŷ â’r ŵydd' },
  { kind: 'list', items: ['un', 'dau'] },
  { kind: 'facts', facts: [['Erbyn', '14 Mawrth']] },
]

const paperOf = async (more: PdfBlock[] = []): Promise<string> =>
  (
    await pdfOf({
      ...{ title: 'Cynllun', language: 'cy', author: 'Hyb', madeAt: new Date('2027-01-02T03:04:05Z') },
      blocks: [...blocks, ...more],
    })
  ).toString('latin1')

/** Kinds of the structure elements, in the order in which they are written. */
const kindsIn = (pdf: string): string[] => [...pdf.matchAll(/\/S \/(\w+)\n/g)].map(([, kind = '']) => kind)

test('a paper says its language and title, and is marked', async () => {
  const pdf = await paperOf()
  expect(pdf).toMatch(/\/Lang \(cy\)/)
  const [, title = ''] = /\/Title (\d+) 0 R/.exec(pdf) ?? []
  expect(pdf).toContain(`\n${title} 0 obj\n(Cynllun)\n`)
  expect(pdf).toMatch(/\/DisplayDocTitle true/)
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf).toMatch(/\/StructTreeRoot/)
})

test('its structure is headings, paragraphs and lists, and headings are bookmarks', async () => {
  const pdf = await paperOf()
  const count = (kind: string) => kindsIn(pdf).filter(one => one === kind).length
  expect(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody'].map(kind => [kind, count(kind)])).toEqual([
    ...([
      ['H1', 1],
      ['H2', 1],
      ['H3', 1],
      ['P', 2],
      ['L', 1],
      ['LI', 2],
      ['Lbl', 2],
      ['LBody', 2],
    ] as const),
  ])
  expect(pdf).toMatch(/\/Outlines/)
})

test('Welsh letters are drawn and not left out, and a long paper has several pages', async () => {
  const pdf = await paperOf(Array.from({ length: 90 }, (): PdfBlock => ({ kind: 'paragraph', text: 'Gair' })))
  expect((pdf.match(/\/Type \/Page\n/g) ?? []).length).toBeGreaterThan(1)
  const streams = [...pdf.matchAll(/\/FlateDecode.*?stream\n(.*?)\nendstream/gs)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
  // The map back to letters names them, so that what is copied or read aloud is what was written.
  const letters = streams
    .filter(text => text.includes('begincmap'))
    .join()
    .toLowerCase()
  for (const letter of 'ŵŷâ') expect(letters).toContain((letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
})
