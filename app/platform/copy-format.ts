export type CopyValue = string | number | boolean | null | readonly string[]

const awkward = /[\\\t\n\r]/
const escapes: { [character: string]: string } = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string =>
  awkward.test(text) ? text.replace(/[\\\t\n\r]/g, character => escapes[character] ?? character) : text

const list = (items: readonly string[]): string =>
  `{${items.map(item => `"${item.replace(/["\\]/g, character => `\\${character}`)}"`).join(',')}}`

const field = (value: CopyValue): string => {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return escaped(list(value))
}

/** One row in PostgreSQL's COPY text format. Text must be free of NUL, which PostgreSQL cannot hold. */
export const copyLine = (row: readonly CopyValue[]): string => {
  let line = ''
  for (const value of row) line += `${field(value)}\t`
  return `${line.slice(0, -1)}\n`
}
