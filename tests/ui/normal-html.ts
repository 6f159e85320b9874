const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", ctdot: '⋯' }
const decoded = (text: string) => text.replace(/&([a-z]+|#\d+|#x[\da-f]+);/gi, (whole, name) => entities[name] ?? whole)

const attributesOf = (source: string) =>
  [...source.matchAll(/([^\s=/]+)(?:\s*=\s*"([^"]*)")?/g)]
    .map(([, name = '', value = '']) => {
      const words = decoded(value).trim().split(/\s+/)
      return [name.toLowerCase(), (name === 'class' ? words.sort() : words).join(' ')] as const
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** Attributes left out of the comparison, by element. */
export type Ignored = (tag: string, attribute: string, value: string) => boolean

/** One line for each tag and text, attributes in order, so that two spellings of the same page are the same lines. */
export const normalHtml = (html: string, ignored: Ignored = () => false): string[] =>
  [...html.matchAll(/<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*?)\/?>|([^<]+)/gi)].flatMap(
    ([whole, closing, name, attributes, text]) => {
      if (whole.startsWith('<!--')) return []
      if (name === undefined) {
        const words = decoded(text ?? '')
          .trim()
          .replace(/\s+/g, ' ')
        return words ? [words] : []
      }
      const tag = name.toLowerCase()
      if (closing) return ['input', 'br', 'path'].includes(tag) ? [] : [`</${tag}>`]
      const kept = attributesOf(attributes ?? '').filter(([attribute, value]) => !ignored(tag, attribute, value))
      return [`<${[tag, ...kept.map(([attribute, value]) => `${attribute}="${value}"`)].join(' ')}>`]
    },
  )
