import { spawn } from 'node:child_process'
import { once } from 'node:events'

const program = `import('express').then(({ default: express }) => { const app = express(); app.get('/', (_q, s) => s.type('html').send('<p>Hello</p>'));
const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port })) })`

/** The barest page Express can give, in a process of its own: what any page here is held against. */
export const startBarePage = async (): Promise<{ url: string; stop: () => void }> => {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

/** Milliseconds until a page has come whole. */
export const timePage = async (url: string): Promise<number> => {
  const from = performance.now()
  const answer = await fetch(url)
  await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  return performance.now() - from
}
