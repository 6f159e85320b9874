import { once } from 'node:events'
import { type ClientRequest, type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

export type Asked = {
  method?: string
  path?: string
  headers?: Record<string, string | string[]>
  body?: string | Buffer | AsyncIterable<Buffer>
}

export type Answered = { status: number; headers: IncomingHttpHeaders; text: string }

/**
 * One HTTP request with exactly these headers. A body that comes in parts is sent chunked. A server may answer before
 * it has read all of it and hang up: what it answered stands.
 */
export const ask = (port: number, { method = 'GET', path = '/', headers = {}, body }: Asked = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    let answered = false
    const fail = (error: Error) => (answered ? undefined : reject(error))
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, answer => {
      answered = true
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', chunk => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      answer.on('error', reject)
    })
    sent.on('error', fail)
    if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) sent.end(body)
    else void pour(body, sent)
  })

const pour = async (parts: AsyncIterable<Buffer>, sent: ClientRequest): Promise<void> => {
  const gone = new Promise<void>(resolve => sent.once('close', resolve))
  for await (const part of parts) {
    if (sent.destroyed) return
    if (sent.write(part)) continue
    const drained = new AbortController()
    await Promise.race([once(sent, 'drain', { signal: drained.signal }), gone]).catch(() => undefined)
    drained.abort()
  }
  sent.end()
}

/** Writes bytes to the port as they are and gives back all that is answered, or what came within a second. */
export const raw = (port: number, bytes: string, within = 1_000): Promise<string> =>
  new Promise(resolve => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    const end = () => {
      socket.destroy()
      resolve(text)
    }
    const timer = setTimeout(end, within)
    socket.on('data', chunk => {
      text += chunk.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      end()
    })
  })

/** The status a raw answer begins with; 0 when there was none. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
