import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { get as httpGet } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { keepFile, newKey } from '~/platform/storage'
import { languages, wordsFor } from '~/text'
import { given } from '../support/factories/case-studies'
import { type ChildWeb, type Page, read, startWeb } from '../support/product'

let web: ChildWeb
let hubId: string
let teacher: string
type Told = Awaited<ReturnType<typeof given.contribution>>
let ada: Told
let clip: Told['answers'][number]
let mediaId: string
const size = 12_000_000
const { listening, questions } = wordsFor('en')

const cookieOf = async (as: Parameters<typeof given.person>[1]) => {
  const person = await given.person(hubId, as)
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId: person.id, hubId, device: 'Test', life: 'desk' }),
  )
  return cookie.split(';')[0] ?? ''
}

/** A post whose answer may set several cookies: where it leads, and those cookies. */
const pressed = async (address: string, fields: Record<string, string>, cookie = '') => {
  const answer = await fetch(web.origin + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: web.origin, cookie },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, location: answer.headers.get('location'), cookies: answer.headers.getSetCookie() }
}

const linkCalled = ({ text }: Page, words: string): string => {
  const [, href = ''] = new RegExp(`<a[^>]*href="([^"]+)"[^>]*>(?:<strong>)?${words}`).exec(text) ?? []
  return href.replaceAll('&amp;', '&')
}

const recording = async (answer: Told['answers'][number], scopes: Partial<{ kind: string }> = {}) => {
  const file = path.join(tmpdir(), `${randomUUID()}.m4a`)
  writeFileSync(file, Buffer.alloc(size, 7))
  const key = newKey('clips', 'm4a')
  await keepFile(key, file, 'audio/mp4')
  return given.media(answer, { kind: 'audio', key, bytes: size, mime: 'audio/mp4', sha256: 'a'.repeat(64), ...scopes })
}

beforeAll(async () => {
  hubId = (await given.hub()).id
  ada = await given.contribution(hubId, {
    ...{ state: 'published', slug: 'ada-q', shownAs: 'Ada Q.', role: 'Tunnel engineer', soc: '2121' },
    answers: { 1: 'My aunt drove the milk.', 4: 'Books were for Sundays.', 16: 'We go down at six.' },
  })
  await given.contribution(hubId, {
    ...{ state: 'published', slug: 'bo-r', shownAs: 'Bo R.', role: 'Shepherd', soc: '9111', leaving: '16-or-before' },
    answers: { 1: 'Sheep and neighbours.', 30: 'Sit down and breathe.' },
  })
  clip = ada.answers[2] as Told['answers'][number]
  const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<script>alert(1)</script>We go down at six.\n'
  await transact({ personId: '', hubId }, tx =>
    tx.answer.update({ where: { id: clip.id }, data: { form: 'audio', captions, durationMs: 20_000 } }),
  )
  mediaId = (await recording(clip)).id
  teacher = await cookieOf({ roles: ['coordinator'] })
  web = await startWeb()
}, 240_000)
afterAll(() => web?.stop())

describe('listening without scripts', () => {
  test('begins with three ways, and a way to share an order', async () => {
    const page = await web.get('/listen')
    for (const { title } of Object.values(listening.start.ways)) expect(read(page)).toContain(title)
    const wrong = await web.get('/mix?seed=K0P2')
    expect(wrong.headers.location).toBe('/listen?code=K0P2#code')
    const again = await web.get('/listen?code=K0P2')
    expect(read(again)).toContain(listening.start.share.wrong)
    expect(again.text).toContain('value="K0P2"')
  })

  test('one answer: who, the player that waits, the captions, the words open, four ways on', async () => {
    const page = await web.get('/people/ada-q/q/16')
    expect(page.text).toMatch(/<audio[^>]* controls=""[^>]*preload="none"/)
    expect(page.text).toContain(`<track kind="captions" src="/captions/${clip.id}.vtt"`)
    expect(page.text).not.toContain('autoplay')
    expect(page.text).toMatch(/<details[^>]* open=""/)
    expect(read(page)).toContain('We go down at six.')
    for (const way of [listening.on.mix, listening.on.keep]) expect(linkCalled(page, way)).not.toBe('')
    expect(read(page)).toContain(listening.on.alone)
    expect(read(page)).toContain(listening.on.last('Ada Q.'))
    const first = await web.get('/people/ada-q/q/1')
    expect(linkCalled(first, listening.on.nextQuestion)).toMatch(/^\/people\/ada-q\/q\/4\?seed=/)
    expect(read(first)).toContain(listening.on.passed('Ada Q.', [2, 3]))
  })

  test('a question that was left out says so and leads on', async () => {
    const page = await web.get('/people/ada-q/q/3')
    expect(page.status).toBe(200)
    expect(read(page)).toContain(listening.passed.title('Ada Q.'))
    expect(linkCalled(page, listening.passed.on)).toBe('/people/ada-q/q/4')
  })

  test('across a question: the next person, and the round comes to its end', async () => {
    const start = await web.get('/questions/1')
    expect(start.status).toBe(302)
    const one = await web.get(start.headers.location ?? '')
    const two = await web.get(linkCalled(one, listening.on.nextPerson))
    expect(new Set([one, two].map(page => /Ada Q\.|Bo R\./.exec(read(page))?.[0])).size).toBe(2)
    const end = await web.get(linkCalled(two, listening.on.nextPerson))
    expect(read(end)).toContain(listening.on.round)
    expect(read(await web.get('/questions/9?seed=K7P2'))).toContain(listening.question.none)
  })

  test('mixed up: the same for everybody with the seed, all before any again, and a place that keeps', async () => {
    const heard: string[] = []
    let address = '/mix?seed=K7P2&i=1'
    for (let turn = 1; turn <= 5; turn++) {
      const page = await web.get(address)
      const typed = await web.get(`/mix?seed=k7p2&i=${turn}`)
      const words = /tv-words"[^>]*><p>([^<]+)/.exec(page.text)?.[1] ?? ''
      expect(typed.text).toContain(words)
      heard.push(words)
      address = linkCalled(page, listening.on.mix)
      expect(address).toContain(`i=${turn + 1}`)
    }
    expect(new Set(heard).size).toBe(5)
    expect((await web.get('/mix')).headers.location).toMatch(/^\/mix\?seed=[A-Z2-9]{4}&i=1$/)
    expect((await web.get('/mix?seed=K7P2&i=none')).status).toBe(404)
  })

  test('before knowing who: nothing of them anywhere, until it is asked', async () => {
    const page = await web.get('/blind?seed=K7P2&i=1')
    expect(page.text).not.toMatch(/Ada Q|ada-q|Tunnel|Bo R|bo-r|Shepherd/)
    const told = await web.get(linkCalled(page, listening.blind.who))
    expect(read(told)).toMatch(/This is (Ada Q|Bo R)\./)
    const data = await web.get('/blind?seed=K7P2&i=1&_data=routes%2Fcase-studies%2Flistening%2Fblind')
    expect(data.text).not.toMatch(/Ada Q|ada-q|Tunnel|Bo R|bo-r|Shepherd/)
  })

  test('a way to listen is kept by this browser, and words alone fetch nothing', async () => {
    const chosen = await pressed('/listen/way', { way: 'words', back: '/people/ada-q/q/16' })
    expect(chosen.status).toBe(303)
    expect(chosen.location).toBe('/people/ada-q/q/16')
    const cookie = /traverse_listening=[^;]+/.exec(chosen.cookies.join())?.[0]
    const page = await web.get('/people/ada-q/q/16', cookie)
    expect(page.text).not.toMatch(/<audio|<video|\/media\//)
    expect(read(page)).toContain(listening.clip.notThisWay)
    expect((await web.post('/listen/way', undefined, { way: 'backwards' })).status).toBe(422)
    const away = await web.post('/listen/way', undefined, { way: 'sound', back: '//elsewhere.example' })
    expect(away.headers.location).toBe('/')
  })

  test('searching marks what was found, and helps when there is nothing', async () => {
    const page = await web.get('/listen/search?q=milk')
    expect(page.text).toContain('<mark>milk</mark>')
    expect(read(page)).toContain(listening.search.order)
    expect(read(await web.get('/listen/search?q=zebra'))).toContain(listening.search.none)
    expect(read(await web.get('/listen/search?q=growing'))).toContain(questions.asked[1].prompt)
    const odd = await web.get(`/listen/search?q=${encodeURIComponent('<img src=x>')}&group=x&question=99&page=-3`)
    expect(odd.status).toBe(200)
    expect(odd.text).not.toContain('<img src=x>')
  })

  test('bad addresses read as nothing', async () => {
    for (const bad of [
      ...['/people/nobody', '/people/nobody/q/1', '/people/ada-q/q/31', '/people/ada-q/q/x', '/people/A%20B'],
      ...['/questions/0', '/questions/x', `/media/${randomUUID()}`, '/media/x', `/captions/${randomUUID()}.vtt`],
      ...[`/kept/${randomUUID()}`, '/kept/x/forget', '/people/ada-q/q/3/keep'],
    ])
      expect([bad, (await web.get(bad)).status]).toEqual([bad, 404])
  })

  test('in Welsh too, with nothing left in English', async () => {
    const words = wordsFor('cy').listening
    for (const address of [
      '/listen',
      '/people/ada-q/q/1',
      '/questions',
      '/mix?seed=K7P2',
      '/blind?seed=K7P2',
      '/kept',
      '/listen/search',
      '/people?seed=K7P2',
      '/people/ada-q',
    ]) {
      const page = await web.get(address, 'language=cy')
      expect(page.text).toContain('<html lang="cy"')
      for (const english of [listening.nav, listening.on.title, listening.start.title, listening.kept.title])
        expect([address, read(page).includes(` ${english} `)]).toEqual([address, false])
    }
    expect(read(await web.get('/people/ada-q/q/1', 'language=cy'))).toContain(words.on.nextQuestion)
    expect(languages).toContain('cy')
  })
})

describe('clips that were kept', () => {
  let cookie: string
  const keepIt = (fields: Record<string, string>, as?: string) => web.post('/people/ada-q/q/16/keep', as, fields)
  const idIn = (page: Page) => /\/kept\/([0-9a-f-]{36})/.exec(page.text)?.[1] ?? ''

  test('a browser keeps a part with a thought, for thirty days', async () => {
    for (const [fields, says] of [
      [{ from: 'x', to: '' }, listening.keep.errors.seconds],
      [{ from: '9', to: '4' }, listening.keep.refusals['ends-first']],
      [{ from: '9', to: '' }, listening.keep.refusals['no-end']],
      [{ from: '1', to: '99' }, listening.keep.refusals['past-the-end']],
    ] as const) {
      const refused = await keepIt({ ...fields, thought: 'Stays typed' })
      expect(refused.status).toBe(422)
      expect(read(refused)).toContain(says)
      expect(refused.text).toContain('Stays typed')
    }
    const kept = await pressed('/people/ada-q/q/16/keep', { from: '2', to: '5', thought: 'Down at <six>' })
    expect(kept.status).toBe(303)
    expect(kept.cookies.join()).toMatch(/traverse_keeper=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly/)
    cookie = /traverse_keeper=[^;]+/.exec(kept.cookies.join())?.[0] ?? ''
    const page = await web.get('/kept', cookie)
    expect(page.text).toContain('Down at &lt;six&gt;')
    expect(page.text).toContain(`/media/${mediaId}#t=2,5`)
    expect(read(page)).toContain(listening.kept.partOf(2, 5))
    expect(page.text).toContain('/people/ada-q/q/16?t=2,5')
  })

  test('nobody else reads, changes or lets it go', async () => {
    const id = idIn(await web.get('/kept', cookie))
    expect(id).not.toBe('')
    const other = `traverse_keeper=${'x'.repeat(43)}`
    for (const as of [undefined, other, teacher]) {
      expect((await web.get(`/kept/${id}`, as)).status).toBe(404)
      expect((await web.post(`/kept/${id}`, as, { thought: 'Mine' })).status).toBe(404)
      expect((await web.post(`/kept/${id}/forget`, as, {})).status).toBe(404)
      expect(read(await web.get('/kept', as))).toContain(listening.kept.empty)
    }
    expect((await web.post(`/kept/${id}`, cookie, { thought: 'Changed' })).status).toBe(303)
    expect(read(await web.get('/kept', cookie))).toContain('Changed')
  })

  test('a clip taken back leaves the thought, and it can be let go', async () => {
    const own = await web.post('/people/bo-r/q/30/keep', teacher, { thought: 'Breathing' })
    expect(own.status).toBe(303)
    const bo = await transact({ personId: '', hubId }, tx => tx.answer.findFirstOrThrow({ where: { question: 30 } }))
    await transact({ personId: '', hubId }, tx =>
      tx.answer.update({ where: { id: bo.id }, data: { state: 'removed', removedAt: new Date() } }),
    )
    const page = await web.get('/kept', teacher)
    expect(read(page)).toContain(listening.kept.takenBack)
    expect(read(page)).toContain('Breathing')
    expect(page.text).not.toContain('bo-r')
    expect((await web.get('/people/bo-r/q/30')).status).toBe(200)
    expect(read(await web.get('/people/bo-r/q/30'))).toContain(listening.passed.title('Bo R.'))
    expect((await web.post(`/kept/${idIn(page)}/forget`, teacher, {})).status).toBe(303)
    expect(read(await web.get('/kept', teacher))).toContain(listening.kept.empty)
  })
})

describe('what is served', () => {
  const file = (headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${web.origin}/media/${mediaId}`, { method, headers })

  test('a part, all of it or the head alone, kept by nobody and run by nobody', async () => {
    const part = await file({ range: 'bytes=10-19' })
    expect(part.status).toBe(206)
    expect((await part.arrayBuffer()).byteLength).toBe(10)
    const head = await file({}, 'HEAD')
    expect(head.headers.get('content-length')).toBe(String(size))
    expect(head.headers.get('cache-control')).toContain('no-store')
    expect(head.headers.get('content-security-policy')).toContain('sandbox')
    expect(head.headers.get('etag')).toBe(`"${'a'.repeat(64)}"`)
    expect((await file({ range: `bytes=${size}-` })).status).toBe(416)
  })

  test('captions are written anew', async () => {
    const captions = await fetch(`${web.origin}/captions/${clip.id}.vtt`)
    expect(captions.headers.get('content-type')).toBe('text/vtt; charset=utf-8')
    expect(captions.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await captions.text()).toBe('WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nalert(1)We go down at six.\n')
  })

  test('twenty slow listeners lose the bytes when consent is taken back', async () => {
    type Listening = { bytes: number; whole: boolean; fast: () => void; done: Promise<void> }
    const listeners = Array.from({ length: 20 }, () => {
      const one: Listening = { bytes: 0, whole: false, fast: () => undefined, done: Promise.resolve() }
      one.done = new Promise<void>(resolve => {
        httpGet(`${web.origin}/media/${mediaId}`, { agent: false }, answer => {
          const sip = setInterval(() => {
            one.bytes += (answer.read(4_096) as Buffer | null)?.length ?? 0
          }, 200)
          one.fast = () => {
            clearInterval(sip)
            answer.on('data', (part: Buffer) => {
              one.bytes += part.length
            })
          }
          answer.on('end', () => {
            one.whole = true
          })
          answer.on('error', () => undefined)
          answer.on('close', resolve)
        }).on('error', () => resolve())
      })
      return one
    })
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(listeners.every(({ bytes }) => bytes > 0)).toBe(true)
    await transact({ personId: '', hubId }, tx =>
      tx.consent.create({
        data: {
          ...{ hubId, contributionId: ada.id, scope: 'open-web', given: false, textVersion: '1', textHash: 'x' },
          ...{ capturedBy: `link.${ada.id}`, at: new Date(), endsOn: new Date('2100-01-01') },
        },
      }),
    )
    // What the network already carried may still arrive; after five seconds there is nothing more to come.
    await new Promise(resolve => setTimeout(resolve, 5_000))
    for (const { fast } of listeners) fast()
    await Promise.all(listeners.map(({ done }) => done))
    for (const { whole, bytes } of listeners) {
      expect(whole).toBe(false)
      expect(bytes).toBeLessThan(size)
    }
    expect((await file()).status).toBe(404)
    expect((await web.get('/people/ada-q')).status).toBe(404)
    expect((await web.get('/people/ada-q', teacher)).status).toBe(200)
  })
})
