import { expect, test } from 'vitest'
import { statementNames } from './statement-names'

const asked = (name: ReturnType<typeof statementNames>, sql: string, times: number) =>
  Array.from({ length: times }, () => name({ sql }))

test('a statement that is asked again and again has one name of its own', () => {
  const name = statementNames()
  const [first, second, third, fourth] = asked(name, 'SELECT 1', 4)
  expect([first, second]).toEqual(['', ''])
  expect(third).toMatch(/^[0-9a-f]{40}$/)
  expect(fourth).toBe(third)
  expect(asked(name, 'SELECT 2', 3)[2]).not.toBe(third)
})

test('SQL written by hand has none', () => {
  expect(asked(statementNames(), 'select *\n from offer', 5)).toEqual(Array(5).fill(''))
})

test('a connection never has to keep more than two hundred', () => {
  const name = statementNames()
  const named = Array.from({ length: 1_000 }, (_, at) => asked(name, `SELECT ${at}`, 3)[2]).filter(Boolean)
  expect(new Set(named).size).toBe(200)
  expect(name({ sql: 'SELECT 0' })).toBe(named[0])
})

test('what is asked once is not remembered for ever', () => {
  const name = statementNames()
  for (let at = 0; at < 10_000; at++) expect(name({ sql: `SELECT ${at}` })).toBe('')
  expect(asked(name, 'SELECT 9999', 2)[1]).toMatch(/^[0-9a-f]{40}$/)
})
