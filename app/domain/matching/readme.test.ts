import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { opportunityLifecycle } from './opportunity'
import { feedLifecycle } from './sources'
import { suggestionLifecycle } from './suggestion'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = textOf('README.md')

test.each([
  ['an opportunity', opportunityLifecycle],
  ['a suggestion', suggestionLifecycle],
  ['a feed', feedLifecycle],
])('the README draws the life of %s as its table has it', (_, lifecycle) => {
  expect(readme).toContain(`\`\`\`mermaid\n${lifecycle.drawing()}\n\`\`\``)
})

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts.length).toBeGreaterThan(15)
  expect(facts.filter(fact => !readme.includes(`\`${fact}\``))).toEqual([])
})
