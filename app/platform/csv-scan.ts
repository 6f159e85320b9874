const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/** Why a line cannot be read: its quotes do not pair up, or it is longer than any honest row. */
export type Unreadable = 'quotes' | 'too-long'

export type CsvEvents = {
  /** A row: the cells of the columns kept, how many cells it really had, and the line it begins on, from 1. */
  row: (cells: string[], width: number, line: number) => void
  /** A line that cannot be read. Reading goes on with the next line. */
  unreadable: (why: Unreadable, line: number, beginning: string) => void
}

/** Longest row, in characters. A register's row is about 1,200. */
const LONGEST = 100_000

/**
 * Reads CSV as it arrives, in pieces of any size, in memory bounded by the longest row. Quotes may hold delimiters and
 * line ends; a quote that never closes costs its own line only. LF, CRLF and CR all end a line; empty lines are passed over.
 * Only the cells of the columns given to `keep` are cut out, which is what makes a register of 140 columns cheap.
 */
export const csvScanner = (delimiter: string, events: CsvEvents) => {
  const separator = delimiter.charCodeAt(0)
  let text = ''
  let start = 0
  let line = 1
  let skipping = false
  let kept: Int32Array | null = null
  let noCells: readonly string[] = []

  /** Where the line after a position begins; -1 when its end has not arrived. */
  const nextLine = (from: number, final: boolean): number => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === LINE_FEED) return at + 1
      if (code !== RETURN) continue
      if (at + 1 < text.length) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1
      return final ? text.length : -1
    }
    return final ? text.length : -1
  }

  const giveUp = (why: Unreadable, final: boolean): void => {
    events.unreadable(why, line, text.slice(start, start + 200))
    skipLine(final)
  }

  const skipLine = (final: boolean): void => {
    const next = nextLine(start, final)
    skipping = next === -1
    // A lone return at the end may be the first half of CRLF, so it stays.
    start = skipping ? text.length - (text.charCodeAt(text.length - 1) === RETURN ? 1 : 0) : next
    if (!skipping) line++
  }

  /** Reads one row from `start`; false when more text is needed. */
  const readRow = (final: boolean): boolean => {
    const cells = noCells.slice()
    // Held here, the text and the columns are read a good deal faster.
    const all = text
    const places = kept
    const end = all.length
    let at = start
    let width = 0
    let lines = 1
    let blank = true

    for (;;) {
      let cell = -1
      let cellEnd = at
      let doubled = false

      if (at < end && all.charCodeAt(at) === QUOTE) {
        blank = false
        cell = at + 1
        let close = at
        for (;;) {
          close = all.indexOf('"', close + 1)
          if (close === -1 || close - start > LONGEST) {
            if (!final && close === -1 && end - start <= LONGEST) return false
            giveUp('quotes', final)
            return true
          }
          if (close + 1 === end && !final) return false
          if (all.charCodeAt(close + 1) !== QUOTE) break
          doubled = true
          close++
        }
        for (let feed = all.indexOf('\n', cell); feed !== -1 && feed < close; feed = all.indexOf('\n', feed + 1))
          lines++
        cellEnd = close
        at = close + 1
      } else {
        cell = at
        while (at < end) {
          const code = all.charCodeAt(at)
          if (code === separator || code === LINE_FEED || code === RETURN) break
          at++
        }
        cellEnd = at
        if (at > cell) blank = false
      }

      if (at - start > LONGEST) {
        giveUp('too-long', final)
        return true
      }
      if (at === end && !final) return false

      const slot = places ? (places[width] ?? -1) : width
      if (slot >= 0) {
        const value = all.slice(cell, cellEnd)
        cells[slot] = doubled ? value.replaceAll('""', '"') : value
      }
      width++

      const code = at < end ? all.charCodeAt(at) : LINE_FEED
      if (code === separator) {
        at++
        continue
      }
      if (code !== LINE_FEED && code !== RETURN) {
        giveUp('quotes', final)
        return true
      }
      if (code === RETURN) {
        if (at + 1 === end && !final) return false
        if (all.charCodeAt(at + 1) === LINE_FEED) at++
      }
      if (!(width === 1 && blank)) events.row(cells, width, line)
      start = Math.min(at + 1, end)
      line += lines
      return true
    }
  }

  const run = (final: boolean): void => {
    if (skipping) {
      skipping = false
      skipLine(final)
    }
    while (!skipping && start < text.length && readRow(final));
    text = text.slice(start)
    start = 0
  }

  return {
    /** Keeps only some columns: for each position in the file, its place in the cells given out, or -1. */
    keep: (places: readonly number[]): void => {
      kept = Int32Array.from(places)
      noCells = new Array<string>(Math.max(-1, ...places) + 1).fill('')
    },
    push: (piece: string): void => {
      text += piece
      run(false)
    },
    end: (): void => run(true),
  }
}
