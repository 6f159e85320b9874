import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { handOverLifecycle } from './hand-over'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = textOf('README.md')

test('the README draws the life of a hand-over as its table has it', () => {
  expect(readme).toContain(`\`\`\`mermaid\n${handOverLifecycle.drawing()}\n\`\`\``)
})

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts.length).toBeGreaterThan(5)
  expect(facts.filter(fact => !readme.includes(`\`${fact}\``))).toEqual([])
})
