import type { HeldAbout } from '~/domain/privacy'
import { download, wordsOf } from '~/http'
import { choicesIn } from '~/shell'
import { isLanguage, type Language, type Words } from '~/text'
import { dateInWords, momentInWords } from '~/text/when'
import { clockInWords, holdingInWords } from './clock-words'
import { columnInWords, valueInWords } from './held-in-words'

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const tag = (name: string, inner: string): string => `<${name}>${inner}</${name}>`

type Part = HeldAbout['parts'][number]

const partHtml = ({ holding, clocks, tables }: Part, said: Words, language: Language): string => {
  const { privacy } = said
  const { what, why } = holdingInWords(holding, privacy)
  const long = clocks.map(clock => clockInWords(clock, privacy)).join('; ')
  const rowHtml = (table: string, row: { [column: string]: string }): string =>
    Object.entries(row)
      .map(
        ([column, value]) =>
          tag('dt', safe(columnInWords(table, column, privacy))) +
          tag('dd', safe(valueInWords({ table, column, value }, said, language))),
      )
      .join('')
  const rows = tables.flatMap(part => part.rows.map(row => tag('dl', rowHtml(part.table, row)))).join('<hr>')
  return tag('h2', safe(what)) + tag('p', safe(why)) + tag('p', safe(`${privacy.mine.contents}: ${long}`)) + rows
}

const html = (held: HeldAbout, said: Words, language: Language): string => {
  const { privacy } = said
  const words = privacy.mine
  const title = safe(words.title)
  const marks = held.marks.map(({ holding, rows }) =>
    tag('li', safe(`${holdingInWords(holding, privacy).what}: ${rows}`)),
  )
  const traces = held.traces.map(({ at, type, by }) =>
    tag('li', safe(`${momentInWords(language, at)} – ${privacy.facts[type] ?? words.other} – ${words.by[by]}`)),
  )
  const body = [
    tag('h1', title),
    tag('p', safe(`${held.name}. ${words.lead(held.hub)} ${words.made(dateInWords(language, held.madeAt))}`)),
    ...held.parts.map(part => partHtml(part, said, language)),
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
