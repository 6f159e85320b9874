import { afterAll, expect, test } from 'vitest'
import { catalogue } from '~/domain/privacy/catalogue'
import { wantedOf } from '~/domain/privacy/held-about'
import { personalTables } from '~/domain/privacy/registry'
import { disconnect, transact } from '~/platform/db'
import { columnInWords, valueInWords } from '~/routes/privacy/held-in-words'
import { sayings } from '~/routes/privacy/sayings'
import { wordsFor } from '~/text'

/** What somebody sees of themselves is said in words: every column by a name, every value as people read it. */
afterAll(disconnect)

/** Every column that is shown to anybody, with its kind in the database. */
const shown = async () => {
  const { columns } = await transact({ system: 'erasure' }, catalogue)
  return personalTables.flatMap(([table, about]) => {
    const has = columns.get(table) ?? []
    const names = new Set(wantedOf(about, has).flatMap(wanted => wanted.columns))
    return [...names].map(column => ({ table, column, type: has.find(({ name }) => name === column)?.type ?? '' }))
  })
}

const sayingOf = (table: string, column: string) =>
  (sayings as { readonly [table: string]: { readonly [column: string]: unknown } })[table]?.[column]

test.each(['en', 'cy'] as const)('every column that is shown has a name in %s', async language => {
  const { privacy } = wordsFor(language)
  const found = await shown()
  expect(found.length).toBeGreaterThan(300)
  const nameless = found.filter(({ table, column }) => columnInWords(table, column, privacy) === privacy.mine.unnamed)
  expect(nameless.map(({ table, column }) => `${table}.${column}`)).toEqual([])
})

test('every value that is shown has a way to be said; yes and no, and what is kept as data, have theirs', async () => {
  const words = wordsFor('en')
  for (const { table, column, type } of await shown()) {
    const at = `${table}.${column} ${type}`
    if (!/^(date|timestamp)/.test(type)) expect(`${at} ${typeof sayingOf(table, column)}`).toBe(`${at} function`)
    const say = (value: string) => `${at}: ${valueInWords({ table, column, value }, words, 'en')}`
    if (type === 'boolean') expect([say('true'), say('false')]).toEqual([`${at}: Yes`, `${at}: No`])
    if (type === 'jsonb') expect(say('[{"words":"Outside"}]')).not.toContain('{')
  }
})

test('codes are said in words, days and moments by the clock of London', () => {
  const words = wordsFor('en')
  const say = (table: string, column: string, value: string) => valueInWords({ table, column, value }, words, 'en')
  expect(say('advice_request', 'language', 'cy')).toBe('Welsh')
  expect(say('advice_request', 'access', 'step-free, quiet-room')).toBe('No steps, A quiet room')
  expect(say('advice_request', 'reason_code', 'no-such-code')).toBe(words.privacy.mine.unnamed)
  expect(say('advice_request', 'received_at', '2027-06-30T23:30:00+00:00')).toBe('1 July 2027, 0:30')
  expect(say('advice_request', 'deadline_on', '2027-06-30')).toBe('30 June 2027')
  expect(say('advice_request', 'words', 'true, received')).toBe('true, received')
})
