import { copyInto } from '~/platform/copy'
import { delimiterOf, encodingOf, textOf } from '~/platform/csv-text'
import type { Layout } from './layout'
import { type Found, fileReader, unread } from './reader'

/** Reads an uploaded file and stages its rows by COPY, all of them or none. `progress` hears how many bytes are done. */
export const readFile = async (
  { importId, path, kind }: { importId: string; path: string; kind: Layout['kind'] },
  progress: (bytes: number) => void = () => undefined,
): Promise<Found> => {
  const shape = await encodingOf(path)
  if ('not' in shape) return unread(shape.not)

  const pieces = textOf(path, shape.encoding)
  const first = await pieces.next()
  if (first.done) return unread('empty')

  const reader = fileReader(importId, kind, delimiterOf(first.value.text))
  const { found } = reader
  reader.push(first.value.text)
  if (!found.layout) {
    await pieces.return(undefined)
    reader.end()
    return found
  }

  const lines = async function* () {
    yield reader.lines()
    for await (const { text, bytes } of pieces) {
      reader.push(text)
      yield reader.lines()
      progress(bytes)
    }
    reader.end()
    yield reader.lines()
  }
  await copyInto(found.layout.table, ['import_id', 'line', ...found.layout.into], lines())
  return found
}
