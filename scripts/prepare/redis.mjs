import { byPackageManager, works } from './machine.mjs'

const find = () => ['redis-server', 'valkey-server'].find(program => works(program, '--version'))

/** A Redis server that runs, installed if it may be; null when there is none. */
export const ensureRedis = async ({ install }) => {
  const found = find()
  if (found || !install) return found ?? null
  await byPackageManager('redis-server')
  return find() ?? null
}

/** The one command that gets Redis. */
export const howToGetRedis =
  process.platform === 'darwin' ? 'brew install redis' : 'sudo apt-get install -y redis-server'
