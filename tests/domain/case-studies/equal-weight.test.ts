import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  clipsToChoose,
  hearAnswer,
  hearMix,
  hearNextPerson,
  hearOfTheDay,
  hearStory,
  keepClip,
  keeperOfBrowser,
  keptBy,
  passedOver,
  peopleHeard,
  planFor,
  questionsAnswered,
  searchChoices,
  searchClips,
} from '~/domain/case-studies'
import { anActor, given } from '../../support/factories/case-studies'
import { type ChildWeb, startWeb } from '../../support/product'

/**
 * All answers weigh the same (domain reference S8): nothing that listening sends out measures one person against
 * another, in any field of any answer or in any sentence of a page, and nobody comes first more often than anybody.
 */
const weighs =
  /count|rating|rank|score|stars?$|popular|views?$|viewed|plays?$|played|likes?$|liked|followers?|sponsor|logo|brand|salary|pay$|wage|income|employer|organisation|gender|leaving|qualification|recommend|trending|top$|best|total/i
const said =
  /\b(ratings?|ranked|ranking|popular(ity)?|views|viewed|likes|liked|followers|sponsor(ed|s)?|salary|salaries|wages?|recommended|trending|top \d|most (heard|watched|played)|best of)\b/i

const stranger = { hubId: null }
let hubId: string
let web: ChildWeb

const levels = ['16-or-before', '17-18', '19-21', '22-or-later'] as const

beforeAll(async () => {
  hubId = (await given.hub()).id
  const employer = await given.employer(hubId, { name: 'Sunhill Sprockets' })
  for (const [index, leaving] of levels.entries())
    await given.contribution(hubId, {
      ...{ state: 'published', slug: `voice-${index}`, shownAs: `Voice ${index}`, role: 'Does things', leaving },
      ...{ employerId: employer.id, gender: 'self-described', answers: { 1: 'Near the river.', 2: 'Far away.' } },
    })
  web = await startWeb()
}, 240_000)
afterAll(() => web?.stop())

/** Every name of every field, however deep. */
const fieldsOf = (value: unknown, at = ''): string[] => {
  if (value === null || typeof value !== 'object' || value instanceof Date) return []
  if (Array.isArray(value)) return value.flatMap(one => fieldsOf(one, at))
  return Object.entries(value).flatMap(([name, inside]) => [`${at}${name}`, ...fieldsOf(inside, `${at}${name}.`)])
}

test('no answer of listening has a field that weighs', async () => {
  const keeper = keeperOfBrowser('x'.repeat(43))
  const kept = await keepClip(stranger, keeper, { slug: 'voice-0', question: 1, from: null, to: null, thought: 'x' })
  expect(kept.ok).toBe(true)
  const search = { words: 'river', group: '', sector: '', district: '', question: null }
  const coordinator = anActor(hubId, 'coordinator')
  const answers = {
    answer: await hearAnswer(stranger, 'voice-0', 1),
    passed: await passedOver(stranger, 'voice-0', 9),
    story: await hearStory(stranger, 'voice-1'),
    next: await hearNextPerson(stranger, { question: 1, seed: 'K7P2', beside: 'voice-0', way: 'next' }),
    mix: await hearMix(stranger, 'K7P2', { turn: 2 }),
    day: await hearOfTheDay(stranger),
    people: await peopleHeard(stranger, { seed: 'K7P2', page: 1 }),
    asked: await questionsAnswered(stranger),
    search: await searchClips(stranger, search, { seed: 'K7P2', page: 1 }),
    choices: await searchChoices(stranger),
    kept: await keptBy(stranger, keeper),
    lesson: (await planFor(coordinator, 'crossroads'))?.chosen,
    choose: await clipsToChoose(coordinator, { questions: [1] }, 'K7P2'),
  }
  for (const [name, answer] of Object.entries(answers)) expect([name, answer === null]).toEqual([name, false])
  const fields = fieldsOf(answers)
  expect(fields.length).toBeGreaterThan(60)
  expect(fields.filter(field => weighs.test(field.split('.').at(-1) ?? ''))).toEqual([])
  expect(JSON.stringify(answers)).not.toMatch(/Sprockets|16-or-before|22-or-later|self-described/)
})

test('no page of listening says what weighs, or names a firm', async () => {
  for (const address of [
    ...['/listen', '/people?seed=K7P2', '/people/voice-0', '/people/voice-0/q/1', '/people/voice-0/q/9', '/questions'],
    ...['/questions/1?seed=K7P2', '/mix?seed=K7P2&i=2', '/blind?seed=K7P2', '/blind/who?seed=K7P2', '/kept'],
    ...['/listen/search?q=river', '/people/voice-0/q/1/keep', '/listen/way'],
  ]) {
    const page = await web.get(address)
    expect([address, page.status]).toEqual([address, 200])
    const words = page.text.replace(/<head>.*?<\/head>|<[^>]+>/gs, ' ')
    expect([address, said.exec(words)?.[0]]).toEqual([address, undefined])
    expect([address, /Sprockets|16-or-before|22-or-later/.exec(page.text)?.[0]]).toEqual([address, undefined])
  }
})

test('everybody has the same card', async () => {
  const { text } = await web.get('/people?seed=K7P2')
  const cards = [...text.matchAll(/<li><div class="tv-who">(.*?)<\/div><\/li>/gs)].map(([, card = '']) =>
    card
      .replace(/ d="[^"]*"/g, '')
      .replace(/voice-\d/g, 'voice')
      .replace(/Voice \d/g, 'Voice'),
  )
  expect(cards).toHaveLength(levels.length)
  expect(new Set(cards).size).toBe(1)
})

test('who left at sixteen and who left at twenty-two come first as often, in lists, rounds and mixes', async () => {
  const rounds = 400
  const firsts: Record<'mix' | 'round' | 'people', Map<string, number>> = {
    mix: new Map(),
    round: new Map(),
    people: new Map(),
  }
  const note = (which: keyof typeof firsts, slug = '') => firsts[which].set(slug, (firsts[which].get(slug) ?? 0) + 1)
  for (let n = 0; n < rounds; n++) {
    const seed = `seed ${n}`
    note('mix', (await hearMix(stranger, seed, { turn: 1 }))?.clip.teller.slug)
    note('round', (await hearNextPerson(stranger, { question: 1, seed, beside: null, way: 'next' }))?.clip.teller.slug)
    note('people', (await peopleHeard(stranger, { seed, page: 1 })).people[0]?.slug)
  }
  for (const counts of Object.values(firsts)) {
    const expected = rounds / levels.length
    const square = levels.reduce((sum, _, n) => sum + ((counts.get(`voice-${n}`) ?? 0) - expected) ** 2 / expected, 0)
    expect(square).toBeLessThan(16.27)
  }
})
