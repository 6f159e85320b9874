import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'

const read = (file: string): { tag: 'ok' | 'error'; value: string } => {
  try {
    return { tag: 'ok', value: readFileSync(file, 'utf8') }
  } catch (error) {
    return { tag: 'error', value: (error as Error).message }
  }
}

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
        .sort()
    : []

/** The migrations of a folder in the order they are applied. */
export const migrationsIn = (folder: string): MigrationList => {
  const baseDir = path.resolve(folder)
  const lock = read(path.join(baseDir, 'migration_lock.toml'))
  return {
    baseDir,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: lock.tag === 'ok' ? lock.value : null },
    migrationDirectories: namesIn(baseDir).map(name => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: read(path.join(baseDir, name, 'migration.sql')) },
    })),
  }
}

/** The Prisma schema of a folder: one file an area. */
export const schemaIn = (folder: string): SchemasContainer => ({
  files: readdirSync(folder)
    .filter(name => name.endsWith('.prisma'))
    .sort()
    .map(name => path.resolve(folder, name))
    .map(file => ({ path: file, content: readFileSync(file, 'utf8') })),
})

/** A short name for exactly these migrations, for things made from them. */
export const fingerprintOf = ({ migrationDirectories }: MigrationList): string =>
  createHash('sha256').update(JSON.stringify(migrationDirectories)).digest('hex').slice(0, 12)
