import type { Fields } from './bodies'

/** A form that a page shows: where it is sent and with which fields. */
export type FormShown = { action: string; fields: Fields; upload: boolean }

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return found ? unescaped(found[1] ?? '') : null
}

const usual: { [kind: string]: string } = {
  number: '3',
  email: 'someone@people.example',
  date: '2027-03-10',
  time: '10:00',
}

/** What a person might leave in a field: what stands there already, the first choice, or a word. */
const leftIn = (tag: string, inside: string): string => {
  if (tag.startsWith('<select'))
    return attribute(/<option[^>]*value="[^"]+"[^>]*>/.exec(inside)?.[0] ?? '', 'value') ?? ''
  if (tag.startsWith('<textarea')) return unescaped(inside).trim() || 'words'
  const value = attribute(tag, 'value')
  if (value) return value
  const name = attribute(tag, 'name') ?? ''
  if (/\.day$/.test(name)) return '10'
  if (/\.month$/.test(name)) return '3'
  if (/\.year$/.test(name)) return '2027'
  return usual[attribute(tag, 'type') ?? ''] ?? 'words'
}

const controls = /<(select|textarea)\b[^>]*>([\s\S]*?)<\/\1>|<(?:input|button)\b[^>]*>/g

const fieldsIn = (html: string): Fields => {
  const fields = new Map<string, string>()
  for (const [control, , inside = ''] of html.matchAll(controls)) {
    const tag = /^<[^>]*>/.exec(control)?.[0] ?? ''
    const name = attribute(tag, 'name')
    if (name && !fields.has(name)) fields.set(name, leftIn(tag, inside))
  }
  return [...fields].map(([name, value]) => [encodeURIComponent(name), encodeURIComponent(value)])
}

/** The forms of a page that change something, those of its frame aside. */
export const formsIn = (html: string, path: string): FormShown[] => {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return [...main.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, opening = '', inside = '']) => {
    if (!/method="post"/i.test(opening)) return []
    const action = attribute(` ${opening}`, 'action') || path
    return [{ action, fields: fieldsIn(inside), upload: /multipart/.test(opening) }]
  })
}
