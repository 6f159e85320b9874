import { expect, it } from 'vitest'
import { csvStream, harmless } from './csv-write'

it.each([
  ['=1+1', "'=1+1"],
  ['+44 1642', "'+44 1642"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['"=1+1', `'"=1+1`],
  [' =1+1', "' =1+1"],
  ['＝1', "'＝1"],
  ['Moor & Dale', 'Moor & Dale'],
  ["O'Hara", "O'Hara"],
  ['', ''],
])('makes %j harmless', (text, expected) => {
  expect(harmless(text)).toBe(expected)
})

it('writes what a spreadsheet reads, batch by batch', async () => {
  type Row = { name: string; learners: number; closed: Date | null }
  const columns = [
    { head: 'Name', value: (row: Row) => row.name },
    { head: 'Learners', value: (row: Row) => row.learners },
    { head: 'Closed', value: (row: Row) => row.closed },
  ]
  const batches = [
    [{ name: 'Tŷ "Gwyn", Moor', learners: -3, closed: null }],
    [{ name: '=cmd', learners: 4, closed: new Date('2026-08-31') }],
  ]
  const bytes = await new Response(csvStream(columns, batches)).arrayBuffer()
  expect(Buffer.from(bytes).toString()).toBe(
    '\ufeffName,Learners,Closed\r\n"Tŷ ""Gwyn"", Moor",-3,\r\n' + "'=cmd,4,2026-08-31\r\n",
  )
})
