import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** What a paper is made of. */
export type PdfBlock =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; quiet?: boolean }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }

export type PdfPaper = {
  title: string
  language: string
  author: string
  madeAt: Date
  blocks: readonly PdfBlock[]
  /** Said first where the font has not every letter of what follows: Cyrillic, Arabic and others are not in it. */
  lettersMissing: string
}

const font = (file: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`)

const ink = '#15233b'
const grey = '#4a5568'
type Doc = InstanceType<typeof PDFDocument>

const sizes = { 1: 22, 2: 15, 3: 12.5 } as const

const writer = (doc: Doc) => {
  const plain = (size = 11, color = ink) => doc.font('regular').fontSize(size).fillColor(color)
  const bold = (size: number) => doc.font('bold').fontSize(size).fillColor(ink)

  /** One structure element with what is drawn in it. */
  const tagged = (type: string, draw: () => void) => doc.addStructure(doc.struct(type, {}, draw))

  const heading = (level: 1 | 2 | 3, text: string) => {
    // A heading does not stand alone at the foot of a page.
    if (doc.y > doc.page.height - doc.page.margins.bottom - 60) doc.addPage()
    doc.moveDown(level === 1 ? 0 : 0.8)
    tagged(`H${level}`, () => bold(sizes[level]).text(text))
    doc.moveDown(0.3)
  }

  const list = (items: readonly string[]) => {
    const whole = doc.struct('L')
    doc.addStructure(whole)
    for (const item of items) {
      const one = doc.struct('LI')
      whole.add(one)
      one.add(doc.struct('Lbl', {}, () => plain().text('•  ', { continued: true })))
      one.add(doc.struct('LBody', {}, () => plain().text(item)))
      one.end()
    }
    whole.end()
    doc.moveDown(0.4)
  }

  return { plain, bold, tagged, heading, list }
}

const drawers: {
  [K in PdfBlock['kind']]: (doc: Doc, write: ReturnType<typeof writer>, block: Extract<PdfBlock, { kind: K }>) => void
} = {
  heading: (_doc, { heading }, { level, text }) => heading(level, text),
  list: (_doc, { list }, { items }) => list(items),
  paragraph: (doc, { plain, tagged }, { text, quiet }) => {
    tagged('P', () => plain(quiet ? 10 : 11, quiet ? grey : ink).text(text))
    doc.moveDown(0.4)
  },
  facts: (doc, { plain, bold, tagged }, { facts }) => {
    for (const [label, value] of facts)
      tagged('P', () => {
        bold(11).text(`${label}: `, { continued: true })
        plain().text(value)
      })
    doc.moveDown(0.4)
  },
}

const draw = (doc: Doc, block: PdfBlock): void => {
  const drawer = drawers[block.kind] as (doc: Doc, write: ReturnType<typeof writer>, block: PdfBlock) => void
  drawer(doc, writer(doc), block)
}

/** Places in the outline, as deep as the headings. */
const bookmarks = (doc: Doc) => {
  const top = doc.outline
  let under = top
  return ({ level, text }: { level: 2 | 3; text: string }) => {
    if (level === 2) under = top.addItem(text)
    else under.addItem(text)
  }
}

const textsOf = (block: PdfBlock): readonly string[] => {
  if (block.kind === 'list') return block.items
  return block.kind === 'facts' ? block.facts.flat() : [block.text]
}

/** Has the font that is on every letter of a text? Spaces and breaks are no letters. */
const hasLetters = (doc: Doc, text: string): boolean => {
  const { font: letters } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint: (at: number) => boolean } } })
    ._font
  return Array.from(text.replaceAll(/\s/g, '')).every(letter =>
    letters.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  )
}

/**
 * A paper as a tagged PDF: its language and title, a structure tree of headings, paragraphs and lists, and bookmarks, so
 * that it can be heard as well as seen. The font is carried along, with the letters of Welsh.
 */
export const pdfOf = ({ title, language, author, madeAt, blocks, lettersMissing }: PdfPaper): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const doc = new PDFDocument({
      ...{ size: 'A4', margin: 56, lang: language, tagged: true, displayTitle: true, pdfVersion: '1.7' },
      info: { Title: title, Author: author, CreationDate: madeAt, ModDate: madeAt },
    })
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
    doc.registerFont('regular', font('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'))
    doc.registerFont('bold', font('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'))
    const { heading } = writer(doc)
    const mark = bookmarks(doc)
    heading(1, title)
    doc.font('regular')
    if (![title, ...blocks.flatMap(textsOf)].every(text => hasLetters(doc, text)))
      draw(doc, { kind: 'paragraph', text: lettersMissing })
    for (const block of blocks) {
      draw(doc, block)
      if (block.kind === 'heading') mark(block)
    }
    doc.end()
  })
