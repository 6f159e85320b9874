import { beforeAll, describe, expect, test } from 'vitest'
import {
  hearAnswer,
  hearMix,
  hearNextPerson,
  hearStory,
  type Listener,
  mayStillHear,
  mediaFor,
  passedOver,
  questionsAnswered,
  readPlace,
  searchChoices,
  searchClips,
} from '~/domain/case-studies'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/case-studies'

const stranger: Listener = { hubId: null }
const everywhere = ['record', 'hub-classes', 'other-hubs', 'open-web']

type Told = Awaited<ReturnType<typeof given.contribution>>
let here: Listener
let elsewhere: Listener
const lives: Record<string, Told> = {}

const life = (as: Parameters<typeof given.contribution>[1]) => ({ state: 'published' as const, ...as })

beforeAll(async () => {
  const [one, two] = [await given.hub(), await given.hub()]
  here = { hubId: one.id }
  elsewhere = { hubId: two.id }
  const tell = async (name: string, as: Parameters<typeof given.contribution>[1]) => {
    lives[name] = await given.contribution(one.id, life({ slug: name, ...as }))
  }
  await tell('open', { scopes: everywhere, answers: { 1: 'I repaired bicycles.', 3: 'Rivers', 30: 'Kindness' } })
  await tell('hubs', { scopes: ['record', 'hub-classes', 'other-hubs'], answers: { 1: 'We sold bread.' } })
  await tell('own', { scopes: ['record', 'hub-classes'], answers: { 1: 'Only us', 2: 'Ours' } })
  await tell('silent', { scopes: ['record'], answers: { 1: 'Nobody' } })
  await tell('early', { state: 'approved', scopes: everywhere, answers: { 1: 'Not yet' } })
  await tell('gone', { state: 'suspended', scopes: everywhere, answers: { 1: 'Suspended' } })
  await tell('ended', { scopes: everywhere, answers: { 1: 'Ended' }, consentEndsOn: new Date('2020-01-01') })
  await tell('due', { state: 'consent-due', scopes: everywhere, answers: { 1: 'Still heard' } })
  await tell('cymraeg', { scopes: everywhere, language: 'cy', answers: { 4: 'Roeddwn i’n hoffi’r môr a’r tân.' } })
})

const heardBy = async (listener: Listener): Promise<string[]> => {
  const found = []
  for (const slug of Object.keys(lives)) if (await hearStory(listener, slug)) found.push(slug)
  return found
}

describe('who hears what', () => {
  test('a stranger the open web, a hub its own, another hub what other hubs may hear', async () => {
    expect(await heardBy(stranger)).toEqual(['open', 'due', 'cymraeg'])
    expect(await heardBy(here)).toEqual(['open', 'hubs', 'own', 'due', 'cymraeg'])
    expect(await heardBy(elsewhere)).toEqual(['open', 'hubs', 'due', 'cymraeg'])
  })

  test('consent taken back is heard at once, by every way in', async () => {
    const told = await given.contribution(here.hubId ?? '', life({ slug: 'changes', answers: { 29: 'Changing' } }))
    expect(await hearAnswer(stranger, 'changes', 29)).not.toBeNull()
    await transact({ personId: '', hubId: told.hubId }, tx =>
      tx.consent.create({
        data: {
          ...{ hubId: told.hubId, contributionId: told.id, scope: 'open-web', given: false, textVersion: '1' },
          ...{ textHash: 'x', capturedBy: `link.${told.id}`, at: new Date(), endsOn: new Date('2100-01-01') },
        },
      }),
    )
    const search = { words: 'Changing', group: '', sector: '', district: '', question: null }
    expect(await hearAnswer(stranger, 'changes', 29)).toBeNull()
    expect(await hearStory(stranger, 'changes')).toBeNull()
    expect(await passedOver(stranger, 'changes', 1)).toBeNull()
    expect(await questionsAnswered(stranger)).not.toContain(29)
    expect((await searchClips(stranger, search, { seed: 'K7P2', page: 1 })).found).toEqual([])
    expect(await hearNextPerson(stranger, { question: 29, seed: 'K7P2', beside: null, way: 'next' })).toBeNull()
    expect(await hearAnswer(here, 'changes', 29)).not.toBeNull()
  })

  test('files follow the consent for their kind, and nobody gets an original', async () => {
    const scopes: Record<string, string[]> = {
      record: ['video-480', 'poster', 'audio'],
      'audio-only': ['audio'],
      'transcript-only': [],
    }
    for (const [scope, kinds] of Object.entries(scopes)) {
      const told = await given.contribution(
        here.hubId ?? '',
        life({ scopes: [scope, 'open-web'], answers: { 7: 'x' }, slug: `kept-as-${scope}` }),
      )
      const [answer] = told.answers
      if (!answer) throw new Error('no answer')
      for (const kind of ['original', 'video-480', 'poster', 'audio']) {
        const { id } = await given.media(answer, { kind })
        expect([scope, kind, (await mediaFor(stranger, id)) !== null]).toEqual([scope, kind, kinds.includes(kind)])
        expect(await mayStillHear(stranger, id)).toBe(kinds.includes(kind))
      }
      const heard = await hearAnswer(stranger, `kept-as-${scope}`, 7)
      expect(heard?.clip.files.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
    }
    expect(await mediaFor(stranger, 'not-an-id')).toBeNull()
  })
})

describe('ways through', () => {
  test('the same person goes on to their next answer, over the questions they left out', async () => {
    const heard = await hearAnswer(stranger, 'open', 1)
    expect(heard?.next).toEqual({ question: 3, passed: [2] })
    expect(heard?.before).toBeNull()
    expect((await hearAnswer(stranger, 'open', 30))?.next).toBeNull()
    expect(await hearAnswer(stranger, 'open', 2)).toBeNull()
    expect(await passedOver(stranger, 'open', 2)).toMatchObject({
      teller: { slug: 'open' },
      next: { question: 3 },
      before: { question: 1 },
    })
  })

  test('a question goes round everybody who answered it, and says when it is one alone', async () => {
    const seen: string[] = []
    let beside: string | null = null
    for (let step = 0; step < 4; step++) {
      const heard = await hearNextPerson(here, { question: 1, seed: 'K7P2', beside, way: 'next' })
      beside = heard?.clip.teller.slug ?? null
      seen.push(beside ?? '')
    }
    expect([...seen].sort()).toEqual(['due', 'hubs', 'open', 'own'])
    const back = await hearNextPerson(here, { question: 1, seed: 'K7P2', beside: seen[1] ?? '', way: 'before' })
    expect(back?.clip.teller.slug).toBe(seen[0])
    expect((await hearAnswer(here, 'open', 1))?.alone).toBe(false)
    expect((await hearAnswer(stranger, 'open', 30))?.alone).toBe(true)
  })

  test('a mix goes through all there is, the same for everybody with its seed, and keeps its place', async () => {
    const heard: string[] = []
    let place = readPlace('1.0')
    for (let turn = 1; turn <= 5; turn++) {
      const now = place && (await hearMix(elsewhere, 'K7P2', place))
      if (!now) throw new Error('nothing')
      expect(await hearMix(elsewhere, 'K7P2', { turn })).toEqual(now)
      heard.push(`${now.clip.teller.slug} ${now.clip.question}`)
      place = readPlace(now.nextAt)
    }
    expect(new Set(heard).size).toBe(5)
  })
})

describe('finding words', () => {
  const search = (words: string, more = {}) =>
    searchClips(
      stranger,
      { words, group: '', sector: '', district: '', question: null, ...more },
      { seed: 'A', page: 1 },
    )

  test('English by stems, Welsh as it stands and without its signs, with the passage marked', async () => {
    const { found } = await search('repairing a bicycle')
    expect(found.map(({ slug }) => slug)).toEqual(['open'])
    expect(found[0]?.passage.filter(part => part.found).map(({ text }) => text)).toEqual(['repaired', 'bicycles'])
    expect((await search('mor')).found.map(({ slug }) => slug)).toEqual(['cymraeg'])
    expect((await search('"hoffi’r môr"')).found.map(({ slug }) => slug)).toEqual(['cymraeg'])
  })

  test('odd words find nothing and break nothing', async () => {
    for (const odd of ['&|!', '"', "'; drop", '\\', '%', '(((', 'zzzz']) expect((await search(odd)).found).toEqual([])
  })

  test('narrowed by kind of work, place and question, in an order of the seed', async () => {
    expect((await search('', { question: 30 })).found.map(({ slug }) => slug)).toEqual(['open'])
    expect((await search('bicycles', { group: '9' })).found).toEqual([])
    expect((await search('bicycles', { sector: 'making', group: '5' })).found).toHaveLength(1)
    const choices = await searchChoices(stranger)
    expect(choices.sectors).toEqual(['making'])
    expect(choices.groups).toEqual(['5'])
  })
})
