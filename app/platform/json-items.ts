/** Why text is no list of items. */
export type NotItems =
  | 'cut-short'
  | 'not-json'
  | 'not-items'
  | 'too-deep'
  | 'too-long'
  | 'too-many'
  | 'odd-keys'
  | 'empty'

export class ItemsError extends Error {
  constructor(readonly why: NotItems) {
    super(why)
  }
}

/** What is taken before a list is refused: items in all, letters of one, and how deep they may nest. */
export type ItemLimits = { items: number; letters: number; depth: number }

/** Keys under which a list may stand in an object about it. */
const lists: ReadonlySet<string> = new Set(['@graph', 'vacancies', 'items'])

/** Names no honest list has, and that a careless reader would write into the language itself. */
const oddKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const refuseOddKeys = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (oddKeys.has(key)) throw new ItemsError('odd-keys')
    refuseOddKeys(inner)
  }
}

const parsed = (text: string): object => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ItemsError('not-json')
  }
  refuseOddKeys(value)
  return value as object
}

const [QUOTE, ESCAPE, COMMA, ARRAY, ARRAY_END, OBJECT, OBJECT_END] = [34, 92, 44, 91, 93, 123, 125] as const
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/**
 * Cuts JSON that arrives in pieces into its items, in memory bounded by the longest of them: the members of an array, of a
 * list inside an object (`@graph`, `vacancies`, `items`), or the one object there is.
 * @throws ItemsError as soon as something is not as it should be.
 */
export const itemScanner = (limits: ItemLimits, take: (item: object) => void) => {
  let text = ''
  let at = 0
  /** Where the item being read begins in `text`; -1 between items. */
  let start = -1
  /** The closing brackets that are waited for, the nearest last. */
  const waiting: number[] = []
  /** How many brackets are open where members of a list stand; 0 where no list is open. */
  let listDepth = 0
  let hadList = false
  let isOver = false
  let isQuoted = false
  let isEscaped = false
  /** The last text in the outermost object: before a bracket, the name of what it opens. */
  let wordFrom = -1
  let word = ''
  let items = 0

  const give = (end: number): void => {
    items++
    if (items > limits.items) throw new ItemsError('too-many')
    if (end - start > limits.letters) throw new ItemsError('too-long')
    take(parsed(text.slice(start, end)))
    start = -1
  }

  const open = (code: number): void => {
    if (isOver) throw new ItemsError('not-json')
    const depth = waiting.push(code === ARRAY ? ARRAY_END : OBJECT_END)
    if (depth > limits.depth) throw new ItemsError('too-deep')
    if (depth === 1) {
      if (code === ARRAY) listDepth = 1
      else start = at
    } else if (depth === 2 && listDepth === 0 && code === ARRAY && lists.has(word)) {
      listDepth = 2
      hadList = true
      start = -1
    } else if (listDepth > 0 && depth === listDepth + 1) {
      if (code === ARRAY) throw new ItemsError('not-items')
      start = at
    }
  }

  const close = (code: number): void => {
    if (waiting.pop() !== code) throw new ItemsError('not-json')
    const depth = waiting.length
    if (listDepth > 0 && depth === listDepth) give(at + 1)
    else if (depth === 0 && listDepth === 0 && !hadList) give(at + 1)
    else if (listDepth === 2 && depth === 1) listDepth = 0
    if (depth === 0) isOver = true
  }

  const quoted = (code: number): void => {
    if (isEscaped) isEscaped = false
    else if (code === ESCAPE) isEscaped = true
    else if (code === QUOTE) {
      isQuoted = false
      if (wordFrom >= 0) word = text.slice(wordFrom + 1, at)
      wordFrom = -1
    }
  }

  const plain = (code: number): void => {
    if (isSpace(code)) return
    if (code === ARRAY || code === OBJECT) {
      open(code)
      return
    }
    if (code === ARRAY_END || code === OBJECT_END) {
      close(code)
      return
    }
    if (waiting.length === 0) throw new ItemsError('not-json')
    if (listDepth > 0 && waiting.length === listDepth && code !== COMMA) throw new ItemsError('not-items')
    if (code !== QUOTE) return
    isQuoted = true
    if (waiting.length === 1) wordFrom = at
  }

  /** Forgets what has been read and is not needed again. */
  const forget = (): void => {
    const from = start >= 0 ? start : wordFrom >= 0 ? wordFrom : at
    text = text.slice(from)
    at -= from
    if (start >= 0) start -= from
    if (wordFrom >= 0) wordFrom -= from
    if (text.length > limits.letters) throw new ItemsError('too-long')
  }

  return {
    push: (piece: string): void => {
      text += piece
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (isQuoted) quoted(code)
        else plain(code)
      }
      forget()
    },
    end: (): void => {
      if (waiting.length > 0) throw new ItemsError('cut-short')
      if (!isOver) throw new ItemsError('empty')
    },
  }
}
