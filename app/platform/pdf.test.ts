import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
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
      ...{ blocks: [...blocks, ...more], lettersMissing: 'Mae llythrennau ar goll' },
    })
  ).toString('latin1')

/** Everything that is packed in it and is text. */
const streamsIn = (pdf: string): string[] =>
  [...pdf.matchAll(/\/FlateDecode.*?stream\n(.*?)\nendstream/gs)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })

/** What is drawn on each page. */
const pagesIn = (pdf: string): string[] => streamsIn(pdf).filter(text => text.includes('BT\n'))

/** Where lines begin on a page, from its left and its foot. */
const placesIn = (page: string) =>
  [...page.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

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

test('Welsh letters are drawn and not left out, and can be copied and read aloud', async () => {
  const pdf = await paperOf()
  const letters = streamsIn(pdf)
    .filter(text => text.includes('begincmap'))
    .join()
    .toLowerCase()
  for (const letter of 'ŵŷâ') expect(letters).toContain((letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
  const every = await paperOf([{ kind: 'paragraph', text: 'âêîôûŵŷ ÂÊÎÔÛŴŶ äëïöüẅÿ ẁẃỳý ÁÉÍÓÚ' }])
  expect(missing(every)).toBe(false)
})

/** Is a letter drawn that the font does not have (glyph 0)? */
const missing = (pdf: string): boolean => /<(?:[0-9a-f]{4})*0000/.test(pagesIn(pdf).join())

test('where the font lacks a letter the paper says so, and nowhere else', async () => {
  const lines = async (text: string) =>
    placesIn((await pagesIn(await paperOf([{ kind: 'paragraph', text }]))).join()).length
  const plain = await lines('Kyiv')
  for (const text of ['Київ', 'مرحبا', '😀']) expect([text, await lines(text)]).toEqual([text, plain + 1])
  expect(await lines('Łódź, Timișoara, São Paulo – “5 €”')).toBe(plain)
})

describe('a long paper', () => {
  const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(4)
  const steps = (goal: number): PdfBlock[] => [
    { kind: 'heading', level: 3, text: `${goal} ${word}` },
    { kind: 'list', items: Array.from({ length: 10 }, (_, step) => (step % 3 ? `Cam ${step} ar y ffordd` : word)) },
  ]
  const forty = () => paperOf([0, 1, 2, 3].flatMap(steps))

  test('has several pages, none of them blank, and as many as it draws on', async () => {
    const pdf = await forty()
    const pages = pagesIn(pdf)
    expect(pages.length).toBeGreaterThan(1)
    expect((pdf.match(/\/Type \/Page\n/g) ?? []).length).toBe(pages.length)
    for (const page of pages) expect(placesIn(page).length).toBeGreaterThan(3)
  })

  test('of every length ends on a page that has something on it', async () => {
    for (let more = 0; more < 60; more++) {
      const pdf = await paperOf(Array.from({ length: more }, (): PdfBlock => ({ kind: 'paragraph', text: 'Gair' })))
      expect((pdf.match(/\/Type \/Page\n/g) ?? []).length).toBe(
        pagesIn(pdf).filter(page => placesIn(page).length > 0).length,
      )
    }
  })

  test('breaks a word that is longer than a line, within the margins', async () => {
    const drawn = pagesIn(await forty()).flatMap(placesIn)
    const short = pagesIn(await paperOf([{ kind: 'paragraph', text: 'Gair' }])).flatMap(placesIn)
    const long = pagesIn(await paperOf([{ kind: 'paragraph', text: word }])).flatMap(placesIn)
    expect(long.length).toBeGreaterThanOrEqual(short.length + 2)
    expect(drawn.every(({ x, y }) => x >= 55 && x < 540 && y >= 55 && y < 800)).toBe(true)
  })

  test('never ends a page with a heading', async () => {
    for (let more = 20; more < 40; more++) {
      const text: PdfBlock[] = Array.from({ length: more }, () => ({ kind: 'paragraph', text: 'Gair' }))
      const pages = pagesIn(await paperOf([...text, { kind: 'heading', level: 2, text: 'Olaf' }, ...text]))
      for (const page of pages.slice(0, -1)) expect(page.trimEnd().split('/H2 ').at(-1)).toMatch(/\/P |\/Lbl |\/LBody /)
    }
  })

  test('has every step in its structure', async () => {
    expect(kindsIn(await forty()).filter(kind => kind === 'LI')).toHaveLength(42)
  })
})
