import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { examples, type Say } from './examples'
import { fixturesOf, usesOnly } from './fixtures'
import { type Ignored, normalHtml } from './normal-html'

// Where we differ from the framework's markup, and why:
const deliberately = (tag: string, attribute: string, value: string): boolean =>
  // its scripts are not used: what we add for browsers with scripts finds elements by other means
  attribute === 'data-module' ||
  ['data-left', 'data-over', 'data-label'].includes(attribute) ||
  // what must be read first takes the focus by HTML alone, where its scripts would have moved it
  (attribute === 'tabindex' && value === '-1') ||
  attribute === 'autofocus' ||
  // a link that looks like a button is still a link: nothing makes it answer the space bar
  (tag === 'a' && (attribute === 'role' || attribute === 'draggable'))

/** Words marked up stand as a marker while React draws, and take their place afterwards. */
const markers = () => {
  const kept: string[] = []
  const say: Say = words => {
    const { text, html } = (words ?? {}) as { text?: string; html?: string }
    return html ? `⟦${kept.push(html) - 1}⟧` : text
  }
  return { say, filled: (markup: string) => markup.replace(/⟦(\d+)⟧/g, (_, index) => kept[Number(index)] ?? '') }
}

describe.each(Object.entries(examples))('%s', (component, { offers, unless, draw, but, compared }) => {
  const offered = fixturesOf(component).filter(({ options }) => usesOnly(offers, options) && !unless?.(options))

  test.each(offered.map(fixture => [fixture.name, fixture] as const))('%s', (_, { options, html }) => {
    const { say, filled } = markers()
    const drawn = filled(renderToStaticMarkup(draw(options, say)))
    const ignored: Ignored = (...seen) => deliberately(...seen) || Boolean(but?.(...seen))
    expect(normalHtml(drawn, ignored)).toEqual(normalHtml(html, ignored))
  })

  test(`${compared} examples are compared`, () => {
    expect(offered.length).toBe(compared)
  })
})
