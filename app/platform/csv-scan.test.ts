import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvScanner } from './csv-scan'

const scan = (pieces: readonly string[], delimiter = ',') => {
  const rows: string[][] = []
  const lines: number[] = []
  const bad: string[] = []
  const scanner = csvScanner(delimiter, {
    row: (cells, _width, line) => {
      rows.push(cells)
      lines.push(line)
    },
    unreadable: (why, line) => bad.push(`${line} ${why}`),
  })
  for (const piece of pieces) scanner.push(piece)
  scanner.end()
  return { rows, lines, bad }
}

const cut = (text: string, at: readonly number[]): string[] => {
  const places = [...new Set(at.map(place => place % (text.length + 1)))].sort((a, b) => a - b)
  return [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length))
}

describe('reading CSV', () => {
  it.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2'],
    ['no end of line at the end', 'a,b\n1,2'],
  ])('takes %s', (_name, text) => {
    expect(scan([text]).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('keeps delimiters, quotes and line ends inside quotes, and counts lines through them', () => {
    const { rows, lines } = scan(['a,b\n"x, ""y""\nz",2\n\n3,4'])
    expect(rows).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '2'],
      ['3', '4'],
    ])
    expect(lines).toEqual([1, 2, 5])
  })

  it('loses one line to a quote that never closes', () => {
    const { rows, bad } = scan(['a,b\n1,"2\n3,4\n5,6\n'])
    expect(bad).toEqual(['2 quotes'])
    expect(rows).toEqual([
      ['a', 'b'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('loses one line to text after a closing quote', () => {
    const { rows, bad } = scan(['"1"x,2\n3,4'])
    expect(bad).toEqual(['1 quotes'])
    expect(rows).toEqual([['3', '4']])
  })

  it.each([
    ['a bare cell', 'x'.repeat(10_000_000), 'too-long'],
    ['a quoted cell', `"${'x'.repeat(10_000_000)}"`, 'quotes'],
  ])('passes over %s of ten megabytes', (_name, cell, why) => {
    const pieces = cut(
      `a,b\n1,${cell}\n3,4\n`,
      Array.from({ length: 200 }, (_, index) => index * 65_536),
    )
    expect(scan(pieces)).toEqual({
      rows: [
        ['a', 'b'],
        ['3', '4'],
      ],
      lines: [1, 3],
      bad: [`2 ${why}`],
    })
  })

  it('gives out only the columns kept', () => {
    const rows: [string[], number][] = []
    const scanner = csvScanner(',', { row: (cells, width) => rows.push([cells, width]), unreadable: () => undefined })
    scanner.keep([-1, 1, -1, 0])
    scanner.push('a,b,c,d\n1,"2",3,4\n5\n')
    scanner.end()
    expect(rows).toEqual([
      [['d', 'b'], 4],
      [['4', '2'], 4],
      [['', ''], 1],
    ])
  })

  it('reads what csv-parse reads, however the text is cut', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\n', 'a "b"', 'é–', '\t', '=1+1'))
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, fc.array(fc.nat()), fc.constantFrom('\n', '\r\n'), (records, cuts, end) => {
        const text = records.map(row => row.map(value => `"${value.replaceAll('"', '""')}"`).join(',')).join(end)
        const expected = parse(text, { relax_column_count: true, bom: false, record_delimiter: end })
        expect(scan(cut(text, cuts)).rows).toEqual(expected)
      }),
    )
  })

  it('reads hostile text the same however it is cut', () => {
    const hostile = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '""', '\u0000'), maxLength: 60 })
    fc.assert(
      fc.property(hostile, fc.array(fc.nat()), (text, cuts) => {
        expect(scan(cut(text, cuts))).toEqual(scan([text]))
      }),
      { numRuns: 1_000 },
    )
  })
})
