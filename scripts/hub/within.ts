import { status } from '~/platform/migrations'
import { type Database, openDatabase } from '../installation/database'
import { Failure } from '../installation/failure'
import { secretIn } from '../installation/secret'
import { type Environment, readSettings, type Settings, setEnvironment } from '../installation/settings'
import { bringUpToDate } from '../installation/up-to-date'
import { runningInstance } from '../start/instance'
import { addressOf } from '../start/port'

/** What the programs of this installation are run with, so that links and secrets made here are good there. */
export const surroundings = (settings: Settings, database: Database): Environment => ({
  DATABASE_URL: database.url,
  DATA_DIR: settings.DATA_DIR,
  SECRET: settings.SECRET || secretIn(settings.DATA_DIR),
  PUBLIC_URL:
    settings.PUBLIC_URL || runningInstance(settings.DATA_DIR)?.url || addressOf(settings.HOST, settings.PORT || 3000),
  DEMO: settings.DEMO ? '1' : '0',
  INBOX: settings.SMTP_URL ? '0' : '1',
  LOG_LEVEL: settings.LOG_LEVEL ?? 'warn',
})

const refuseOld = async (url: string): Promise<void> => {
  const { pending, failed } = await status(url)
  if (pending.length + failed.length > 0)
    throw new Failure('The database is older than this Traverse. Type: npm run hub -- migrate')
}

/**
 * Runs a command's work in the surroundings of the installation: its database, started or joined, and its settings.
 * Whatever reads the configuration has to be imported inside `work`, once these are in place.
 */
export const withInstallation = async (
  work: (here: { settings: Settings; database: Database; environment: Environment }) => Promise<void>,
): Promise<void> => {
  const settings = readSettings()
  const database = await openDatabase(settings)
  try {
    if (database.embedded) await bringUpToDate(database.url)
    else await refuseOld(database.url)
    const environment = surroundings(settings, database)
    setEnvironment(environment)
    try {
      await work({ settings, database, environment })
    } finally {
      await (await import('~/platform/db')).disconnect()
    }
  } finally {
    await database.release()
  }
}
