import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importLifecycle } from './imports/import'
import { invitationLifecycle } from './people/invitation'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = textOf('README.md')

test('the README draws the invitation’s life as its table has it', () => {
  expect(readme).toContain(invitationLifecycle.drawing())
})

test('the README draws an import’s life as its table has it', () => {
  expect(readme).toContain(importLifecycle.drawing())
})

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts.length).toBeGreaterThan(10)
  expect(facts.filter(fact => !readme.includes(`\`${fact}\``))).toEqual([])
})
