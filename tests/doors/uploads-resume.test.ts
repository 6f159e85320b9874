import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadIdOf as idOf, sha256, uploadsTo } from '../support/uploads'
import { startTrialWeb, type Web } from '../support/web'

/** That an upload cut off goes on, the drill `upload` shows. */

let web: Web
const data = `${process.env.DATA_DIR}/resume`
beforeAll(async () => {
  web = await startTrialWeb({ DATA_DIR: data })
})
afterAll(() => web?.stop())

const { ask, create, send, arrived } = uploadsTo(() => web)

describe('an upload', () => {
  it('is nobody else’s: not to ask for, go on with, remove or take', async () => {
    const created = await create('mine', 10)
    const id = idOf(created?.headers.location ?? '')
    const theirs = `/story/theirs/uploads/${id}`
    expect((await ask({ method: 'HEAD', path: theirs }))?.status).toBe(404)
    expect((await send(theirs, Buffer.from('0123456789'), 0))?.status).toBe(404)
    expect((await ask({ method: 'DELETE', path: theirs }))?.status).toBe(404)
    await send(`/story/mine/uploads/${id}`, Buffer.from('0123456789'), 0)
    expect(await arrived('theirs', id)).toBeNull()
    expect(await arrived('mine', id)).toBe(sha256(Buffer.from('0123456789')))
  })

  it('is never read back', async () => {
    const created = await create('mine', 4)
    const path = created?.headers.location ?? ''
    await send(path, Buffer.from('abcd'), 0)
    expect((await ask({ method: 'GET', path }))?.status).toBe(405)
  })

  it('is held to its length and to the limit', async () => {
    expect((await create('mine', 20 * 1024 * 1024 + 1))?.status).toBe(413)
    const none = { 'upload-defer-length': '1', 'content-length': '0' }
    expect((await ask({ method: 'POST', path: '/story/mine/uploads', headers: none }))?.status).toBe(400)
    const created = await create('mine', 4)
    const path = created?.headers.location ?? ''
    expect((await send(path, Buffer.from('abcdefgh'), 0))?.status).toBeGreaterThanOrEqual(400)
    expect(await arrived('mine', idOf(path))).toBeNull()
  })

  it('comes from our own pages, in pieces and to these addresses alone', async () => {
    const foreign = { origin: 'https://evil.example' }
    expect((await create('mine', 4, foreign))?.status).toBe(403)
    const created = await create('mine', 4)
    const path = created?.headers.location ?? ''
    const as = (type: string) =>
      ask({ method: 'PATCH', path, headers: { 'upload-offset': '0', 'content-type': type }, body: Buffer.from('ab') })
    expect((await as('text/plain'))?.status).toBe(415)
    expect((await as('multipart/form-data; boundary=x'))?.status).toBe(415)
    for (const method of ['PATCH', 'DELETE', 'OPTIONS', 'PUT', 'TRACE'])
      expect([method, (await ask({ method, path: '/staff' }))?.status]).toEqual([method, 405])
    expect((await ask({ method: 'PUT', path }))?.status).toBe(405)
    expect((await create('closed', 4))?.status).toBe(404)
    for (const id of ['..%2f..%2fsecret', 'x', `${'a'.repeat(22)}.${'0'.repeat(36)}`])
      expect((await ask({ method: 'HEAD', path: `/story/mine/uploads/${id}` }))?.status).toBe(404)
  })

  it('can be started anew without end, and holds no more than a few', async () => {
    for (let turn = 0; turn < 10; turn++) expect((await create('again', 100))?.status).toBe(201)
    const names = (await readdir(`${data}/resumable/trial`)).filter(name => !name.endsWith('.json'))
    const last = (await create('again', 100))?.headers.location ?? ''
    const mark = idOf(last).split('.')[0] ?? 'none'
    expect(names.filter(name => name.startsWith(mark)).length).toBe(6)
  })

  it('leaves no names behind', async () => {
    const named = { 'upload-metadata': `filename ${Buffer.from('sam-at-home.mp4').toString('base64')}` }
    const created = await create('mine', 4, named)
    const head = await ask({ method: 'HEAD', path: created?.headers.location ?? '' })
    expect(head?.headers['upload-metadata']).toBeUndefined()
    expect(head?.headers['access-control-allow-origin']).toBeUndefined()
  })
})
