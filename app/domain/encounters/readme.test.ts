import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { approachLifecycle } from './approach'
import { encounterLifecycle } from './encounter'
import { offerLifecycle } from './offer'
import { requestLifecycle } from './request'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = textOf('README.md')

test.each([
  ['a request', requestLifecycle],
  ['an offer', offerLifecycle],
  ['an ask', approachLifecycle],
  ['an encounter', encounterLifecycle],
])('the README draws the life of %s as its table has it', (_, lifecycle) => {
  expect(readme).toContain(`\`\`\`mermaid\n${lifecycle.drawing()}\n\`\`\``)
})

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts.length).toBeGreaterThan(30)
  expect(facts.filter(fact => !readme.includes(`\`${fact}\``))).toEqual([])
})
