import postgres from 'postgres'
import { config } from './config'
import { log } from './log'
import { scrubbed } from './scrub'

/**
 * Listens to a database channel on a connection of its own, which comes back by itself when it is lost. A notice is a
 * hint only: one sent while the connection is down is never heard, so whoever listens also looks from time to time.
 */
export const listen = async (channel: string, onNotice: () => void): Promise<{ stop: () => Promise<void> }> => {
  const sql = postgres(config.databaseUrl, {
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: 'traverse notices', role: 'traverse_app', TimeZone: 'UTC' },
  })
  // Also at each new connection: something may have happened in between.
  await sql.listen(channel, onNotice, onNotice).catch(error => {
    log.warn({ channel, err: scrubbed(error) }, 'cannot listen to the database')
  })
  return { stop: () => sql.end({ timeout: 2 }) }
}
