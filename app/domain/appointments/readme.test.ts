import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appointmentLifecycle } from './appointment'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = textOf('README.md')

test('the README draws the life of a meeting as its table has it', () => {
  expect(readme).toContain(`\`\`\`mermaid\n${appointmentLifecycle.drawing()}\n\`\`\``)
})

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts).toHaveLength(12)
  expect(facts.filter(fact => !readme.includes(`\`${fact}\``))).toEqual([])
})
