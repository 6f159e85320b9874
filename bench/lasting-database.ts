import pg from 'pg'
import { type Cluster, startPostgres } from '~/platform/embedded-postgres'
import { deploy } from '~/platform/migrations'

/** A PostgreSQL for measuring, which waits for its disk as a real one does. */
export const startBenchCluster = (): Promise<Cluster> => startPostgres('.data/bench-postgres')

/** A new database of a name on it, migrated and empty. */
export const freshDatabase = async (cluster: Cluster, name: string): Promise<string> => {
  const client = new pg.Client({ connectionString: await cluster.database('postgres') })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = await cluster.database(name)
  await deploy(url)
  return url
}
