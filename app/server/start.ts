import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RequestHandler } from 'express'
import { config } from '~/platform/config'
import { createApp } from './app'
import { type Build, insideOf, type LoadBuild } from './inside'
import { watchLoad } from './load'
import { createRemix } from './remix'
import { staticFiles } from './static-files'

type Source = { load: LoadBuild; files: RequestHandler[]; close: () => Promise<void> }

const built = async (folder: string): Promise<Source> => {
  const build = (await import(pathToFileURL(path.resolve(folder, 'server/index.js')).href)) as Build
  return {
    load: () => Promise.resolve(build),
    files: staticFiles(path.resolve(folder, 'client')),
    close: () => Promise.resolve(),
  }
}

const asWritten = async (server: Server): Promise<Source> => {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } } })
  return {
    load: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<Build>,
    files: [vite.middlewares],
    close: () => vite.close(),
  }
}

const patience = 8_000

/** How long a caller may take, in milliseconds. A large upload on a slow line needs minutes; a form has its own clock. */
const setTimeouts = (server: Server): void => {
  server.headersTimeout = 15_000
  server.requestTimeout = 10 * 60_000
  server.keepAliveTimeout = 65_000
  server.timeout = 2 * 60_000
  server.maxHeadersCount = 100
}

type Place = { host: string; port: number; folder: string }

/**
 * Starts the web process over the build in a folder. `stop` finishes what is being answered, then closes everything in
 * order.
 */
export const startWeb = async ({ host, port, folder }: Place) => {
  const development = config.environment === 'development'
  let stopping = false

  const server = createServer()
  setTimeouts(server)
  const source = await (development ? asWritten(server) : built(folder))
  const inside = await insideOf(source.load)
  await inside.assertRole()

  const busy = watchLoad()
  const remix = development ? createRemix(source.load, 'development') : createRemix(await source.load(), 'production')
  const { load, files } = source
  server.on('request', createApp({ load, files, remix, busy, development, isStopping: () => stopping }))

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })

  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    remix.closeStreams()
    const timer = setTimeout(() => server.closeAllConnections(), patience)
    await closed
    clearTimeout(timer)
    busy.stop()
    await source.close()
    await (await insideOf(source.load)).close()
  }
  return { port: (server.address() as AddressInfo).port, stop }
}
