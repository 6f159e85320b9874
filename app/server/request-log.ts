import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { pinoHttp } from 'pino-http'
import { log } from '~/platform/log'
import { pathForLog } from './path-for-log'

const isQuiet = (url: string): boolean =>
  /^\/(assets\/|@|node_modules\/|app\/|healthz|readyz|metrics|favicon)/.test(url)

/** One line a request: which page, how it went, how long it took. No address, name, query or token. */
export const requestLog = () =>
  pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID()
      response.setHeader('x-request-id', id)
      return id
    },
    autoLogging: { ignore: request => isQuiet(request.url ?? '') },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (request: { id: string; method: string; raw: IncomingMessage & { originalUrl?: string } }) => ({
        id: request.id,
        method: request.method,
        path: pathForLog(request.raw.originalUrl ?? request.raw.url ?? ''),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: Error) => ({ kind: error.name }),
    },
  })
