import { Parser } from 'htmlparser2'

/** Tags that begin a line of their own. */
const lines: ReadonlySet<string> = new Set([
  ...['p', 'div', 'br', 'ul', 'ol', 'li', 'tr', 'table', 'section', 'article', 'blockquote', 'hr', 'pre'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl', 'dt', 'dd'],
])

/** Tags whose inside is no text for people. */
const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'noscript',
  'svg',
  'head',
])

const runs = (tag: string, attributes: { [name: string]: string }): boolean =>
  tag === 'script' ||
  Object.entries(attributes).some(
    ([name, value]) => /^on/i.test(name) || /^[\s\p{Cc}]*(javascript|vbscript|data):/iu.test(value),
  )

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

/**
 * What a piece of HTML says, as plain text: paragraphs and list entries on lines of their own, nothing of its markup.
 * `scripted`: something in it was meant to run, which no honest description is. Text that only looks like markup stays.
 */
export const plainText = (html: string): { text: string; scripted: boolean } => {
  if (!/[<&]/.test(html)) return { text: tidy(html), scripted: false }
  let text = ''
  let silence = 0
  let scripted = false
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        scripted ||= runs(tag, attributes)
        if (silent.has(tag)) silence++
        if (lines.has(tag)) text += tag === 'li' ? '\n• ' : '\n'
      },
      ontext: said => {
        if (silence === 0) text += said
      },
      onclosetag: tag => {
        if (silent.has(tag)) silence--
        if (lines.has(tag)) text += '\n'
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return { text: tidy(text.replace(/•\s+/g, '• ')), scripted }
}

/** Takes the JSON-LD out of an HTML page that arrives in pieces. `most`: letters of one script before it is passed over. */
export const linkedDataIn = (most: number, take: (json: string) => void) => {
  let script: string | null = null
  const parser = new Parser({
    onopentag: (tag, { type = '' }) => {
      if (tag === 'script' && /^\s*application\/ld\+json\s*(;|$)/i.test(type)) script = ''
    },
    ontext: said => {
      if (script !== null) script = script.length + said.length > most ? null : script + said
    },
    onclosetag: tag => {
      if (tag !== 'script' || script === null) return
      take(script)
      script = null
    },
  })
  return { push: (piece: string) => parser.write(piece), end: () => parser.end() }
}
