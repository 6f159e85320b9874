import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ItemsError, itemScanner } from './json-items'

const limits = { items: 5, letters: 200, depth: 6 }

/** The items of a text that arrives in pieces of a size; or why it has none. */
const read = (text: string, size = text.length || 1, within = limits): object[] | string => {
  const items: object[] = []
  const scanner = itemScanner(within, item => items.push(item))
  try {
    for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size))
    scanner.end()
    return items
  } catch (error) {
    if (error instanceof ItemsError) return error.why
    throw error
  }
}

describe('items of JSON', () => {
  test.each([
    ['[{"a":1},{"b":[1,{"c":"]}"}]}]', [{ a: 1 }, { b: [1, { c: ']}' }] }]],
    ['{"a":{"vacancies":[1]},"b":"\\"}"}', [{ a: { vacancies: [1] }, b: '"}' }]],
    ['{"total":2,"vacancies":[{"a":1},{"a":2}],"more":[3]}', [{ a: 1 }, { a: 2 }]],
    ['{"@context":"x","@graph":[{"a":1}]}', [{ a: 1 }]],
    [' [ ] ', []],
    ['{"items":[]}', []],
  ])('%s', (text, items) => {
    for (const size of [1, 2, 7, 1_000]) expect(read(text, size)).toEqual(items)
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['[{"a":1},{"b"', 'cut-short'],
    ['[{"a":1}', 'cut-short'],
    ['{"vacancies":[{"a":1}]', 'cut-short'],
    ['[{"a":1}}', 'not-json'],
    ['[{"a":1}][{"a":1}]', 'not-json'],
    ['[{"a":}]', 'not-json'],
    ['<html>', 'not-json'],
    ['"text"', 'not-json'],
    ['[1,2]', 'not-items'],
    ['["a"]', 'not-items'],
    ['[[{"a":1}]]', 'not-items'],
    ['[{"__proto__":{"a":1}}]', 'odd-keys'],
    ['[{"\\u005f_proto__":{"a":1}}]', 'odd-keys'],
    ['[{"a":{"constructor":{}}}]', 'odd-keys'],
    [`[${'{"a":'.repeat(6)}1${'}'.repeat(6)}]`, 'too-deep'],
    [`[${Array(6).fill('{"a":1}')}]`, 'too-many'],
    [`[{"a":"${'x'.repeat(300)}"}]`, 'too-long'],
  ])('%s is refused: %s', (text, why) => {
    for (const size of [1, 3, 1_000]) expect(read(text, size)).toBe(why)
  })

  test('a million brackets cost no more than the first few', () => {
    expect(read('['.repeat(1_000_000))).toBe('not-items')
    expect(read('{"a":'.repeat(1_000_000))).toBe('too-deep')
  })

  test('whatever JSON says of a list, in pieces of any size, is what is read', () => {
    const wide = { items: 1_000, letters: 1_000_000, depth: 100 }
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        (list, size) => {
          const text = JSON.stringify(list)
          const found = read(text, size, wide)
          if (found !== 'odd-keys') expect(found).toEqual(JSON.parse(text))
        },
      ),
    )
  })
})
