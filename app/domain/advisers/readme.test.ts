import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts).toHaveLength(4)
  expect(facts.filter(fact => !textOf('README.md').includes(`\`${fact}\``))).toEqual([])
})
