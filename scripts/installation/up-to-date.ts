import pg from 'pg'
import { deploy } from '~/platform/migrations'
import { Failure } from './failure'

const leastVersion = 180_000

const unreachable: Record<string, string> = {
  ECONNREFUSED: 'No PostgreSQL answers there',
  ENOTFOUND: 'There is no such machine',
  ETIMEDOUT: 'It does not answer',
  '28P01': 'PostgreSQL refuses its user or password',
  '28000': 'PostgreSQL refuses its user',
  '3D000': 'It names a database that does not exist',
}

const versionOf = async (url: string): Promise<{ number: number; name: string }> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ number: number; name: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    )
    return rows[0] ?? { number: 0, name: 'unknown' }
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    throw new Failure(`The database in DATABASE_URL cannot be used. ${unreachable[code] ?? message}.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Brings the database up to date, or says in a sentence why not. Returns the names of the migrations applied. */
export const bringUpToDate = async (url: string): Promise<string[]> => {
  const { number, name } = await versionOf(url)
  if (number < leastVersion)
    throw new Failure(`Traverse needs PostgreSQL 18 or later, and the database in DATABASE_URL is PostgreSQL ${name}.`)
  try {
    return await deploy(url)
  } catch (error) {
    throw new Failure(`The database could not be brought up to date.\n${(error as Error).message}`)
  }
}
