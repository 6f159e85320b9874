import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import postgres from 'postgres'
import { config } from './config'

/**
 * Streams rows into a staging table, all of them or none, on a short connection of its own that has stepped down to
 * the app's role. Pieces are whole lines of `copyLine`, gathered into tens of kilobytes.
 */
export const copyInto = async (
  table: `staging.${string}`,
  columns: readonly string[],
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> => {
  const sql = postgres(config.databaseUrl, {
    max: 1,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: 'traverse-copy', options: '-c role=traverse_app -c timezone=UTC' },
  })
  try {
    const target = await sql.unsafe(`copy ${table} (${columns.join(', ')}) from stdin`).writable()
    await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 4 }), target)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
