import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goalLifecycle } from './goal'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = textOf('README.md')

test('the README draws the life of a goal as its table has it', () => {
  expect(readme).toContain(`\`\`\`mermaid\n${goalLifecycle.drawing()}\n\`\`\``)
})

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<\s*'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts.length).toBeGreaterThan(0)
  expect(facts.filter(fact => !readme.includes(`\`${fact}\``))).toEqual([])
})
