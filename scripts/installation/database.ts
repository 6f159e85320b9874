import path from 'node:path'
import { type Cluster, startPostgres } from '~/platform/embedded-postgres'
import type { Settings } from './settings'

/** The database of the installation, for as long as this process needs it. */
export type Database = { url: string; embedded: boolean; release: () => Promise<void> }

const name = 'traverse'
const homeIn = (dataDir: string): string => path.join(dataDir, 'postgres')

/** The database given by DATABASE_URL, else the embedded one, started or joined. */
export const openDatabase = async ({ DATABASE_URL, DATA_DIR }: Settings): Promise<Database> => {
  if (DATABASE_URL) return { url: DATABASE_URL, embedded: false, release: async () => undefined }
  const cluster = await startPostgres(homeIn(DATA_DIR))
  return { url: await cluster.database(name), embedded: true, release: cluster.release }
}

/** Like openDatabase, but an embedded PostgreSQL that dies is started again, on the port everybody knows. */
export const keepDatabase = async (settings: Settings, say: (sentence: string) => void): Promise<Database> => {
  if (settings.DATABASE_URL) return openDatabase(settings)
  const home = homeIn(settings.DATA_DIR)
  const held: Cluster[] = [await startPostgres(home)]
  let latest = held[0] as Cluster
  let busy: Promise<void> | null = null

  const revive = async (): Promise<void> => {
    say('PostgreSQL stopped unexpectedly and is starting again.')
    try {
      latest = await startPostgres(home, { port: latest.port })
      held.push(latest)
    } catch (error) {
      say(`PostgreSQL could not be started again yet: ${(error as Error).message}`)
    }
  }
  const watch = setInterval(() => {
    if (busy || latest.isUp()) return
    busy = revive().finally(() => {
      busy = null
    })
  }, 300)

  return {
    url: await latest.database(name),
    embedded: true,
    release: async () => {
      clearInterval(watch)
      await busy
      for (const cluster of held) await cluster.release()
    },
  }
}
