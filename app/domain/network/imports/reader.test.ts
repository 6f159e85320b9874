import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileReader } from './reader'

const header =
  'URN,EstablishmentName,EstablishmentStatus (name),TypeOfEstablishment (name),PhaseOfEducation (name),Postcode'
const row = '900001,Alder School,Open,Academy converter,Secondary,ZZ1 1AA'

const read = (pieces: readonly string[], kind: 'schools' | 'employers' = 'schools') => {
  const reader = fileReader('id', kind, ',')
  let lines = ''
  for (const piece of pieces) {
    reader.push(piece)
    lines += reader.lines()
  }
  reader.end()
  lines += reader.lines()
  return { ...reader.found, lines: lines.split('\n').filter(Boolean) }
}

describe('reading a file', () => {
  it('stages rows with the import and their line', () => {
    const { lines, rows } = read([`${header}\n${row}\n`])
    expect(rows).toBe(1)
    expect(lines[0]).toMatch(/^id\t2\t900001\t\\N\tAlder School\tschool\t{"secondary"}\t/)
  })

  it('passes over lines of nothing but commas, which Excel leaves', () => {
    expect(read([`${header}\n,,,,,\n${row}\n , ,,,,\n`])).toMatchObject({ rows: 1, leftOut: 0 })
  })

  it('gives back rows with a problem as they stood', () => {
    const { badRows, problems } = read([`${header}\n${row.replace('900001', 'x')}\n${row},more\n`])
    expect(problems).toEqual([
      { line: 2, column: 'URN', value: 'x', fix: 'urn' },
      { line: 3, column: '', value: '7 / 6', fix: 'column-count' },
    ])
    expect(badRows.map(({ line, cells }) => [line, cells.slice(0, 2)])).toEqual([
      [2, ['x', 'Alder School']],
      [3, ['900001', 'Alder School']],
    ])
  })

  it('keeps no long value whole', () => {
    const { problems } = read([`${header}\n${row.replace('ZZ1 1AA', 'z'.repeat(5_000))}\n`])
    expect(problems[0]?.value).toHaveLength(200)
  })

  it('survives anything, and accounts for every row', () => {
    const cell = fc.oneof(
      fc.constantFrom('900001', 'Open', 'Closed', 'Secondary', '', '"', '""', '\u0000', '=1+1', '\\N', '\t'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const line = fc.array(cell, { maxLength: 8 }).map(cells => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.boolean(), fc.nat(40), (body, headed, size) => {
        const text = [...(headed ? [header] : []), ...body].join('\n')
        const step = size + 1
        const pieces = Array.from({ length: Math.ceil(text.length / step) }, (_, at) =>
          text.slice(at * step, (at + 1) * step),
        )
        const { rows, leftOut, passedOver, lines, problem } = read(pieces)
        if (!problem) expect(lines.length + leftOut + passedOver).toBe(rows)
        for (const staged of lines) {
          expect(staged.split('\t')).toHaveLength(20)
          expect(staged).not.toContain('\u0000')
        }
      }),
      { numRuns: 500 },
    )
  })
})
