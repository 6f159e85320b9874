import { config } from '~/platform/config'
import { log } from '~/platform/log'
import { scrubbed } from '~/platform/scrub'
import { startWeb } from './start'

// React and Remix choose their fast builds by it when they are loaded, which is after this line.
process.env.NODE_ENV = config.environment === 'development' ? 'development' : 'production'

const fatal = (error: unknown): never => {
  log.fatal({ err: scrubbed(error) }, 'the web process cannot go on')
  process.exit(1)
}
process.on('uncaughtException', fatal)
// One request's forgotten promise is no reason to drop everybody else's.
process.on('unhandledRejection', error => log.error({ err: scrubbed(error) }, 'a promise failed unheard'))

const [, , folder = 'build'] = process.argv
const web = await startWeb({ host: config.host, port: config.port, folder }).catch(fatal)

const end = (): void => {
  web.stop().then(() => process.exit(0), fatal)
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
// The supervisor is gone: nobody would stop us any more.
process.on('disconnect', end)

process.send?.({ ready: true, port: web.port })
log.info({ port: web.port }, 'web process listening')
