import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import { config } from './config'
import { keyedHash } from './secrets'
import { hasRoom } from './storage'

const root = path.join(config.dataDir, 'resumable')

/** A file that came in whole: where it lies, and its size in bytes. */
export type Arrived = { path: string; bytes: number }

type Options = {
  /** A plain name of this kind of upload. Its files lie in a folder of that name. */
  folder: string
  maxBytes: number
  /**
   * Whose upload this request may be, as a text that stays the same from request to request: a story, a link. Null when
   * it may not upload now. Asked on every request, so that a withdrawn link stops in the middle.
   */
  mayUse: (request: Request) => Promise<string | null>
  /** Told when the last byte has come, before the sender is. */
  finished?: (upload: Arrived & { id: string; owner: string }) => Promise<void>
}

/** How many uploads one owner may hold at once. A new one pushes the oldest out: trying again is never refused. */
const heldAtOnce = 6

const methods = ['HEAD', 'OPTIONS', 'POST', 'PATCH', 'DELETE']
const isId = /^[\w-]{22}\.[0-9a-f-]{36}$/

const bare = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { 'tus-resumable': '1.0.0', 'cache-control': 'no-store', ...headers } })

const refusal = (status: number, body: string) => Object.assign(new Error(body), { status_code: status, body })

/** The uploads in a folder that begin with a name, oldest first. */
const held = async (folder: string, begin: string) => {
  const names = (await readdir(folder).catch(() => [])).filter(name => name.startsWith(begin) && isId.test(name))
  const found = await Promise.all(
    names.map(async id => ({
      id,
      at: await stat(path.join(folder, id))
        .then(file => file.mtimeMs)
        .catch(() => 0),
    })),
  )
  return found.sort((one, other) => one.at - other.at).map(({ id }) => id)
}

/**
 * Takes files that may be cut off and go on later, by the tus protocol. An upload's name begins with a hash of its
 * owner, so nobody else can go on with it, ask for it or take it; nothing is ever read back.
 */
export const resumable = ({ folder: name, maxBytes, mayUse, finished }: Options) => {
  const folder = path.join(root, name)
  const markOf = (owner: string): string => keyedHash(`upload ${name}`, owner).slice(0, 22)
  const owners = new WeakMap<object, string>()

  const remove = async (id: string): Promise<void> => {
    await rm(path.join(folder, id), { force: true })
    await rm(path.join(folder, `${id}.json`), { force: true })
  }

  const make = () =>
    new Server({
      path: '/uploads',
      datastore: new FileStore({ directory: folder }),
      maxSize: maxBytes,
      // Nobody elsewhere may read an answer.
      allowedOrigins: [],
      respectForwardedHeaders: false,
      namingFunction: request => `${markOf(owners.get(request) ?? '')}.${randomUUID()}`,
      generateUrl: (request, { id }) => `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}`,
      getFileIdFromRequest: (request, last) => {
        const owner = owners.get(request)
        return owner !== undefined && last && isId.test(last) && last.startsWith(`${markOf(owner)}.`) ? last : undefined
      },
      onUploadCreate: async (request, upload) => {
        if (upload.size === undefined) throw refusal(400, 'the length must be said\n')
        if (!(await hasRoom(folder, upload.size))) throw refusal(507, 'no-room\n')
        const old = await held(folder, `${markOf(owners.get(request) ?? '')}.`)
        for (const id of old.slice(0, Math.max(0, old.length - heldAtOnce + 1))) await remove(id)
        // What the sender calls the file, and itself, is none of our business.
        return { metadata: {} }
      },
      onUploadFinish: async (request, { id, size = 0 }) => {
        await finished?.({ id, owner: owners.get(request) ?? '', path: path.join(folder, id), bytes: size })
        return {}
      },
      // A server's own words say more than a stranger needs.
      onResponseError: async (_, error) => {
        if ('status_code' in error && error.status_code !== 500) return undefined
        return (await hasRoom(folder, 0))
          ? { status_code: 500, body: 'broken\n' }
          : { status_code: 507, body: 'no-room\n' }
      },
    })
  let server: Promise<Server> | null = null
  const ready = (): Promise<Server> => {
    server ??= mkdir(folder, { recursive: true, mode: 0o700 }).then(make)
    return server
  }

  return {
    /** Answers a request of the protocol: `POST` makes an upload, the others act on the one the address ends with. */
    handle: async (request: Request): Promise<Response> => {
      if (!methods.includes(request.method)) return bare(405, { allow: methods.join(', ') })
      const owner = await mayUse(request)
      if (owner === null) return bare(404)
      owners.set(request, owner)
      const answer = await (await ready()).handleWeb(request)
      for (const header of [...answer.headers.keys()])
        if (/^(access-control-|upload-metadata)/.test(header)) answer.headers.delete(header)
      answer.headers.set('cache-control', 'no-store')
      return answer
    },

    /** An owner's upload, once it is whole; null while it is not, and for another's. */
    whole: async (owner: string, id: string): Promise<Arrived | null> => {
      if (!isId.test(id) || !id.startsWith(`${markOf(owner)}.`)) return null
      const upload = await (await ready()).datastore.getUpload(id).catch(() => null)
      if (!upload || upload.size === undefined || upload.offset !== upload.size || upload.size === 0) return null
      return { path: path.join(folder, id), bytes: upload.size }
    },

    /** Removes an upload that was taken or is not wanted. */
    discard: (id: string): Promise<void> => (isId.test(id) ? remove(id) : Promise.resolve()),
  }
}

/** Milliseconds after which an upload that nobody went on with or came for is thrown away. */
export const forgottenUpload = 24 * 3_600_000

/** Removes uploads not touched for an age in milliseconds, of every kind. Returns how many. */
export const sweepResumable = async (olderThan: number, now: Date): Promise<number> => {
  let swept = 0
  for (const name of await readdir(root).catch(() => [])) {
    const folder = path.join(root, name)
    for (const file of await readdir(folder).catch(() => [])) {
      const id = file.replace(/\.json$/, '')
      const touched = await stat(path.join(folder, id)).catch(() => stat(path.join(folder, file)).catch(() => null))
      if (!touched || now.getTime() - touched.mtimeMs <= olderThan) continue
      await rm(path.join(folder, file), { force: true })
      if (file === id) swept++
    }
  }
  return swept
}
