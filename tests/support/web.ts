import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { bundle } from './bundle'

const run = promisify(execFile)

const prepare = async (): Promise<[program: string, site: string]> => {
  const { stdout } = await run(process.execPath, ['tests/support/trial-site/build.mjs'])
  return [await bundle('app/server/web.ts'), stdout]
}
let prepared: ReturnType<typeof prepare> | null = null

export type Web = {
  origin: string
  port: number
  child: ChildProcess
  /** What it has written to its log so far. */
  log: () => string
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>
  /** Asks it to end and gives the exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts the web process as the supervisor does, over the trial site, on a free port. */
export const startTrialWeb = async (environment: Record<string, string> = {}): Promise<Web> => {
  prepared ??= prepare()
  const [program, site] = await prepared
  const child = fork(program, [site], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  child.stdout?.on('data', chunk => {
    said += chunk
  })
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number } | number | null]
  if (message === null || typeof message === 'number') throw new Error(`The web process did not start:\n${said}`)

  return {
    origin: `http://127.0.0.1:${message.port}`,
    port: message.port,
    child,
    log: () => said,
    ended: ended.then(([code]) => code),
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null) child.kill(signal)
      return (await ended)[0]
    },
  }
}
