import { readdirSync } from 'node:fs'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { config } from './config'
import { transact } from './db'
import { log } from './log'
import { mailHealth } from './mail'
import { queueHealth } from './queue'
import { scrubbed } from './scrub'
import { storageHealth } from './storage'

const patience = 4_000
const leastFree = 64 * 1024 * 1024

export type Readiness = { ready: boolean; failing: string[]; checks: Record<string, 'ok' | string> }

const database = () => transact({ system: 'sign-in' }, tx => tx.$queryRaw`select 1`)

const queue = async () => {
  const health = await queueHealth()
  if (!health.ok) throw new Error(health.problem)
}

/** Names of migrations this build brings that the database does not have. */
const missingMigrations = async (): Promise<string[]> => {
  const ours = readdirSync('prisma/migrations', { withFileTypes: true })
  const applied = await transact(
    { system: 'sign-in' },
    tx =>
      tx.$queryRaw<{ migration_name: string }[]>`
        select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
  )
  const known = new Set(applied.map(row => row.migration_name))
  return ours.flatMap(entry => (entry.isDirectory() && !known.has(entry.name) ? [entry.name] : []))
}

const migrations = async () => {
  const missing = await missingMigrations()
  if (missing.length > 0) throw new Error(`Not applied: ${missing.join(', ')}. Run "npm run hub -- migrate".`)
}

const disk = async () => {
  await mkdir(config.dataDir, { recursive: true })
  const { bavail, bsize } = await statfs(config.dataDir)
  if (bavail * bsize < leastFree) throw new Error('Less than 64 MB is free.')
  const file = path.join(config.dataDir, `.ready-${process.pid}`)
  await writeFile(file, 'ready')
  await rm(file, { force: true })
}

const checks: Record<string, () => Promise<unknown>> = {
  database,
  queue,
  migrations,
  mail: mailHealth,
  disk,
  storage: storageHealth,
}

const tooSlow = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No answer in ${patience / 1000} seconds.`)), patience).unref()
  })

const look = async (): Promise<Readiness> => {
  const found = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        await Promise.race([check(), tooSlow()])
        return [name, 'ok'] as const
      } catch (error) {
        return [name, scrubbed(error)] as const
      }
    }),
  )
  const failing = found.flatMap(([name, result]) => (result === 'ok' ? [] : [name]))
  if (failing.length > 0) log.warn({ failing }, 'not ready')
  return { ready: failing.length === 0, failing, checks: Object.fromEntries(found) }
}

let latest: { at: number; answer: Promise<Readiness> } | null = null

/** Tries everything the product stands on, and names what fails. Asked often, it answers from the last second. */
export const readiness = (): Promise<Readiness> => {
  const now = performance.now()
  if (!latest || now - latest.at > 1_000) latest = { at: now, answer: look() }
  return latest.answer
}
