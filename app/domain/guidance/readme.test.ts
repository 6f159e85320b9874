import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actionKinds } from '../advice/vocabulary'
import { guidanceLifecycle } from './guidance'
import { guidanceActionKinds } from './vocabulary'

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = textOf('README.md')

test('the README draws the life of a meeting as its table has it', () => {
  expect(readme).toContain(`\`\`\`mermaid\n${guidanceLifecycle.drawing()}\n\`\`\``)
})

test('the README names every fact of the area', () => {
  const facts = [...textOf('events.ts').matchAll(/Of<'([^']+)'/g)].map(([, fact]) => fact)
  expect(facts).toHaveLength(15)
  expect(facts.filter(fact => !readme.includes(`\`${fact}\``))).toEqual([])
})

test('agreed actions are of the kinds an adult’s plan has, less what stands behind the gate', () => {
  expect([...guidanceActionKinds].sort()).toEqual(actionKinds.filter(kind => kind !== 'skills-check').sort())
})
