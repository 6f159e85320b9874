import { describe, expect, test } from 'vitest'
import { checkRoster, missingColumns } from './check'
import { guessColumns } from './columns'
import { registerNumber } from './number'
import { tableOf } from './read'

const read = (text: string, labels: 'invented' | 'initial' = 'initial') => {
  const table = tableOf(text)
  const columns = guessColumns(table.header)
  return { table, columns, ...checkRoster(table, columns, labels, number => `key ${number}`) }
}

describe('a roster', () => {
  test('numbers are checked by their own sums', () => {
    expect(registerNumber(' h801 2000 01001 ')).toBe('H801200001001')
    expect(registerNumber('A801200001001')).toBeNull()
    expect(registerNumber('1000000027')).toBe('1000000027')
    expect(registerNumber('1000000028')).toBeNull()
    expect(registerNumber('')).toBeNull()
  })

  test('is read with a mark at its head, semicolons, titles above the header and rows of nothing', () => {
    const text =
      '\ufeffWhole school;;;;\r\nPrinted 01/09/2026;;;;\r\nUPN;Legal Surname;Preferred Forename;NC Year;Reg Group\r\nH801200001001;Tŷ;Ann;Year 8;8A\r\n;;;;\r\n'
    const { columns, listed, problems } = read(text)
    expect(columns).toMatchObject({ number: 'UPN', year: 'NC Year', group: 'Reg Group', surname: 'Legal Surname' })
    expect(listed).toMatchObject([
      { line: 4, registerKey: 'key H801200001001', label: 'Ann T', yearGroup: 8, group: '8A', leavesOn: null },
    ])
    expect(problems).toEqual([])
  })

  test('says of each odd row what it is, where, and never shows a number', () => {
    const text = [
      'UPN,Forename,Surname,Year,Leaving date,SEN',
      'H801200001001,Ann,Ash,8,29/02/2028,K',
      'H801200001001,Ann,Ash,8,29/02/2028,K',
      'H801200001001,Ann,Oak,9,,',
      'X801200001001,Bo,Birch,8,,',
      'T801200001002,Cy,Cedar,twelve,,',
    ].join('\n')
    const { listed, problems } = read(text)
    expect(listed).toMatchObject([{ leavesOn: '2028-02-29', flags: { send: 'support' } }])
    expect(problems.map(({ line, fix }) => [line, fix])).toEqual([
      [3, 'same-row'],
      [4, 'same-number'],
      [5, 'number'],
      [6, registerNumber('T801200001002') ? 'year' : 'number'],
    ])
    expect(JSON.stringify(problems)).not.toMatch(/\d{5}/)
    expect(read('UPN,Forename,Year,Leaving date\nH801200001001,Ann,8,29/02/2027').problems).toMatchObject([
      { line: 2, fix: 'leaves', value: '29/02/2027' },
    ])
  })

  test('needs a year, and something that tells learners apart', () => {
    expect(missingColumns({}, 'invented')).toEqual(['year-column', 'who-column'])
    expect(missingColumns({ year: 'Year', forename: 'Forename' }, 'initial')).toEqual([])
    expect(guessColumns(['Jahr', 'UPN'], { year: 'jahr' })).toEqual({ year: 'Jahr', number: 'UPN' })
  })
})
