import type { Command } from 'commander'
import { openDatabase } from '../installation/database'
import { readSettings } from '../installation/settings'
import { bringUpToDate } from '../installation/up-to-date'

const migrate = async (): Promise<void> => {
  const database = await openDatabase(readSettings())
  try {
    const applied = await bringUpToDate(database.url)
    for (const name of applied) console.log(`Applied ${name}`)
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migrations.`)
  } finally {
    await database.release()
  }
}

/** `hub migrate` */
export const addMigrate = (program: Command): void => {
  program.command('migrate').description('bring the database up to date; safe to run many at once').action(migrate)
}
