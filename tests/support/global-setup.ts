import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { dropDatabasesOfEndedRuns, makeTemplate, runName, startTestCluster } from './cluster'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's connection to the test server itself. */
    server: string
    /** The migrated database to copy. */
    template: string
    /** What this run's databases begin with. */
    run: string
  }
}

const folders = '.data/test'

/** The data folders the tests of this run were given. */
const removeFolders = async (): Promise<void> => {
  const names = await readdir(folders).catch(() => [])
  const ours = names.filter(name => name.startsWith(`${runName(process.pid)}_`))
  for (const name of ours) await rm(path.join(folders, name), { recursive: true, force: true })
}

/** Once a run: PostgreSQL is up and a migrated template is there to be copied. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster()
  await dropDatabasesOfEndedRuns(cluster)
  project.provide('server', await cluster.database('postgres'))
  project.provide('template', await makeTemplate(cluster))
  project.provide('run', runName(process.pid))

  return async () => {
    await dropDatabasesOfEndedRuns(cluster)
    await cluster.release()
    await removeFolders()
  }
}
