import type { HeldAbout } from '~/domain/privacy'
import { download, wordsOf } from '~/http'
import { choicesIn } from '~/shell'
import { isLanguage, type Words } from '~/text'
import { dateInWords } from '~/text/when'
import { clockInWords, columnInWords, holdingInWords } from './clock-words'

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const tag = (name: string, inner: string): string => `<${name}>${inner}</${name}>`

const rowHtml = (row: { [column: string]: string }, words: Words['privacy']): string =>
  tag(
    'dl',
    Object.entries(row)
      .map(([column, value]) => tag('dt', safe(columnInWords(column, words))) + tag('dd', safe(value)))
      .join(''),
  )

const partHtml = ({ holding, clocks, tables }: HeldAbout['parts'][number], words: Words['privacy']): string => {
  const { what, why } = holdingInWords(holding, words)
  const long = clocks.map(clock => clockInWords(clock, words)).join('; ')
  const rows = tables.flatMap(part => part.rows.map(row => rowHtml(row, words))).join('<hr>')
  return tag('h2', safe(what)) + tag('p', safe(why)) + tag('p', safe(`${words.mine.contents}: ${long}`)) + rows
}

const html = (held: HeldAbout, { privacy }: Words, language: 'en' | 'cy'): string => {
  const words = privacy.mine
  const title = safe(words.title)
  const marks = held.marks.map(({ holding, rows }) =>
    tag('li', safe(`${holdingInWords(holding, privacy).what}: ${rows}`)),
  )
  const traces = held.traces.map(({ at, type, by }) =>
    tag('li', safe(`${at} – ${privacy.facts[type] ?? words.other} – ${words.by[by]}`)),
  )
  const body = [
    tag('h1', title),
    tag('p', safe(`${held.name}. ${words.lead(held.hub)} ${words.made(dateInWords(language, held.madeAt))}`)),
    ...held.parts.map(part => partHtml(part, privacy)),
    ...(marks.length > 0 ? [tag('h2', safe(words.marks)), tag('ul', marks.join(''))] : []),
    ...(traces.length > 0 ? [tag('h2', safe(words.traces)), tag('ul', traces.join(''))] : []),
  ]
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body.join('\n')}</body></html>`
}

/** What is held about somebody, to take along: for a computer, or to read. Another name is not there. */
export const copyOf = (held: HeldAbout | null, form: string | undefined, request: Request): Response | null => {
  if (!held || (form !== 'json' && form !== 'html')) return null
  const words = wordsOf(request)
  const chosen = choicesIn(request.headers.get('cookie')).language
  const name = `${words.privacy.mine.fileName}.${form}`
  return form === 'json'
    ? download(JSON.stringify(held, null, 2), name, 'application/json; charset=utf-8')
    : download(html(held, words, isLanguage(chosen) ? chosen : 'en'), name, 'text/html; charset=utf-8')
}
