import { copyLine } from '~/platform/copy-format'
import { csvScanner } from '~/platform/csv-scan'
import { delimiterOf } from '~/platform/csv-text'
import { ItemsError, itemScanner } from '~/platform/json-items'
import { linkedDataIn } from '~/platform/plain-text'
import type { SourceFormat } from '../vocabulary'
import { course, courseColumns } from './courses'
import { checked, type Fault } from './item'
import { isJobPosting, jobPosting } from './job-posting'
import type { SourceProblem } from './problem'
import { member, type Otherwise } from './said'
import { vacancy } from './vacancies'

/** The most that is taken: items in all, letters of one, and how deep it may nest. */
export const limits = { items: 50_000, letters: 200_000, depth: 16 } as const

/** Faults and bad rows that are kept; the rest is counted. */
export const mostFaults = 1_000

/** What reading came to. The rows in order are staged; the rest is told here. */
export type Found = {
  problem: SourceProblem | null
  rows: number
  /** Rows in order, to be brought in. */
  good: number
  over: number
  repeated: number
  leftOut: number
  faults: Fault[]
  badRows: { line: number; cells: string[] }[]
  /** References of rows left out: what stands of them stays. */
  doubtful: string[]
  /** Rows with something in them that was meant to run, and rows that say two things under one reference. */
  scripted: number
  conflicting: number
}

export const nothingFound = (problem: SourceProblem | null): Found => ({
  ...{ problem, rows: 0, good: 0, over: 0, repeated: 0, leftOut: 0, faults: [], badRows: [], doubtful: [] },
  ...{ scripted: 0, conflicting: 0 },
})

type Reading = { readingId: string; format: SourceFormat; otherwise: Otherwise; today: string }

/**
 * Turns the text of a file into lines for COPY, item by item. Feed it piece by piece; `lines` hands out what is ready.
 * Nothing grows with the file but the references, the first faults, and what is not handed out yet.
 * @throws ItemsError where the text is no list at all.
 */
export const sourceReader = ({ readingId, format, otherwise, today }: Reading) => {
  const found = nothingFound(null)
  const seen = new Map<string, string>()
  let lines = ''

  const leaveOut = (faults: readonly Fault[], cells: readonly string[]): void => {
    found.leftOut++
    for (const fault of faults) if (found.faults.length < mostFaults) found.faults.push(fault)
    if (cells.length > 0 && found.badRows.length < mostFaults)
      found.badRows.push({ line: faults[0]?.line ?? 0, cells: [...cells] })
    const ref = faults[0]?.ref
    if (ref) found.doubtful.push(ref)
  }

  const take = (item: object, line: number, cells: readonly string[] = []): void => {
    if (++found.rows > limits.items) throw new ItemsError('too-many')
    const said = readers[format](item, otherwise)
    const { ref } = said
    const one = checked(said)
    if ('faults' in one) {
      if (said.scripted) found.scripted++
      leaveOut(
        one.faults.map(fault => ({ line, ref, ...fault })),
        cells,
      )
      return
    }
    const before = seen.get(ref)
    if (before === one.hash) found.repeated++
    else if (before !== undefined) {
      found.conflicting++
      leaveOut([{ line, ref, field: 'ref', value: ref.slice(0, 100), fix: 'same-ref' }], cells)
    } else {
      seen.set(ref, one.hash)
      if (one.closesOn < today) {
        found.over++
        return
      }
      found.good++
      lines += copyLine([readingId, line, ref, one.hash, JSON.stringify(one.item)])
    }
  }

  const broken: typeof leaveOut = (faults, cells) => {
    found.rows++
    leaveOut(faults, cells)
  }
  const reading = format === 'courses' ? rowsOf(take, broken) : itemsOf(format, take)
  return {
    found,
    push: reading.push,
    end: (): void => {
      reading.end()
      if (found.rows === 0) throw new ItemsError('empty')
    },
    /** Hands out the lines that are ready. */
    lines: (): string => {
      const ready = lines
      lines = ''
      return ready
    },
  }
}

const readers = { courses: course, vacancies: vacancy, 'job-postings': jobPosting } as const

type Take = (item: object, line: number, cells?: readonly string[]) => void
type Pieces = { push: (piece: string) => void; end: () => void }

/** Why the columns of a file of courses will not do. */
export class ColumnsError extends Error {
  constructor(readonly why: 'unknown-columns' | 'columns-twice') {
    super(why)
  }
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
const columns = [...courseColumns.required, ...courseColumns.optional]

const rowsOf = (take: Take, leaveOut: (faults: readonly Fault[], cells: readonly string[]) => void): Pieces => {
  let header: string[] | null = null
  const wrong = (line: number, fix: string, value: string, cells: readonly string[]) =>
    leaveOut([{ line, ref: '', field: '', value, fix }], cells)

  const begin = (cells: readonly string[]): void => {
    header = cells.map(plain)
    if (new Set(header).size < header.length) throw new ColumnsError('columns-twice')
    const known = header
    if (courseColumns.required.some(column => !known.includes(plain(column)))) throw new ColumnsError('unknown-columns')
  }

  const events: Parameters<typeof csvScanner>[1] = {
    row: (cells, width, line) => {
      if (!header) {
        begin(cells)
        return
      }
      if (cells.every(cell => cell.trim() === '')) return
      const at = header
      const own = columns.map(column => cells[at.indexOf(plain(column))] ?? '')
      if (width !== header.length) wrong(line, 'column-count', `${width} / ${header.length}`, own)
      else take(Object.fromEntries(columns.map((column, place) => [column, own[place]])), line, own)
    },
    unreadable: (why, line, beginning) => {
      if (!header) throw new ColumnsError('unknown-columns')
      wrong(line, why === 'quotes' ? 'quotes' : 'too-long-row', beginning.slice(0, 100), [])
    },
  }
  let scanner: ReturnType<typeof csvScanner> | null = null
  return {
    push: piece => {
      scanner ??= csvScanner(delimiterOf(piece), events)
      scanner.push(piece)
    },
    end: () => scanner?.end(),
  }
}

/** JSON from its beginning, or a web page with JSON-LD in it. */
const itemsOf = (format: Exclude<SourceFormat, 'courses'>, take: Take): Pieces => {
  let count = 0
  const each = (item: object): void => {
    const graph = member(item, '@graph')
    const inside = Array.isArray(graph) ? graph.filter(one => typeof one === 'object' && one !== null) : [item]
    for (const one of inside) {
      count++
      if (format === 'vacancies' || isJobPosting(one)) take(one, count)
    }
  }
  const whole = (json: string): void => {
    const scanner = itemScanner(limits, each)
    scanner.push(json)
    scanner.end()
  }
  let pieces: Pieces | null = null
  return {
    push: piece => {
      if (!pieces) {
        const beginning = piece.trimStart()
        if (beginning === '') return
        if (/^<\?xml/i.test(beginning) || /^<!doctype[^>]*\[/i.test(beginning)) throw new XmlError()
        pieces =
          beginning.startsWith('<') && format === 'job-postings'
            ? linkedDataIn(limits.letters * 25, whole)
            : itemScanner(limits, each)
      }
      pieces.push(piece)
    },
    end: () => {
      if (!pieces) throw new ItemsError('empty')
      pieces.end()
    },
  }
}

/** XML is not read at all: what it may do to a reader is no risk worth taking for jobs that are published as JSON. */
export class XmlError extends Error {}
