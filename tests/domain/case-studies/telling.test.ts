import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  clearAnswer,
  contributionLifecycle,
  deleteGoneFiles,
  finishAlone,
  finishInterview,
  giveWords,
  prepareContribution,
  prepareTake,
  questionPage,
  reworkAnswer,
  skipQuestion,
  sweepMedia,
  takeIn,
  takeToHear,
  tellingPage,
  withdrawStory,
} from '~/domain/case-studies'
import { type Actor, system } from '~/domain/kernel/actor'
import { dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect, transact } from '~/platform/db'
import { sizeOfKept } from '~/platform/storage'
import { aContributor, anActor, given } from '../../support/factories/case-studies'
import { browserClip, phoneClip, useMediaProgram, voiceClip, workFolder } from '../../support/media'

/** Telling on a real database with real recordings: what is kept, what goes, and what comes of a hostile file. */

let hubId = ''
let studio: Actor
const folder = workFolder()

beforeAll(async () => {
  await useMediaProgram()
  Object.assign(config, { mediaProgram: process.env.MEDIA_PROGRAM })
  hubId = (await given.hub()).id
  studio = system('studio', hubId)
})
afterAll(disconnect)

const teller = async (as: Parameters<typeof given.contribution>[1] = {}) => {
  const person = await given.contribution(hubId, { state: 'consented', scopes: ['record', 'hub-classes'], ...as })
  return { id: person.id, actor: aContributor(person) }
}
const whyOf = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : outcome.why)
const copyOf = (clip: string) => {
  const target = path.join(folder, `${Math.random()}`)
  copyFileSync(clip, target)
  return { path: target, bytes: statSync(target).size }
}
const fileOf = (content: string | Buffer) => {
  const target = path.join(folder, `${Math.random()}`)
  writeFileSync(target, content)
  return { path: target, bytes: statSync(target).size }
}
const give = (who: { id: string; actor: Actor }, question: number, clip = phoneClip) =>
  takeIn(who.actor, { contributionId: who.id, question, file: copyOf(clip) })
const mediaOf = (contributionId: string) =>
  transact(studio, tx =>
    tx.media.findMany({ where: { contributionId }, orderBy: [{ createdAt: 'asc' }, { kind: 'asc' }] }),
  )
const newest = async (contributionId: string) =>
  (await mediaOf(contributionId)).filter(({ kind }) => kind === 'original').sort((a, b) => b.take - a.take)[0]
const prepareAll = async (contributionId: string) => {
  const waiting = (await mediaOf(contributionId)).filter(({ state }) => state === 'waiting')
  for (const { id } of waiting) await prepareTake(studio, { mediaId: id }, true)
}
const lineOf = async (who: { id: string; actor: Actor }, question: number) =>
  (await tellingPage(who.actor, who.id))?.lines.find(({ number }) => number === question)

describe('a recording', () => {
  test('is prepared for being heard, twice to the same end, and the take as it came is never played', {
    timeout: 240_000,
  }, async () => {
    const who = await teller()
    expect(whyOf(await give(who, 1))).toBe('ok')
    expect((await lineOf(who, 1))?.take?.state).toBe('waiting')
    await prepareAll(who.id)
    const line = await lineOf(who, 1)
    expect(line?.take).toMatchObject({ state: 'ready', player: { video: true } })
    expect(line?.durationMs).toBeGreaterThan(5_000)
    const rows = await mediaOf(who.id)
    const original = rows.find(({ kind }) => kind === 'original')
    await prepareTake(studio, { mediaId: original?.id ?? '' }, true)
    expect(await mediaOf(who.id)).toEqual(rows)
    expect(await takeToHear(who.actor, who.id, original?.id ?? '')).toBeNull()
    expect(await takeToHear(who.actor, who.id, line?.take?.player?.id ?? '')).not.toBeNull()
    const other = await teller()
    expect(await takeToHear(other.actor, who.id, line?.take?.player?.id ?? '')).toBeNull()
    expect(await takeToHear(other.actor, other.id, line?.take?.player?.id ?? '')).toBeNull()
  })

  test('work that died half-way is done again', async () => {
    const who = await teller()
    await give(who, 1, browserClip)
    const take = await newest(who.id)
    await transact(studio, tx =>
      tx.media.update({ where: { id: take?.id ?? '' }, data: { state: 'working', progress: 40 } }),
    )
    await prepareTake(studio, { mediaId: take?.id ?? '' }, false)
    expect((await lineOf(who, 1))?.take?.state).toBe('ready')
  })

  test('done again takes the place of the one before, whose files go', async () => {
    const who = await teller()
    await give(who, 2, voiceClip)
    await prepareAll(who.id)
    const before = await mediaOf(who.id)
    expect((await lineOf(who, 2))?.form).toBe('audio')
    await give(who, 2, browserClip)
    await prepareAll(who.id)
    const gone = (await mediaOf(who.id)).filter(({ id }) => before.some(one => one.id === id))
    expect(new Set(gone.map(({ state }) => state))).toEqual(new Set(['gone']))
    await deleteGoneFiles(studio, clock.now())
    for (const { key } of before) expect(await sizeOfKept(key)).toBeNull()
    const kept = (await mediaOf(who.id)).filter(({ state }) => state === 'ready')
    for (const { key, bytes } of kept) expect(await sizeOfKept(key)).toBe(Number(bytes))
    expect((await lineOf(who, 2))?.take).toMatchObject({ state: 'ready' })
    const rows = (await mediaOf(who.id)).filter(({ state }) => state === 'gone')
    expect(rows.every(({ goneAt }) => goneAt !== null)).toBe(true)
    expect(rows.find(({ kind }) => kind === 'audio')?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('gives way to words, to a skip and to nothing at all', async () => {
    const who = await teller()
    const named = { contributionId: who.id, question: 3 }
    for (const instead of [
      () => giveWords(who.actor, { ...named, words: ' In words.\r\nTwo lines. ' }),
      () => skipQuestion(who.actor, named),
      () => clearAnswer(who.actor, named),
    ]) {
      await give(who, 3, voiceClip)
      expect(whyOf(await instead())).toBe('ok')
      expect((await mediaOf(who.id)).every(({ state }) => state === 'gone')).toBe(true)
      expect((await lineOf(who, 3))?.take).toBeNull()
    }
    await giveWords(who.actor, { ...named, words: ' In words.\r\nTwo lines. ' })
    expect((await questionPage(who.actor, who.id, 3, 'en'))?.words).toBe('In words.\nTwo lines.')
  })

  test('a cut makes its files anew, from the take as it came', async () => {
    const who = await teller()
    await give(who, 4)
    await prepareAll(who.id)
    const before = await lineOf(who, 4)
    const answer = await transact(studio, tx => tx.answer.findFirstOrThrow({ where: { contributionId: who.id } }))
    await transact(studio, tx =>
      tx.answer.update({
        where: { id: answer.id },
        data: {
          kept: [
            [0, 2000],
            [4000, 5000],
          ],
        },
      }),
    )
    await reworkAnswer(studio, { answerId: answer.id }, true)
    const after = await lineOf(who, 4)
    expect(after?.durationMs).toBe(3_000)
    expect(after?.take?.player?.id).not.toBe(before?.take?.player?.id)
    expect(await takeToHear(who.actor, who.id, before?.take?.player?.id ?? '')).toBeNull()
  })

  test('goes on the day after its last', async () => {
    const who = await teller()
    await give(who, 5 + 1, voiceClip)
    const take = await newest(who.id)
    const last = dateOf(dayOf(clock.now()))
    await transact(studio, tx => tx.media.update({ where: { id: take?.id ?? '' }, data: { deleteAfter: last } }))
    await sweepMedia(system('clock', hubId), clock.now())
    expect((await newest(who.id))?.state).not.toBe('gone')
    await sweepMedia(system('clock', hubId), new Date(clock.now().getTime() + 86_400_000))
    expect((await newest(who.id))?.state).toBe('gone')
    expect(await sizeOfKept(take?.key ?? '')).toBeNull()
  })
})

test('a withdrawn story says when the last of its files was gone', async () => {
  const who = await teller()
  await give(who, 1, voiceClip)
  expect(whyOf(await withdrawStory(who.actor, { contributionId: who.id }))).toBe('ok')
  await deleteGoneFiles(studio, clock.now())
  const found = await transact(studio, tx => tx.contribution.findUniqueOrThrow({ where: { id: who.id } }))
  expect(found.mediaGoneAt).not.toBeNull()
  for (const { key } of await mediaOf(who.id)) expect(await sizeOfKept(key)).toBeNull()
})

describe('what is not a recording', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')
  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>'.padEnd(200)],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'.padEnd(200)],
    ['a picture', Buffer.concat([png, Buffer.alloc(200)])],
    ['an archive', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)])],
    ['a playlist', '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'.padEnd(200)],
    ['a program', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.alloc(200)])],
    ['nothing', Buffer.alloc(70)],
  ])('%s is refused at the door', async (_what, content) => {
    const who = await teller()
    const outcome = await takeIn(who.actor, { contributionId: who.id, question: 1, file: fileOf(content) })
    expect(whyOf(outcome)).toBe('not-media')
    expect(await mediaOf(who.id)).toEqual([])
  })

  test('a file that only begins like one fails in the queue, and says so beside the answer', {
    timeout: 240_000,
  }, async () => {
    const who = await teller()
    const half = readFileSync(phoneClip).subarray(0, 2_000)
    const poly = Buffer.concat([half, Buffer.alloc(3_000, 7)])
    expect(whyOf(await takeIn(who.actor, { contributionId: who.id, question: 1, file: fileOf(poly) }))).toBe('ok')
    await prepareAll(who.id)
    expect((await lineOf(who, 1))?.take).toMatchObject({ state: 'failed', problem: 'broken' })
    expect(whyOf(await finishAlone(who.actor, { contributionId: who.id }))).toBe('take-failed')
    await give(who, 1, voiceClip)
    await prepareAll(who.id)
    expect(whyOf(await finishAlone(who.actor, { contributionId: who.id }))).toBe('ok')
  })

  test('a picture where sound alone was agreed is not used', async () => {
    const who = await teller({ scopes: ['audio-only', 'hub-classes'] })
    expect(whyOf(await give(who, 1, phoneClip))).toBe('ok')
    await prepareAll(who.id)
    expect((await lineOf(who, 1))?.take).toMatchObject({ state: 'failed', problem: 'has-picture' })
    expect((await mediaOf(who.id)).filter(({ kind }) => kind !== 'original')).toEqual([])
    await give(who, 1, voiceClip)
    await prepareAll(who.id)
    expect((await lineOf(who, 1))?.take?.state).toBe('ready')
  })

  test('no recording is kept where writing alone was agreed', async () => {
    const who = await teller({ scopes: ['transcript-only', 'hub-classes'] })
    expect(whyOf(await give(who, 1, voiceClip))).toBe('form-not-agreed')
    expect((await tellingPage(who.actor, who.id))?.forms).toEqual(['text'])
  })
})

describe('who may tell, and when', () => {
  const telling = ['consented', 'scheduled', 'no-show']

  test('every state and role', async () => {
    const wrong: string[] = []
    for (const state of contributionLifecycle.states) {
      const who = await teller({ state })
      const named = { contributionId: who.id, question: 1, words: 'Words' }
      const actors: [string, Actor, string][] = [
        ['contributor', who.actor, telling.includes(state) ? 'ok' : 'wrong-state'],
        ['recordist', anActor(hubId, 'recordist'), state === 'scheduled' ? 'ok' : 'wrong-state'],
        ['coordinator', anActor(hubId, 'coordinator'), 'not-allowed'],
        ['another contributor', (await teller()).actor, 'not-allowed'],
        ['recordist elsewhere', anActor((await given.hub()).id, 'recordist'), 'not-found'],
      ]
      for (const [name, actor, want] of actors)
        for (const outcome of [
          await giveWords(actor, named),
          await skipQuestion(actor, named),
          await clearAnswer(actor, named),
        ])
          if (whyOf(outcome) !== want) wrong.push(`${name} in ${state}: ${whyOf(outcome)}, not ${want}`)
    }
    expect(wrong).toEqual([])
  })

  test('sensitive questions only after a yes', async () => {
    const who = await teller()
    const named = { contributionId: who.id, question: 5, words: 'Words' }
    expect(whyOf(await giveWords(who.actor, named))).toBe('not-opted-in')
    expect(await questionPage(who.actor, who.id, 5, 'en')).toBeNull()
    const willing = await teller({ scopes: ['record', 'hub-classes', 'sensitive'] })
    expect(whyOf(await giveWords(willing.actor, { ...named, contributionId: willing.id }))).toBe('ok')
    expect((await tellingPage(willing.actor, willing.id))?.lines).toHaveLength(30)
  })

  test('questions that are none and stories that are none', async () => {
    const who = await teller()
    expect(whyOf(await giveWords(who.actor, { contributionId: who.id, question: 31, words: 'x' }))).toBe('not-found')
    expect(whyOf(await giveWords(who.actor, { contributionId: 'x', question: 1, words: 'x' }))).toBe('not-found')
    expect(whyOf(await giveWords(who.actor, { contributionId: who.id, question: 1, words: ' ' }))).toBe('no-words')
  })
})

describe('being told', () => {
  test('alone: waits for its files, then goes on to the edit; what could not be read counts as not told', {
    timeout: 240_000,
  }, async () => {
    const who = await teller()
    await give(who, 1, voiceClip)
    await giveWords(who.actor, { contributionId: who.id, question: 2, words: 'In words' })
    const half = readFileSync(phoneClip).subarray(0, 4_000)
    await takeIn(who.actor, { contributionId: who.id, question: 3, file: fileOf(half) })
    expect(whyOf(await finishAlone(who.actor, { contributionId: who.id }))).toBe('ok')
    expect(whyOf(await prepareContribution(studio, { contributionId: who.id }))).toBe('not-ready')
    await prepareAll(who.id)
    expect(whyOf(await prepareContribution(studio, { contributionId: who.id }))).toBe('ok')
    const told = await transact(studio, tx =>
      tx.answer.findMany({ where: { contributionId: who.id }, orderBy: { question: 'asc' } }),
    )
    expect(told.map(({ status }) => status)).toEqual(['answered', 'answered', 'not-asked'])
    const found = await transact(studio, tx => tx.contribution.findUniqueOrThrow({ where: { id: who.id } }))
    expect([found.state, found.way]).toEqual(['in-edit', 'alone'])
    expect(whyOf(await prepareContribution(studio, { contributionId: who.id }))).toBe('wrong-state')
    expect(whyOf(await prepareContribution(anActor(hubId, 'coordinator'), { contributionId: who.id }))).toBe(
      'not-allowed',
    )
  })

  test('in the room: partly only by agreement, and the recordist is written down', async () => {
    const recordist = await given.person(hubId, { roles: ['recordist'] })
    const who = await teller({ state: 'scheduled' })
    const startsAt = new Date(Date.now() - 3_600_000)
    const slot = await given.interviewSlot(hubId, {
      ...{ recordistId: recordist.id, state: 'booked', contributionId: who.id, startsAt, endsAt: new Date() },
    })
    await takeIn(recordist.actor, { contributionId: who.id, question: 1, file: copyOf(voiceClip) })
    const end = (agreed: boolean) => finishInterview(recordist.actor, { contributionId: who.id, agreed })
    expect(whyOf(await end(false))).toBe('too-few')
    expect(whyOf(await end(true))).toBe('ok')
    const found = await transact(studio, tx => tx.contribution.findUniqueOrThrow({ where: { id: who.id } }))
    expect([found.state, found.partial, found.recordistId]).toEqual(['recorded-partial', true, recordist.id])
    const held = await transact(studio, tx => tx.interviewSlot.findUnique({ where: { id: slot.id } }))
    expect(held?.state).toBe('done')
  })
})
