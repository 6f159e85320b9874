import type { IncomingMessage } from 'node:http'
import { isResumable, resumableMethods } from './resumable-address'

const longest = 4096
const literal = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])(:\d{1,5})?$/i
const named = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\d{1,5})?$/i

/** May this `Host` reach us? Our public name, this machine, or a bare address, which no foreign site can pretend to be. */
export const isOurHost = (host: string, publicHost: string): boolean =>
  host.toLowerCase() === publicHost.toLowerCase() || /^localhost(:\d{1,5})?$/i.test(host) || literal.test(host)

const isReadable = (target: string): boolean => {
  try {
    return !decodeURIComponent(target).includes('\u0000')
  } catch {
    return false
  }
}

/** A query written by an old form may hold bytes that are no UTF-8. It is read with a mark in their place, not refused. */
const hasNul = (query: string): boolean => query.includes('%00') || query.includes('\u0000')

const count = ({ rawHeaders }: IncomingMessage, wanted: string): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === wanted).length

/** Why a request cannot be taken as it stands, as an HTTP status; null when it can. */
export const malformed = (request: IncomingMessage, publicHost: string): 400 | 405 | 414 | 421 | null => {
  const { method = '', url = '', headers } = request
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  const known = ['GET', 'HEAD', 'POST'].includes(method) || (resumableMethods.includes(method) && isResumable(path))
  if (!known) return 405
  if (url.length > longest) return 414

  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return 400
  if (!isReadable(path) || hasNul(query)) return 400
  // Remix's retired way to ask for one loader or action by name.
  if (/(^|&)_data(=|&|$)/.test(query)) return 400

  const { host = '' } = headers
  if (count(request, 'host') !== 1 || !(named.test(host) || literal.test(host))) return 400
  return isOurHost(host, publicHost) ? null : 421
}
