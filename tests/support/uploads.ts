import { createHash } from 'node:crypto'
import { type IncomingHttpHeaders, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const piece = 'application/offset+octet-stream'

type Asked = { method: string; path: string; headers?: Record<string, string>; body?: Buffer; cutAfter?: number }
type At = { origin: string; port: number }

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The protocol of uploads that go on, spoken by hand to the trial site, wherever it stands at the moment. */
export const uploadsTo = (site: () => At) => {
  /** One request of the protocol; null when the line was cut, by us after so many bytes or by the other end. */
  const ask = ({ method, path, headers = {}, body, cutAfter }: Asked) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; text: string } | null>(resolve => {
      const { origin, port } = site()
      const length: Record<string, string> = body ? { 'content-length': String(body.length) } : {}
      const sent = request(
        {
          ...{ host: '127.0.0.1', port, method, path },
          headers: { origin, 'tus-resumable': '1.0.0', ...length, ...headers },
        },
        response => {
          let text = ''
          response.on('data', chunk => {
            text += chunk
          })
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
          response.on('error', () => resolve(null))
        },
      )
      sent.on('error', () => resolve(null))
      const pour = async () => {
        const all = body ?? Buffer.alloc(0)
        const upTo = Math.min(cutAfter ?? all.length, all.length)
        for (let at = 0; at < upTo; at += 64 * 1024) {
          if (sent.destroyed) return
          if (!sent.write(all.subarray(at, Math.min(at + 64 * 1024, upTo)))) await sleep(1)
        }
        if (cutAfter === undefined) sent.end()
        else setTimeout(() => sent.destroy(), 15)
      }
      void pour()
    })

  return {
    ask,
    create: (story: string, bytes: number, headers: Record<string, string> = {}) =>
      ask({
        method: 'POST',
        path: `/story/${story}/uploads`,
        headers: { 'upload-length': String(bytes), 'content-length': '0', ...headers },
      }),
    /** How much of it has arrived. */
    offsetOf: async (path: string): Promise<number> => {
      const answer = await ask({ method: 'HEAD', path })
      if (answer?.status !== 200) throw new Error(`HEAD ${answer?.status}`)
      return Number(answer.headers['upload-offset'])
    },
    send: (path: string, file: Buffer, from: number, cutAfter?: number) =>
      ask({
        method: 'PATCH',
        path,
        headers: { 'upload-offset': String(from), 'content-type': piece },
        body: file.subarray(from),
        ...(cutAfter === undefined ? {} : { cutAfter }),
      }),
    /** The hash of what arrived whole; null before that. */
    arrived: async (story: string, id: string): Promise<string | null> =>
      JSON.parse((await ask({ method: 'GET', path: `/story/${story}/arrived/${id}` }))?.text ?? '{}').sha256,
  }
}

/** An upload's name, the end of its address. */
export const uploadIdOf = (path: string): string => path.split('/').at(-1) ?? ''
