import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { readWorkbook } from './workbook'

const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Cell = string | number | { day: number } | null
const cellOf = (cell: Cell, at: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
  return typeof cell === 'number' ? `<c r="${at}"><v>${cell}</v></c>` : `<c r="${at}" s="1"><v>${cell.day}</v></c>`
}
const sheetOf = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row, down) => {
      const cells = row.map((cell, across) => cellOf(cell, `${String.fromCharCode(65 + across)}${down + 1}`))
      return `<row r="${down + 1}">${cells.join('')}</row>`
    })
    .join('')

/** A workbook as Excel saves it, as small as it can be. */
const workbook = (rows: readonly (readonly Cell[])[], more: Record<string, Uint8Array> = {}): string => {
  const path = join(folder, `${Math.random()}.xlsx`)
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${packaged}">${rel('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Year 10" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${rel('r1', 'worksheet', 'worksheets/sheet1.xml')}${rel('r2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetOf(rows)}</sheetData></worksheet>`,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  writeFileSync(path, zipSync({ ...files, ...more }))
  return path
}

test('the first sheet reads as a table, row for line, with days as days', async () => {
  const path = workbook([
    ['Autumn list'],
    ['ULN', 'Forename', 'Leaving'],
    [1234567890, 'Ann, or Annie', { day: 46_000 }],
    [null],
    [1234567891, 'Żółw', null],
  ])
  expect(await readWorkbook(path)).toEqual({
    text: 'Autumn list,,\nULN,Forename,Leaving\n1234567890,"Ann, or Annie",2025-12-09\n,,\n1234567891,Żółw,\n',
    fileHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('what unpacks to far more than a roster is not unpacked, and what is no workbook is none', async () => {
  const bomb = workbook([['UPN']], { 'xl/media/image1.png': new Uint8Array(41_000_000) })
  expect(await readWorkbook(bomb)).toEqual({ not: 'workbook-too-big' })
  const zip = join(folder, 'notes.xlsx')
  writeFileSync(zip, zipSync({ 'notes.txt': strToU8('Nothing here') }))
  expect(await readWorkbook(zip)).toEqual({ not: 'workbook' })
  const torn = join(folder, 'torn.xlsx')
  writeFileSync(torn, Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9]))
  expect(await readWorkbook(torn)).toEqual({ not: 'workbook' })
})
