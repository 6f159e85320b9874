import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepareTake, tellingPage } from '~/domain/case-studies'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect, transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { aContributor, given, storyOf } from '../support/factories/case-studies'
import { browserClip, phoneClip, useMediaProgram, voiceClip } from '../support/media'
import { type ChildWeb, startWeb } from '../support/product'

/** Telling as a browser without scripts meets it, and the resumable protocol as a program does. */

let web: ChildWeb
let hubId = ''
let studio: Actor
const cookies: Record<string, string> = {}

const cookieOf = async (role: 'recordist' | 'coordinator' | 'editor') => {
  const person = await given.person(hubId, { roles: [role] })
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId: person.id, hubId, device: 'Test', life: 'desk' }),
  )
  cookies[role] = cookie.split(';')[0] ?? ''
  return person
}
let recordist: Awaited<ReturnType<typeof cookieOf>>

beforeAll(async () => {
  await useMediaProgram()
  Object.assign(config, { mediaProgram: process.env.MEDIA_PROGRAM })
  hubId = (await given.hub()).id
  studio = system('studio', hubId)
  recordist = await cookieOf('recordist')
  await cookieOf('coordinator')
  await cookieOf('editor')
  web = await startWeb()
}, 240_000)
afterAll(async () => {
  await web?.stop()
  await disconnect()
})

const teller = async (as: Parameters<typeof given.contribution>[1] = {}) => {
  const person = await given.contribution(hubId, { state: 'consented', scopes: ['record', 'hub-classes'], ...as })
  return { id: person.id, actor: aContributor(person), at: storyOf(person.id) }
}
const send = async (path: string, file: Buffer | string | null, fields: Record<string, string> = {}, cookie = '') => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (file !== null) form.set('file', new Blob([new Uint8Array(Buffer.from(file))]), '../../etc/take.mp4')
  const answer = await fetch(web.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: web.origin, ...(cookie ? { cookie } : {}) },
    body: form,
  })
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') ?? '' }
}
const prepareAll = async (contributionId: string) => {
  const waiting = await transact(studio, tx => tx.media.findMany({ where: { contributionId, state: 'waiting' } }))
  for (const { id } of waiting) await prepareTake(studio, { mediaId: id }, true)
}
const lineOf = async ({ id, actor }: { id: string; actor: Actor }, question: number) =>
  (await tellingPage(actor, id))?.lines.find(({ number }) => number === question)

describe('without scripts', () => {
  test('a file is sent, prepared, listened to by its maker alone, and deleted', async () => {
    const who = await teller()
    const page = await web.get(`${who.at}/tell/1`)
    expect(page.text).toContain('accept="video/*,audio/*"')
    expect(page.text).toContain('capture="user"')
    expect(page.headers['permissions-policy']).toContain('camera=(self)')
    const sent = await send(`${who.at}/tell/1/recording`, readFileSync(phoneClip))
    expect([sent.status, sent.location]).toEqual([303, `${who.at}/tell/1`])
    const waiting = await web.get(`${who.at}/tell/1`)
    expect(waiting.text).toContain('You can leave this page')
    expect(waiting.text).toContain('http-equiv="refresh"')
    await prepareAll(who.id)
    const heard = await web.get(`${who.at}/tell/1`)
    const [, address = ''] = /src="([^"]*\/takes\/[^"]*)"/.exec(heard.text) ?? []
    const part = await fetch(web.origin + address, { headers: { range: 'bytes=0-99' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toMatch(/^bytes 0-99\//)
    expect(part.headers.get('cache-control')).toContain('no-store')
    expect(Buffer.from(await part.arrayBuffer()).toString('latin1')).not.toMatch(/51\.|iPhone|com\.apple/)
    const other = await teller()
    expect((await web.get(address.replace(who.at, other.at))).status).toBe(404)
    expect((await web.get(`/studio/${who.id}/takes/${address.split('/').pop()}`)).status).toBe(302)
    expect((await web.get(`/studio/${who.id}/takes/${address.split('/').pop()}`, cookies.editor)).status).toBe(200)
    const gone = await web.post(`${who.at}/tell/1/delete`, undefined, {})
    expect(gone.status).toBe(303)
    expect((await web.get(address)).status).toBe(404)
  })

  test('words are kept when they are refused, and saved when they are right', async () => {
    const who = await teller()
    const refused = await web.post(`${who.at}/tell/2/words`, undefined, { words: 'x'.repeat(6_001) })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('x'.repeat(6_001))
    expect(refused.text).toContain('in up to 6,000 letters')
    expect(
      (await web.post(`${who.at}/tell/2/words`, undefined, { words: 'A <b>bold</b> & plain answer' })).status,
    ).toBe(303)
    expect((await web.get(`${who.at}/tell/2`)).text).toContain('A &lt;b&gt;bold&lt;/b&gt; &amp; plain answer')
    expect((await lineOf(who, 2))?.form).toBe('text')
  })

  test.each([
    ['nothing', null, 'Record your answer or choose a file first.'],
    ['a page', '<!doctype html><script>alert(1)</script>'.padEnd(300), 'This is not a video or sound recording'],
    ['a drawing', '<svg onload="alert(1)">'.padEnd(300), 'This is not a video or sound recording'],
  ])('%s is refused beside the field', async (_what, file, sentence) => {
    const who = await teller()
    const answer = await send(`${who.at}/tell/1/recording`, file)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).toContain('href="#file"')
    expect(await transact(studio, tx => tx.media.count({ where: { contributionId: who.id } }))).toBe(0)
  })

  test('shows only what was agreed to', async () => {
    const sound = await web.get(`${(await teller({ scopes: ['audio-only', 'hub-classes'] })).at}/tell/1`)
    expect(sound.text).toContain('accept="audio/*"')
    expect(sound.text).toContain('data-sound')
    expect(sound.text).not.toContain('Answer by video or voice')
    const writer = await teller({ scopes: ['transcript-only', 'hub-classes'] })
    expect((await web.get(`${writer.at}/tell/1`)).text).not.toContain('type="file"')
    const answer = await send(`${writer.at}/tell/1/recording`, readFileSync(voiceClip))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('You agreed to writing alone')
  })

  test('asks sensitive questions only of those who said yes', async () => {
    const who = await teller()
    expect((await web.get(`${who.at}/tell/5`)).status).toBe(404)
    expect((await web.get(`${who.at}/tell/questions`)).text).not.toContain('when it came to money and jobs')
    const willing = await teller({ scopes: ['record', 'hub-classes', 'sensitive'] })
    expect((await web.get(`${willing.at}/tell/5`)).text).toContain('You can still skip it')
    for (const path of ['tell/0', 'tell/31', 'tell/x', 'tell/1e1'])
      expect((await web.get(`${willing.at}/${path}`)).status).toBe(404)
  })

  test('a test take is never kept', async () => {
    const who = await teller()
    const tried = await send(`${who.at}/tell/try/recording`, readFileSync(browserClip))
    expect(tried.status).toBe(200)
    expect(tried.text).toContain('It works. We have thrown it away.')
    expect(await transact(studio, tx => tx.media.count({ where: { contributionId: who.id } }))).toBe(0)
    expect((await send(`${who.at}/tell/try/recording`, 'no recording at all'.padEnd(200))).status).toBe(422)
  })

  test('every page of telling can be left by withdrawing, and ships no script of its own', async () => {
    const who = await teller()
    for (const path of ['tell', 'tell/1', 'tell/questions', 'tell/try', 'tell/finish', 'device', 'interview']) {
      const { status, text } = await web.get(`${who.at}/${path}`)
      expect([path, status]).toEqual([path, 200])
      expect(text).toContain(`href="${who.at}/withdraw"`)
      expect(text).not.toContain('__remixContext')
    }
  })

  test('is closed once it is told', async () => {
    const who = await teller({ state: 'in-edit' })
    expect((await web.get(`${who.at}/tell/1`)).status).toBe(404)
    expect((await web.get(`${who.at}/tell`)).text).toContain('There is nothing to tell just now')
    expect((await web.post(`${who.at}/tell/1/words`, undefined, { words: 'Late' })).status).toBe(422)
    expect((await send(`${who.at}/tell/1/recording`, readFileSync(voiceClip))).status).toBe(422)
  })
})

describe('piece by piece', () => {
  const tus = (method: string, path: string, headers: Record<string, string> = {}, body?: Buffer, cookie = '') =>
    fetch(web.origin + path, {
      method,
      headers: { 'tus-resumable': '1.0.0', origin: web.origin, ...(cookie ? { cookie } : {}), ...headers },
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
  const piece = (offset: number) => ({
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
  })

  test('a recording cut off goes on where it was, and becomes the answer', async () => {
    const who = await teller()
    const bytes = readFileSync(voiceClip)
    const made = await tus('POST', `${who.at}/uploads`, { 'upload-length': String(bytes.length) })
    expect(made.status).toBe(201)
    const address = new URL(made.headers.get('location') ?? '', web.origin).pathname
    await tus('PATCH', address, piece(0), bytes.subarray(0, 5_000))
    const early = await send(`${who.at}/tell/1/recording`, null, { upload: address.split('/').pop() ?? '' })
    expect(early.status).toBe(422)
    expect(early.text).toContain('did not arrive whole')
    const asked = await tus('HEAD', address)
    expect(asked.headers.get('upload-offset')).toBe('5000')
    expect((await tus('PATCH', address, piece(5_000), bytes.subarray(5_000))).status).toBe(204)

    const other = await teller()
    const stolen = await send(`${other.at}/tell/1/recording`, null, { upload: address.split('/').pop() ?? '' })
    expect(stolen.status).toBe(422)
    expect((await tus('HEAD', address.replace(who.at, other.at))).status).toBe(404)

    const taken = await send(`${who.at}/tell/1/recording`, null, { upload: address.split('/').pop() ?? '' })
    expect(taken.status).toBe(303)
    await prepareAll(who.id)
    expect((await lineOf(who, 1))?.take?.state).toBe('ready')
    expect((await tus('HEAD', address)).status).toBe(404)
  })

  test('nobody sends where nothing is told', async () => {
    const told = await teller({ state: 'in-edit' })
    expect((await tus('POST', `${told.at}/uploads`, { 'upload-length': '10' })).status).toBe(404)
    const who = await teller()
    const tooLong = String(config.clipBytes + 1)
    expect((await tus('POST', `${who.at}/uploads`, { 'upload-length': tooLong })).status).toBe(413)
    const room = `/studio/${who.id}/uploads`
    expect((await tus('POST', room, { 'upload-length': '10' }, undefined, cookies.editor)).status).toBe(403)
    expect((await tus('POST', room, { 'upload-length': '10' }, undefined, cookies.recordist)).status).toBe(404)
  })
})

describe('in the room', () => {
  const booked = async () => {
    const who = await teller({ state: 'scheduled', accessNeeds: 'A quiet room' })
    const startsAt = new Date(clock.now().getTime() - 3_600_000 - Math.floor(Math.random() * 1e9) * 10)
    await given.interviewSlot(hubId, {
      ...{ recordistId: recordist.id, state: 'booked', contributionId: who.id },
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 1) },
    })
    return who
  }

  test('the recordist takes answers, marks skips and ends it; a coordinator only looks', {
    timeout: 240_000,
  }, async () => {
    const who = await booked()
    const room = `/studio/${who.id}/record`
    expect((await web.get(room, cookies.recordist)).text).toContain('A quiet room')
    expect((await web.get(room, cookies.editor)).status).toBe(403)
    const sent = await send(`${room}/1/recording`, readFileSync(voiceClip), {}, cookies.recordist)
    expect([sent.status, sent.location]).toEqual([303, `${room}/1`])
    expect((await send(`${room}/1/recording`, readFileSync(voiceClip), {}, cookies.coordinator)).status).toBe(403)
    expect((await web.post(`${room}/2/skip`, cookies.recordist, {})).status).toBe(303)
    expect((await web.get(room, cookies.recordist)).text).toContain('Skipped by them')
    expect((await web.post(`${room}/finish`, cookies.recordist, {})).text).toContain('Tick the box if you both want')
    expect((await web.post(`${room}/finish`, cookies.recordist, { agreed: 'on' })).status).toBe(303)
    expect((await web.get(room, cookies.recordist)).text).toContain('No interview is booked for this person')
    expect((await web.get(`${room}/1`, cookies.recordist)).status).toBe(404)
  })

  test('nothing is recorded without an interview', async () => {
    const who = await teller()
    const answer = await send(`/studio/${who.id}/record/1/recording`, readFileSync(voiceClip), {}, cookies.recordist)
    expect(answer.status).toBe(422)
    expect(await transact(studio, tx => tx.media.count({ where: { contributionId: who.id } }))).toBe(0)
  })
})

describe('times', () => {
  test('what is typed wrong is said beside its field and kept', async () => {
    const fields = {
      'day.day': '1',
      'day.month': '1',
      'day.year': '2020',
      from: '9:30',
      minutes: '90',
      several: '9',
      weeks: '1',
    }
    const answer = await web.post('/studio/slots', cookies.recordist, fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Enter a number from 1 to 5')
    expect(answer.text).toContain('Choose where the interview takes place')
    expect(answer.text).toContain('value="2020"')
    const past = await web.post('/studio/slots', cookies.recordist, { ...fields, several: '1', place: 'remote' })
    expect(past.text).toContain('still to come')
  })

  test('a time of another hub cannot be chosen', async () => {
    const elsewhere = (await given.hub()).id
    const day = new Date(`${addDays(clock.now(), 30)}T10:00:00Z`)
    const slot = await given.interviewSlot(elsewhere, { startsAt: day, endsAt: new Date(day.getTime() + 1_000) })
    const who = await teller()
    const answer = await web.post(`${who.at}/interview`, undefined, { slotId: slot.id })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('That time is no longer there')
    for (const slotId of ['x', '', "'; drop table person", '0'.repeat(300)])
      expect((await web.post(`${who.at}/interview`, undefined, { slotId })).status).toBe(422)
  })
})

describe('questions read aloud', () => {
  test('a coordinator keeps one; it is heard beside the question and by anyone', async () => {
    const refused = await send('/hub/prompts/7', 'no sound'.padEnd(200), { language: 'en' }, cookies.coordinator)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('not a sound recording')
    const kept = await send('/hub/prompts/7', readFileSync(voiceClip), { language: 'en' }, cookies.coordinator)
    expect(kept.status).toBe(303)
    const who = await teller()
    const { text } = await web.get(`${who.at}/tell/7`)
    const [, address = ''] = /src="(\/prompts\/[^"]+)"/.exec(text) ?? []
    expect(text).toContain('Listen to the question')
    expect((await web.get(address)).headers['content-type']).toMatch(/^audio\//)
    expect((await web.post('/hub/prompts/7/remove', cookies.coordinator, { language: 'en' })).status).toBe(303)
    expect((await web.get(address)).status).toBe(404)
    expect((await send('/hub/prompts/7', readFileSync(voiceClip), { language: 'en' }, cookies.editor)).status).toBe(403)
  })
})
