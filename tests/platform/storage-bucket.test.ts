import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { workFolder } from '../support/media'

/** As much of S3 as is asked for: put, get a part, look, remove, list. */
const kept = new Map<string, Buffer>()
const listing = () =>
  `<?xml version="1.0"?><ListBucketResult><Name>b</Name><IsTruncated>false</IsTruncated>${[...kept]
    .map(
      ([key, body]) =>
        `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>"x"</ETag><Size>${body.length}</Size></Contents>`,
    )
    .join('')}</ListBucketResult>`

const bucket = (): Server =>
  createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://b')
      const key = decodeURIComponent(pathname.replace(/^\/b\/?/, ''))
      const body = kept.get(key)
      const dates = { 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT', etag: '"x"' }
      if (request.method === 'PUT') {
        kept.set(key, Buffer.concat(chunks))
        response.writeHead(200, dates).end()
      } else if (request.method === 'DELETE') {
        kept.delete(key)
        response.writeHead(204).end()
      } else if (searchParams.has('list-type'))
        response.writeHead(200, { 'content-type': 'application/xml' }).end(listing())
      else if (key === '') response.writeHead(200).end()
      else if (!body) response.writeHead(404).end()
      else if (request.method === 'HEAD') response.writeHead(200, { ...dates, 'content-length': body.length }).end()
      else {
        const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
        response.writeHead(206, dates).end(body.subarray(Number(from), Number(to) + 1))
      }
    })
  })

const server = bucket()
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  Object.assign(process.env, {
    ...{ STORAGE: 's3', S3_BUCKET: 'b', S3_REGION: 'eu-west-2', S3_ENDPOINT: `http://127.0.0.1:${port}` },
    ...{ S3_ACCESS_KEY: 'key', S3_SECRET_KEY: 'secret' },
  })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('keeps files in a bucket, reads parts of them, lists and removes them', async () => {
  const { keepFile, keptUnder, newKey, readKept, removeKept, sizeOfKept, storageHealth } = await import(
    '~/platform/storage'
  )
  await storageHealth()
  const file = path.join(workFolder(), 'clip.mp4')
  writeFileSync(file, '0123456789')
  const key = newKey('clips', 'mp4')
  expect(await keepFile(key, file, 'video/mp4')).toEqual({ ok: true, bytes: 10 })
  expect(String(kept.get(key))).toBe('0123456789')
  expect(await sizeOfKept(key)).toBe(10)
  const chunks: Buffer[] = []
  for await (const chunk of await readKept(key, { start: 2, end: 4 })) chunks.push(chunk)
  expect(String(Buffer.concat(chunks))).toBe('234')
  const listed = []
  for await (const found of keptUnder('clips')) listed.push(found.key)
  expect(listed).toEqual([key])
  await removeKept(key)
  expect(await sizeOfKept(key)).toBeNull()
})
