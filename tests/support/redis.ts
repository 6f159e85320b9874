import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Redis } from 'ioredis'
import { until } from './until'

const runs = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

const install = (): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0
  const wanted = ['install', '-y', '--no-install-recommends', 'redis-server']
  if (!apt(...wanted)) apt('update') && apt(...wanted)
}

/**
 * The Redis server of this machine; installed by the package manager where that is allowed.
 * @throws with the one command to type.
 */
const findRedis = (): string => {
  const find = () => ['redis-server', 'valkey-server'].find(runs)
  const found = find()
  if (found) return found
  if (process.getuid?.() === 0 && runs('apt-get')) install()
  const installed = find()
  if (installed) return installed
  const command = process.platform === 'darwin' ? 'brew install redis' : 'sudo apt-get install -y redis-server'
  throw new Error(`The queue's tests need Redis. Type: ${command}`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })

const answers = async (url: string): Promise<boolean> => {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.ping()) === 'PONG'
  } catch {
    return false
  } finally {
    client.disconnect()
  }
}

/** What the product asks of a Redis that holds its queue. */
const lasting = { appendonly: 'yes', 'maxmemory-policy': 'noeviction' }

export type TestRedis = {
  url: string
  /** Kills the server, as a crash would. */
  kill: () => Promise<void>
  /** Starts it again over what it had written. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** A Redis server of one's own on a random port of 127.0.0.1, set up to last unless told otherwise. */
export const startRedis = async (settings: Record<string, string> = lasting): Promise<TestRedis> => {
  const program = findRedis()
  const home = mkdtempSync(path.join(tmpdir(), 'traverse-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const options = Object.entries({ port: String(port), bind: '127.0.0.1', dir: home, save: '', ...settings })

  const start = async () => {
    const server = spawn(
      program,
      options.flatMap(([name, value]) => [`--${name}`, value]),
      { stdio: 'ignore' },
    )
    const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
    await until('Redis answers', () => answers(url))
    return async () => {
      server.kill('SIGKILL')
      await ended
    }
  }

  let kill = await start()
  return {
    url,
    kill: () => kill(),
    restart: async () => {
      kill = await start()
    },
    stop: async () => {
      await kill()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
