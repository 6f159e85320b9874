import path from 'node:path'
import { startPostgres } from '~/platform/embedded-postgres'
import { create } from '~/platform/migrations'
import { sayWhy } from './installation/failure'
import { readSettings } from './installation/settings'

/** Writes the migration from what the migrations make to what the schema says: `npm run db:new <name>`. */
const makeMigration = async (): Promise<void> => {
  const name = process.argv.slice(2).join(' ').trim()
  if (!/[a-z0-9]/i.test(name)) throw new Error('Say what the migration does: npm run db:new add_teacher_notes')

  // Our own PostgreSQL even where DATABASE_URL is set: this makes and drops databases.
  const cluster = await startPostgres(path.join(readSettings().DATA_DIR, 'postgres'))
  try {
    const folder = await create(await cluster.database('postgres'), name, new Date())
    console.log(
      folder
        ? `Wrote ${folder}/migration.sql. Read it: policies, triggers and indexes made in SQL are yours to add.`
        : 'The schema says nothing that the migrations do not make already, so nothing was written.',
    )
  } finally {
    await cluster.release()
  }
}

try {
  await makeMigration()
} catch (error) {
  console.error(sayWhy(error))
  process.exit(1)
}
