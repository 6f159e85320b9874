import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { given } from '../tests/support/factories/network'
import { type ChildWeb, startWeb } from '../tests/support/product'
import { middle, type Report, ratioOf, spreadOf } from './report'
import { makeRegion } from './routing-region'

const bare = `import('express').then(({ default: express }) => { const app = express(); app.get('/', (_q, s) => s.type('html').send('<p>Hello</p>'));
const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port })) })`

const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

const timed = async (url: string, cookie: string, into: number[]): Promise<void> => {
  const from = performance.now()
  const answer = await fetch(url, { headers: { cookie } })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  into.push(performance.now() - from)
}

/** Before anything is timed: is everything there that the page is to show? */
const showsAll = async (web: ChildWeb, cookie: string, requests: number): Promise<void> => {
  const file = await web.get('/board.csv?group=all', cookie)
  const lines = file.text.trim().split('\n').length - 1
  if (lines !== requests) throw new Error(`The board's file holds ${lines} requests, not ${requests}.`)
  const page = await web.get('/board?group=all', cookie)
  const shown = new Set(page.text.match(/\/board\/[\da-f-]{36}(?=")/g))
  if (shown.size !== onePage) throw new Error(`The board shows ${shown.size} requests on a page, not ${onePage}.`)
}

/** Requests on one page of the board. */
const onePage = 50
const turns = ['board', 'bare', 'bare', 'board'] as const

/** The coordinator's board over 2,000 requests beside a bare page, in blocks turn and turn about, after two that do not count. */
export const benchBoard = async (requests = 2_000, blocks = 9, each = 12): Promise<Report> => {
  const { hubId } = await makeRegion({ institutions: 100, employers: 200, offers: 400, requests })
  const { id: personId } = await given.person(hubId, { roles: ['coordinator'] })
  const session = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId, device: 'Bench', life: 'desk' }),
  )
  const cookie = session.split(';')[0] ?? ''
  const web = await startWeb({ LOG_LEVEL: 'error' })
  const hello = spawn(process.execPath, ['-e', bare], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  try {
    const [{ port }] = (await once(hello, 'message')) as [{ port: number }]
    const address = { board: `${web.origin}/board?group=all`, bare: `http://127.0.0.1:${port}/` }
    await showsAll(web, cookie, requests)
    const middles = { board: [] as number[], bare: [] as number[] }
    const all = { board: [] as number[], bare: [] as number[] }
    for (let block = 0; block < blocks + 2; block++) {
      const took = { board: [] as number[], bare: [] as number[] }
      for (const way of turns) for (let n = 0; n < each / 2; n++) await timed(address[way], cookie, took[way])
      if (block < 2) continue
      for (const way of ['board', 'bare'] as const) {
        middles[way].push(middle(took[way]))
        all[way].push(...took[way])
      }
    }
    return {
      gate: `the page shows ${onePage} of ${requests.toLocaleString('en-GB')} requests, and its file holds each of them`,
      lines: [
        { what: 'the board, one page', of: spreadOf(all.board), unit: 'ms' },
        { what: 'a bare Express page', of: spreadOf(all.bare), unit: 'ms' },
        { what: '**board / bare page, middle of each block**', of: ratioOf(middles.board, middles.bare) },
        { what: '99th of a hundred: board', of: at(all.board, 0.99), unit: 'ms' },
        { what: '99th of a hundred: board / bare page', of: at(all.board, 0.99) / at(all.bare, 0.99) },
      ],
    }
  } finally {
    hello.kill()
    await web.stop()
  }
}
