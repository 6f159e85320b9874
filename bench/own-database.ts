import {
  copyDatabase,
  dropDatabasesOfEndedRuns,
  makeTemplate,
  runName,
  startTestCluster,
} from '../tests/support/cluster'
import { surroundings } from '../tests/support/surroundings'

/**
 * A database of one's own on the tests' server, migrated and empty, for as long as `work` runs. The environment is set
 * before anything that reads it, so `work` imports the product itself.
 */
export const onOwnDatabase = async (work: () => Promise<void>): Promise<void> => {
  const cluster = await startTestCluster()
  try {
    await dropDatabasesOfEndedRuns(cluster)
    const server = await cluster.database('postgres')
    const name = `${runName(process.pid)}_1`
    await copyDatabase(server, await makeTemplate(cluster), name)
    Object.assign(process.env, surroundings(server, name))
    await work()
  } finally {
    await dropDatabasesOfEndedRuns(cluster)
    await cluster.release()
  }
}
