import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addAlias,
  askEdit,
  captionClip,
  clipLifecycle,
  commentOnClip,
  removeAlias,
  reviewClip,
  scanNames,
  settleEdit,
  settleName,
  studioClip,
  studioDesk,
  studioStory,
  wordClip,
} from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { disconnect, transact } from '~/platform/db'
import { aContributor, anActor, given } from '../../support/factories/case-studies'

/** The joint edit on a real database: words, captions, parts that go, names found, and who may do what. */

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
const inEdit = (answers: { [question: number]: string } = { 1: 'One. Two. Three.' }, as = {}) =>
  given.contribution(hubId, { state: 'in-edit', answers, scopes: ['record', 'hub-classes'], ...as })
const read = <T>(work: Parameters<typeof transact<T>>[1]) => transact({ personId: '', hubId }, work)
const clipOf = (contributionId: string, question = 1) =>
  read(tx => tx.answer.findFirstOrThrow({ where: { contributionId, question } }))
const editsOf = (contributionId: string) =>
  read(tx => tx.edit.findMany({ where: { contributionId }, orderBy: { askedAt: 'asc' } }))
const flagsOf = (contributionId: string) =>
  read(tx => tx.nameFlag.findMany({ where: { contributionId }, orderBy: { position: 'asc' } }))

/** A spoken clip of twelve seconds, with its original take. */
const spoken = async () => {
  const story = await inEdit({ 1: '' })
  const [answer] = story.answers
  if (!answer) throw new Error('a clip')
  await read(tx => tx.answer.update({ where: { id: answer.id }, data: { form: 'audio', durationMs: 12_000 } }))
  await given.media(answer, { kind: 'original', durationMs: 12_000 })
  await given.media(answer, { kind: 'audio', durationMs: 12_000 })
  return { story, answer, named: { contributionId: story.id, question: 1 } }
}
const cues = [
  { startMs: 0, endMs: 4_000, text: 'I grew up by the sea.' },
  { startMs: 4_000, endMs: 8_000, text: 'Then I went to Tesco for a year.' },
  { startMs: 8_000, endMs: 12_000, text: 'I liked the people.' },
]

describe('parts that go', () => {
  test('a part goes once the other side agrees, and not before', async () => {
    const { id } = await inEdit()
    const me = aContributor({ id, hubId })
    expect(whyOf(await askEdit(recordist, { contributionId: id, question: 1, passage: 'Two.' }))).toBe('ok')
    const [edit] = await editsOf(id)
    expect((await clipOf(id)).transcript).toBe('One. Two. Three.')
    const settle = { contributionId: id, editId: edit?.id ?? '', agree: true }
    expect(whyOf(await settleEdit(recordist, settle))).toBe('own-edit')
    expect(whyOf(await settleEdit(me, settle))).toBe('ok')
    expect((await clipOf(id)).transcript).toBe('One. Three.')
    expect(whyOf(await settleEdit(me, settle))).toBe('wrong-state')
  })

  test('a part that is refused stays, and who asked may take it back', async () => {
    const { id } = await inEdit()
    const me = aContributor({ id, hubId })
    await askEdit(me, { contributionId: id, question: 1, passage: 'Two.' })
    await askEdit(me, { contributionId: id, question: 1, passage: 'Three.' })
    const [one, other] = await editsOf(id)
    expect(whyOf(await settleEdit(recordist, { contributionId: id, editId: one?.id ?? '', agree: false }))).toBe('ok')
    expect(whyOf(await settleEdit(me, { contributionId: id, editId: other?.id ?? '', agree: false }))).toBe('ok')
    expect((await editsOf(id)).map(({ state, note }) => [state, note])).toEqual([
      ['refused', ''],
      ['refused', 'taken-back'],
    ])
    expect((await clipOf(id)).transcript).toBe('One. Two. Three.')
  })

  test.each([
    [{ passage: 'Four.' }, 'passage-not-found'],
    [{ passage: 'One.  Two.\nThree.' }, 'nothing-left'],
    [{}, 'say-which-part'],
  ])('%j is refused', async (part, why) => {
    const { id } = await inEdit()
    expect(whyOf(await askEdit(recordist, { contributionId: id, question: 1, ...part }))).toBe(why)
  })

  test('a recording loses sound, words and captions together, and asks to be made again', async () => {
    const { story, named } = await spoken()
    await captionClip(recordist, { ...named, cues })
    expect(whyOf(await askEdit(recordist, { ...named, passage: 'I grew up by the sea.' }))).toBe('ok')
    const [edit] = await editsOf(story.id)
    expect([edit?.fromMs, edit?.toMs]).toEqual([0, 3_810])
    await settleEdit(aContributor(story), { contributionId: story.id, editId: edit?.id ?? '', agree: true })
    const clip = await clipOf(story.id)
    expect(clip.kept).toEqual([[3_810, 12_000]])
    expect(clip.durationMs).toBe(8_190)
    expect(clip.transcript).toBe('Then I went to Tesco for a year. I liked the people.')
    expect(clip.captions).not.toContain('sea')
    const facts = await read(tx => tx.fact.findMany({ where: { subjectId: story.id, type: 'edit-settled' } }))
    expect(facts.map(({ payload }) => payload)).toMatchObject([{ outcome: 'agreed', rework: true }])
    // Until it is made anew it is not ready; where no take is left, the best that was made of it is the take.
    const files = await read(tx => tx.media.findMany({ where: { contributionId: story.id }, orderBy: { kind: 'asc' } }))
    expect(files.map(({ kind, state }) => [kind, state])).toContainEqual(['original', 'waiting'])
    expect((await studioStory(recordist, story.id))?.missing).toMatchObject([
      { lacks: expect.arrayContaining(['file']) },
    ])
  })

  test('the clips of others are out of reach', async () => {
    const { id } = await inEdit()
    const other = await inEdit()
    expect(whyOf(await askEdit(aContributor(other), { contributionId: id, question: 1, passage: 'Two.' }))).toBe(
      'not-allowed',
    )
    const far = anActor((await given.hub()).id, 'recordist')
    expect(whyOf(await askEdit(far, { contributionId: id, question: 1, passage: 'Two.' }))).toBe('not-found')
    expect(await studioStory(far, id)).toBeNull()
    expect(await reviewClip(aContributor({ id, hubId }), 2)).toBeNull()
  })
})

describe('words', () => {
  test('typed answers are not rewritten', async () => {
    const { id } = await inEdit()
    expect(whyOf(await wordClip(recordist, { contributionId: id, question: 1, transcript: 'New' }))).toBe('own-words')
  })

  test('corrections are shown, the first writing-down is not one', async () => {
    const { story, named } = await spoken()
    await wordClip(recordist, { ...named, transcript: 'I went to the sea.' })
    expect(await editsOf(story.id)).toEqual([])
    await wordClip(recordist, { ...named, transcript: 'I went to the see.' })
    expect(await editsOf(story.id)).toMatchObject([
      { kind: 'words', passage: 'sea.', becomes: 'see.', state: 'agreed' },
    ])
  })

  test('captions that begin after the end are refused', async () => {
    const { named } = await spoken()
    expect(
      whyOf(await captionClip(recordist, { ...named, cues: [{ startMs: 60_000, endMs: 61_000, text: 'x' }] })),
    ).toBe('after-the-end')
  })

  test('nothing changes once it is approved', async () => {
    const { id } = await inEdit(undefined, { state: 'approved' })
    expect(whyOf(await askEdit(recordist, { contributionId: id, question: 1, passage: 'Two.' }))).toBe('wrong-state')
  })
})

describe('names', () => {
  const tesco = { 1: 'I worked at Tesco. Then Tesco closed.' }

  test('are looked for again at every change of words, and a decision stands where it was made', async () => {
    const { story, named } = await spoken()
    await captionClip(recordist, { ...named, cues })
    const [flag] = await flagsOf(story.id)
    expect(flag).toMatchObject({ found: 'Tesco', source: 'brand', state: 'open' })
    expect(flag?.atMs).toBeGreaterThan(4_000)
    await settleName(recordist, { contributionId: story.id, nameFlagId: flag?.id ?? '', decision: 'not-a-name' })
    const { transcript } = await clipOf(story.id)
    await wordClip(recordist, { ...named, transcript: `${transcript} And then Asda.` })
    expect((await flagsOf(story.id)).map(({ found, state }) => [found, state])).toEqual([
      ['Tesco', 'not-a-name'],
      ['Asda', 'open'],
    ])
  })

  test('an editor keeps one with a reason; a recordist does not', async () => {
    const { id } = await inEdit(tesco)
    await scanNames(recordist, { contributionId: id })
    const [flag] = await flagsOf(id)
    const keep = { contributionId: id, nameFlagId: flag?.id ?? '', decision: 'kept' as const }
    expect(whyOf(await settleName(recordist, { ...keep, words: 'Why not' }))).toBe('not-allowed')
    expect(whyOf(await settleName(editor, keep))).toBe('reason-needed')
    expect(whyOf(await settleName(editor, { ...keep, words: 'It is a street' }))).toBe('ok')
    expect((await studioStory(editor, id))?.kept).toMatchObject([{ found: 'Tesco', reason: 'It is a street' }])
  })

  test('masked words change at once; a cut waits for the contributor, and a no opens the flag again', async () => {
    const { id } = await inEdit(tesco)
    await scanNames(recordist, { contributionId: id })
    const [first, second] = await flagsOf(id)
    await settleName(recordist, {
      contributionId: id,
      nameFlagId: first?.id ?? '',
      decision: 'masked',
      words: 'a shop',
    })
    expect((await clipOf(id)).transcript).toBe('I worked at a shop. Then Tesco closed.')
    await settleName(recordist, { contributionId: id, nameFlagId: second?.id ?? '', decision: 'cut' })
    expect((await flagsOf(id)).map(({ state }) => state).sort()).toEqual(['cut', 'masked'])
    const edit = (await editsOf(id)).find(({ kind }) => kind === 'trim')
    await settleEdit(aContributor({ id, hubId }), { contributionId: id, editId: edit?.id ?? '', agree: false })
    expect((await flagsOf(id)).map(({ state }) => state).sort()).toEqual(['masked', 'open'])
  })

  test('an alias is found from then on, belongs to one hub, and is known once', async () => {
    const { id } = await inEdit({ 1: 'We all worked down the Shed then.' })
    expect(whyOf(await addAlias(recordist, { alias: 'the Shed' }))).toBe('ok')
    expect(whyOf(await addAlias(recordist, { alias: 'the Shed' }))).toBe('known-already')
    expect(whyOf(await addAlias(anActor(hubId, 'teacher'), { alias: 'x' }))).toBe('not-allowed')
    await scanNames(recordist, { contributionId: id })
    expect(await flagsOf(id)).toMatchObject([{ found: 'Shed', source: 'alias', state: 'open' }])
    const [alias] = await read(tx => tx.organisationAlias.findMany({ where: { hubId } }))
    const far = anActor((await given.hub()).id, 'recordist')
    expect(whyOf(await removeAlias(far, { aliasId: alias?.id ?? '' }))).toBe('not-found')
    expect(whyOf(await removeAlias(recordist, { aliasId: alias?.id ?? '' }))).toBe('ok')
  })
})

test('both sides say something about a clip', async () => {
  const { id } = await inEdit()
  const said = (actor: Actor) => commentOnClip(actor, { contributionId: id, question: 1, words: 'Hello' })
  for (const actor of [recordist, editor, aContributor({ id, hubId })]) expect(whyOf(await said(actor))).toBe('ok')
  expect(whyOf(await said(anActor(hubId, 'teacher')))).toBe('not-allowed')
  const view = await studioClip(editor, id, 1)
  expect(view?.clip.comments.map(({ side }) => side)).toEqual(['recordist', 'editor', 'contributor'])
})

test('the desk says what waits, and to whom', async () => {
  const { id } = await inEdit()
  await askEdit(aContributor({ id, hubId }), { contributionId: id, question: 1, passage: 'Two.' })
  const desk = await studioDesk(recordist, { search: 'sam', state: '' })
  expect(desk?.stories).toMatchObject([{ id, askedEdits: 1, openNames: 0, clips: 1 }])
  expect(await studioDesk(anActor(hubId, 'teacher'), { search: '', state: '' })).toBeNull()
  expect(clipLifecycle.movesFrom('published').sort()).toEqual(['hold', 'remove', 'reopen'])
})
