import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { type Child, keepRunning } from '../../scripts/start/child'
import { choosePort } from '../../scripts/start/port'

/** The whole product as it is shipped, on the database of this test file. */
export type App = {
  url: string
  /** Its processes, kept running as `npm start` keeps them: a killed one comes back. */
  programs: { inbox: Child; worker: Child; web: Child }
  stop: () => Promise<void>
}

const bundle = (name: string): string => `dist/${name}.js`

/** Builds what is stale and starts web, worker and inbox. In demo mode anybody of the demo region may be signed in as. */
export const startApp = async ({ demo = false }: { demo?: boolean } = {}): Promise<App> => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const [port, inboxPort] = [await choosePort('127.0.0.1', 0), await choosePort('127.0.0.1', 0)]
  const url = `http://127.0.0.1:${port}`
  const environment = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    DEMO: demo ? '1' : '0',
    INBOX: '1',
    INBOX_PORT: String(inboxPort),
    SMTP_URL: `smtp://127.0.0.1:${inboxPort}?ignoreTLS=true`,
    LOG_LEVEL: process.env.APP_LOG_LEVEL ?? 'warn',
  }
  mkdirSync(process.env.DATA_DIR ?? '.data/test', { recursive: true })

  const run = (name: string) => keepRunning({ name, file: bundle(name), environment, changed: () => undefined })
  const programs = { inbox: run('inbox'), worker: run('worker'), web: run('web') }
  const { inbox, worker, web } = programs
  const stop = async () => {
    for (const child of [web, worker, inbox]) await child.stop(15_000)
  }
  try {
    await Promise.all([inbox.ready, worker.ready, web.ready])
  } catch (error) {
    await stop()
    throw error
  }
  return { url, programs, stop }
}
