import { type Request, type RequestHandler, Router } from 'express'
import { config } from '~/platform/config'
import { sameSecret } from '~/platform/tokens'
import { insideOf, type LoadBuild } from './inside'

const fromHere = (address: string | undefined): boolean => /^(::ffff:)?127\.|^::1$/.test(address ?? '')

const mayRead = (request: Request): boolean => {
  const [, given = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
  if (config.metricsToken !== '' && given !== '') return sameSecret(given, config.metricsToken)
  return fromHere(request.ip)
}

/** `/healthz`: the process lives. `/readyz`: all it stands on works, or which does not. `/metrics`: for Prometheus. */
export const probes = (load: LoadBuild, isStopping: () => boolean): RequestHandler => {
  const router = Router()

  router.get('/healthz', (_request, response) => {
    response.json({ alive: true })
  })

  router.get('/readyz', async (_request, response, next) => {
    try {
      if (isStopping()) {
        response.status(503).json({ ready: false, failing: ['stopping'], checks: {} })
        return
      }
      const found = await (await insideOf(load)).readiness()
      response.status(found.ready ? 200 : 503).json(found)
    } catch (error) {
      next(error)
    }
  })

  router.get('/metrics', async (request, response, next) => {
    if (!mayRead(request)) {
      next()
      return
    }
    try {
      const { type, body } = await (await insideOf(load)).metricsText()
      response.setHeader('content-type', type)
      response.send(body)
    } catch (error) {
      next(error)
    }
  })

  return router
}
