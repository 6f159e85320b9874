import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  approveCut,
  captionClip,
  cutHash,
  pointOutPerson,
  publishStory,
  removeClip,
  scanNames,
  sendForReview,
  settleEdit,
  settleName,
  settlePerson,
  studioClip,
  withdrawStory,
  wordClip,
} from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { disconnect, transact } from '~/platform/db'
import { aContributor, anActor, given } from '../../support/factories/case-studies'

/** Other people named in a story, and names that only captions say, on a real database. */

let hubId = ''
let recordist: Actor
let editor: Actor
beforeEach(async () => {
  hubId = (await given.hub()).id
  recordist = anActor(hubId, 'recordist')
  editor = anActor(hubId, 'editor')
})
afterAll(disconnect)

const whyOf = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : outcome.why)
const read = <T>(work: Parameters<typeof transact<T>>[1]) => transact({ personId: '', hubId }, work)
const inEdit = (answers: { [question: number]: string }) =>
  given.contribution(hubId, { state: 'in-edit', answers, scopes: ['record', 'hub-classes'] })
const clipOf = (contributionId: string) => read(tx => tx.answer.findFirstOrThrow({ where: { contributionId } }))
const mentionsOf = (contributionId: string) =>
  read(tx => tx.mention.findMany({ where: { contributionId }, orderBy: { createdAt: 'asc' } }))
const editsOf = (contributionId: string) =>
  read(tx => tx.edit.findMany({ where: { contributionId }, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] }))
const flagsOf = (contributionId: string) => read(tx => tx.nameFlag.findMany({ where: { contributionId } }))
const pointOut = (actor: Actor, id: string, named: string) =>
  pointOutPerson(actor, { contributionId: id, question: 1, named })

/** A spoken clip with captions, and its contributor. */
const spoken = async (text: string, captions = text) => {
  const story = await inEdit({ 1: text })
  const [answer] = story.answers
  if (!answer) throw new Error('a clip')
  await read(tx => tx.answer.update({ where: { id: answer.id }, data: { form: 'audio', durationMs: 12_000 } }))
  for (const kind of ['original', 'audio'] as const) await given.media(answer, { kind, durationMs: 12_000 })
  const cues = [{ startMs: 0, endMs: 12_000, text: captions }]
  expect(whyOf(await captionClip(recordist, { contributionId: story.id, question: 1, cues }))).toBe('ok')
  return { id: story.id, me: aContributor(story) }
}

describe('another person named', () => {
  test('is found or pointed out, and holds the cut back in words until each is settled', async () => {
    const { id } = await inEdit({ 1: 'My friend Zebulon helped, and my neighbour too.' })
    const me = aContributor({ id, hubId })
    expect(whyOf(await pointOut(me, id, 'my neighbour'))).toBe('ok')
    expect(whyOf(await pointOut(recordist, id, 'My Neighbour'))).toBe('pointed-out-already')
    expect(whyOf(await pointOut(anActor(hubId, 'teacher'), id, 'x'))).toBe('not-allowed')
    expect(whyOf(await sendForReview(recordist, { contributionId: id }))).toBe('people-open')
    const [neighbour, friend] = await mentionsOf(id)
    expect([neighbour, friend]).toMatchObject([
      { named: 'my neighbour', side: 'contributor', state: 'open' },
      { named: 'Zebulon', side: 'scan', state: 'open' },
    ])
    const settle = (actor: Actor, mentionId = '', decision: 'agreed' | 'mistaken' = 'agreed') =>
      settlePerson(actor, { contributionId: id, mentionId, decision })
    expect(whyOf(await settle(recordist, neighbour?.id, 'mistaken'))).toBe('theirs-to-say')
    expect(whyOf(await settle(me, neighbour?.id, 'mistaken'))).toBe('ok')
    expect(whyOf(await settle(me, friend?.id))).toBe('ok')
    expect(whyOf(await sendForReview(recordist, { contributionId: id }))).toBe('ok')
  })

  test('pointed out while the contributor looks, nothing is approved before it is settled', async () => {
    const { id } = await inEdit({ 1: 'We were three.' })
    const me = aContributor({ id, hubId })
    await sendForReview(recordist, { contributionId: id })
    await pointOut(me, id, 'my sister')
    const seen = await read(async tx => cutHash((await tx.answer.findMany({ where: { contributionId: id } })) as never))
    expect(whyOf(await approveCut(me, { contributionId: id, seen }))).toBe('people-open')
  })

  test('masked in writing at once; cut with every place, once the other side agrees', async () => {
    const { id } = await inEdit({ 1: 'Maggie came. Then Craig and Maggie left. Craig’s van broke.' })
    const me = aContributor({ id, hubId })
    await scanNames(recordist, { contributionId: id })
    const [maggie, craig] = await mentionsOf(id)
    const mask = { contributionId: id, mentionId: maggie?.id ?? '', decision: 'masked' as const }
    expect(whyOf(await settlePerson(me, mask))).toBe('words-needed')
    expect(whyOf(await settlePerson(me, { ...mask, words: 'a friend' }))).toBe('ok')
    expect((await clipOf(id)).transcript).toBe('a friend came. Then Craig and a friend left. Craig’s van broke.')
    await settlePerson(recordist, { contributionId: id, mentionId: craig?.id ?? '', decision: 'cut' })
    const asked = (await editsOf(id)).filter(({ state }) => state === 'asked')
    expect(asked).toHaveLength(2)
    const [first, second] = asked.map(({ id: editId }) => editId)
    await settleEdit(me, { contributionId: id, editId: first ?? '', agree: true })
    await settleEdit(me, { contributionId: id, editId: second ?? '', agree: false })
    expect((await mentionsOf(id)).map(({ state }) => state)).toEqual(['masked', 'open'])
    expect(whyOf(await sendForReview(recordist, { contributionId: id }))).toBe('people-open')
  })

  test('in a recording the sound is asked to go; a no opens it again, and it can be asked for again', async () => {
    const { id, me } = await spoken('I met Maggie on the first day and liked her.')
    await scanNames(recordist, { contributionId: id })
    const [maggie] = await mentionsOf(id)
    const mask = { contributionId: id, mentionId: maggie?.id ?? '', decision: 'masked' as const, words: 'a friend' }
    expect(whyOf(await settlePerson(recordist, mask))).toBe('ok')
    expect((await clipOf(id)).captions).toContain('a friend')
    const last = async () => (await editsOf(id)).findLast(({ state }) => state === 'asked')?.id ?? ''
    await settleEdit(me, { contributionId: id, editId: await last(), agree: false })
    expect(await mentionsOf(id)).toMatchObject([{ state: 'open', passage: '' }])
    expect(whyOf(await sendForReview(recordist, { contributionId: id }))).toBe('people-open')
    expect(whyOf(await settlePerson(recordist, { ...mask, decision: 'cut' }))).toBe('ok')
    expect(whyOf(await settleEdit(me, { contributionId: id, editId: await last(), agree: true }))).toBe('ok')
    expect((await clipOf(id)).durationMs).toBeLessThan(12_000)
    expect((await studioClip(recordist, id, 1))?.clip.people.map(({ waits }) => waits)).toEqual([false])
  })

  test('whoever masked a name has worked on the cut, and does not publish it', async () => {
    const { id } = await inEdit({ 1: 'Maggie helped at Tesco.' })
    const me = aContributor({ id, hubId })
    const other = anActor(hubId, 'editor')
    await scanNames(recordist, { contributionId: id })
    const [maggie] = await mentionsOf(id)
    const [flag] = await flagsOf(id)
    await settlePerson(other, { contributionId: id, mentionId: maggie?.id ?? '', decision: 'masked', words: 'She' })
    const mask = { nameFlagId: flag?.id ?? '', decision: 'masked' as const, words: 'a shop' }
    expect(whyOf(await settleName(editor, { contributionId: id, ...mask }))).toBe('ok')
    await sendForReview(recordist, { contributionId: id })
    const seen = await read(async tx => cutHash((await tx.answer.findMany({ where: { contributionId: id } })) as never))
    expect(whyOf(await approveCut(me, { contributionId: id, seen }))).toBe('ok')
    for (const who of [editor, other])
      expect(whyOf(await publishStory(who, { contributionId: id }))).toBe('recorded-it')
    const fresh = anActor(hubId, 'editor')
    expect(whyOf(await publishStory(fresh, { contributionId: id }))).toBe('ok')
    // Heard now: who was masked is on record no more.
    expect(await mentionsOf(id)).toEqual([])
  })

  test('goes with the clip, and with the story', async () => {
    const { id } = await inEdit({ 1: 'One.', 2: 'Two.' })
    const me = aContributor({ id, hubId })
    await pointOut(me, id, 'Ola')
    await pointOutPerson(me, { contributionId: id, question: 2, named: 'Ola' })
    await removeClip(me, { contributionId: id, question: 1 })
    expect(await mentionsOf(id)).toHaveLength(1)
    await withdrawStory(me, { contributionId: id })
    expect(await mentionsOf(id)).toEqual([])
  })
})

describe('names that only the captions say', () => {
  test('are flagged, hold the cut back, and are masked there with the sound', async () => {
    const { id, me } = await spoken('Then I went to a shop for a year.', 'Then I went to Tesco for a year.')
    const [flag] = await flagsOf(id)
    expect(flag).toMatchObject({ found: 'Tesco', place: 'captions', state: 'open' })
    expect(whyOf(await sendForReview(recordist, { contributionId: id }))).toBe('names-open')
    const settle = { contributionId: id, nameFlagId: flag?.id ?? '', decision: 'masked' as const, words: 'a shop' }
    expect(whyOf(await settleName(recordist, settle))).toBe('ok')
    expect((await clipOf(id)).captions).toContain('I went to a shop')
    const [edit] = (await editsOf(id)).filter(({ state }) => state === 'asked')
    await settleEdit(me, { contributionId: id, editId: edit?.id ?? '', agree: false })
    // The words are others, but the recording still says it.
    expect(await flagsOf(id)).toMatchObject([{ place: 'sound', state: 'open' }])
    expect(whyOf(await settleName(recordist, settle))).toBe('ok')
    const again = (await editsOf(id)).find(({ state }) => state === 'asked')
    await settleEdit(me, { contributionId: id, editId: again?.id ?? '', agree: true })
    // Until the recording is made anew, it still says it.
    expect(whyOf(await sendForReview(recordist, { contributionId: id }))).toBe('clips-not-ready')
    await read(tx => tx.media.updateMany({ where: { contributionId: id }, data: { state: 'ready' } }))
    expect(whyOf(await sendForReview(recordist, { contributionId: id }))).toBe('ok')
  })

  test('are not asked about twice where the transcript says them too', async () => {
    const { id } = await spoken('Then I went to Tesco for a year.')
    expect(await flagsOf(id)).toMatchObject([{ place: 'words' }])
    await wordClip(recordist, { contributionId: id, question: 1, transcript: 'Then I went to a shop for a year.' })
    // A correction is one of the captions too, where one of them holds it.
    expect(await flagsOf(id)).toEqual([])
  })
})
