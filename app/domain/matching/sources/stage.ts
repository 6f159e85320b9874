import { copyInto } from '~/platform/copy'
import { encodingOf, textOf } from '~/platform/csv-text'
import { ItemsError } from '~/platform/json-items'
import type { SourceProblem } from './problem'
import { ColumnsError, type Found, nothingFound, sourceReader, XmlError } from './reader'

type Reading = Parameters<typeof sourceReader>[0]

const problemOf = (error: unknown): SourceProblem | null => {
  if (error instanceof ItemsError || error instanceof ColumnsError) return error.why
  return error instanceof XmlError ? 'xml' : null
}

/** Reads a file and stages its rows by COPY: all that are in order, or none where the whole is refused. */
export const stage = async (path: string, reading: Reading): Promise<Found> => {
  const shape = await encodingOf(path)
  if ('not' in shape) return nothingFound(shape.not)
  // JSON is UTF-8 and nothing else; a spreadsheet may be what Excel saves.
  if (reading.format !== 'courses' && shape.encoding !== 'utf-8') return nothingFound('encoding')
  const reader = sourceReader(reading)
  let problem: SourceProblem | null = null
  const lines = async function* () {
    try {
      for await (const { text } of textOf(path, shape.encoding)) {
        reader.push(text)
        const ready = reader.lines()
        if (ready) yield ready
      }
      reader.end()
    } catch (error) {
      problem = problemOf(error)
      throw error
    }
    yield reader.lines()
  }
  try {
    await copyInto('staging.opportunity_row', ['reading_id', 'line', 'ref', 'hash', 'item'], lines())
  } catch (error) {
    // What was refused on the way is told; anything else is a fault of ours.
    if (problem === null) throw error
    return { ...reader.found, problem, good: 0 }
  }
  return reader.found
}
