import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'

export type Page = { status: number; text: string; headers: Record<string, string> }

/** The web process as it is shipped, on this test file's database. */
export type ChildWeb = {
  origin: string
  get: (path: string, cookie?: string) => Promise<Page>
  post: (path: string, cookie: string | undefined, fields: Readonly<Record<string, string>>) => Promise<Page>
  stop: () => Promise<void>
}

const pageOf = async (response: Response): Promise<Page> => ({
  status: response.status,
  text: await response.text(),
  headers: Object.fromEntries(response.headers),
})

/** What a page says to its reader: its words, without what they are wrapped in. */
export const read = ({ text }: Pick<Page, 'text'>): string =>
  text
    .replace(/<head>.*?<\/head>|<script.*?<\/script>|<[^>]+>/gs, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** Builds what is stale and starts the web process alone, on a free port of the loopback. */
export const startWeb = async (environment: Record<string, string> = {}): Promise<ChildWeb> => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const child = fork('dist/web.js', {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [{ port: number } | number]
  if (typeof message !== 'object') throw new Error('The web process did not start.')
  const origin = `http://127.0.0.1:${message.port}`
  const headers = (cookie: string | undefined) => ({ origin, ...(cookie ? { cookie } : {}) })

  return {
    origin,
    get: async (path, cookie) => pageOf(await fetch(origin + path, { redirect: 'manual', headers: headers(cookie) })),
    post: async (path, cookie, fields) =>
      pageOf(
        await fetch(origin + path, {
          method: 'POST',
          redirect: 'manual',
          headers: headers(cookie),
          body: new URLSearchParams(fields),
        }),
      ),
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
