import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'

/** What a workbook is when its first sheet cannot be read. */
export type NotSheet = 'workbook' | 'workbook-too-big'

/** A sheet this large unpacked is no school's roster, and a small file can unpack to anything. */
const mostUnpacked = 40_000_000

type Cell = string | number | boolean | Date | null

const textOf = (cell: Cell): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null ? '' : String(cell)
}

/** What the parts of an archive say they unpack to, in bytes; none is unpacked for it, and none can unpack to more. */
const unpackedBytes = (bytes: Uint8Array): number => {
  let sum = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize
      return false
    },
  })
  return sum
}

/**
 * The first sheet of an Excel workbook as CSV, a row to a line, dates as 2026-09-01, with the SHA-256 of the file in hex;
 * or what it is when it is none. The older `.xls` is none.
 */
export const readWorkbook = async (path: string): Promise<{ text: string; fileHash: string } | { not: NotSheet }> => {
  const bytes = await readFile(path)
  try {
    if (unpackedBytes(bytes) > mostUnpacked) return { not: 'workbook-too-big' }
    const rows = await readSheet(new Uint8Array(bytes).buffer)
    const text = stringify(rows.map(row => row.map(cell => textOf(cell as Cell))))
    return { text, fileHash: createHash('sha256').update(bytes).digest('hex') }
  } catch {
    return { not: 'workbook' }
  }
}
