import net from 'node:net'
import { Failure } from '../installation/failure'

/** Does this host name only this machine? */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/i.test(host)

const listenOnce = (host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen({ host, port, exclusive: true }, () => {
      const { port: taken } = probe.address() as net.AddressInfo
      probe.close(() => resolve(taken))
    })
  })

/** The port to use: the one asked for if it is free, a free one for 0. */
export const choosePort = async (host: string, port: number): Promise<number> => {
  try {
    return await listenOnce(host, port)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Failure(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
    if (code === 'EACCES') throw new Failure(`You may not use port ${port}. Choose one above 1023: PORT=3000 npm start`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Failure(`This machine has no address ${host}. Leave HOST out to use this machine alone.`)
    throw new Failure(`Cannot listen on ${host}, port ${port}: ${message}`)
  }
}

/** The address people type, for a host and port the server listens on. */
export const addressOf = (host: string, port: number): string => {
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${named.includes(':') && !named.startsWith('[') ? `[${named}]` : named}:${port}`
}
