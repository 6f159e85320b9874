import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { questionsOf } from '~/domain/case-studies/forms'
import { sectors } from '~/domain/kernel/sectors'
import { northmoorTowns } from '../region/places'
import { tradesThatMake } from '../region/trades-making'
import { moreTrades } from '../region/trades-more'
import { tradesWithPeople } from '../region/trades-people'
import { tradesThatServe } from '../region/trades-serving'
import { lives } from '.'
import { clips } from './clips'
import { heardBecause, nominees } from './nominations'

const firms = [...tradesWithPeople, ...tradesThatMake, ...tradesThatServe, ...moreTrades].flatMap(({ firms }) =>
  firms.map(([name]) => name),
)
const wellKnown =
  /\b(Aldi|Amazon|Apple|Asda|BBC|Boots|Facebook|Google|Greggs|IKEA|Instagram|ITV|JCB|John Deere|Lego|Lidl|McDonald|Microsoft|Morrisons|Netflix|NHS|Nike|Sainsbury|Samsung|Sky|Spotify|Tesco|TikTok|Waitrose|WhatsApp|YouTube|Zoom)/

const sensitive = questionsOf(1).flatMap(question => (question.sensitive ? [question.number] : []))
const numbers = Array.from({ length: 30 }, (_, index) => index + 1)
const themes = [numbers.slice(0, 5), numbers.slice(5, 10), numbers.slice(10, 15), numbers.slice(15, 22)]
themes.push(numbers.slice(22, 26), numbers.slice(26))

const words = (text: string) => text.split(/\s+/).length
const kinds = (of: readonly string[]) => new Set(of).size
const said = lives.flatMap(({ slug, answers }) =>
  Object.entries(answers).map(([question, text]) => ({ slug, question: Number(question), text })),
)
const home = join(import.meta.dirname, 'clips')

describe('the lives', () => {
  test('are many, of many kinds of work, ages and school years', () => {
    expect(lives.length).toBeGreaterThanOrEqual(16)
    expect(kinds(lives.map(({ slug }) => slug))).toBe(lives.length)
    expect(kinds(lives.map(({ soc }) => soc.slice(0, 1)))).toBe(9)
    expect(kinds(lives.map(({ ageBand }) => ageBand))).toBe(5)
    const left = (when: string) => lives.filter(({ leaving }) => leaving === when).length
    expect(left('16-or-before')).toBeGreaterThanOrEqual(4)
    expect(left('17-18')).toBeGreaterThanOrEqual(3)
    expect(left('19-21')).toBeGreaterThanOrEqual(3)
    expect(left('22-or-later')).toBeGreaterThanOrEqual(3)
    expect(lives.some(({ language, welsh }) => language === 'cy' && welsh)).toBe(true)
  })

  test('could stand in one module: no firm and no kind of work too often', () => {
    const most = (of: readonly string[]) => Math.max(...[...new Set(of)].map(one => of.filter(o => o === one).length))
    expect(most(lives.flatMap(({ employer }) => employer ?? [])) / lives.length).toBeLessThanOrEqual(0.15)
    expect(most(lives.map(({ soc }) => soc.slice(0, 2))) / lives.length).toBeLessThanOrEqual(0.25)
  })

  test('belong to the region', () => {
    for (const { soc, sector, district, employer } of [...lives, ...nominees]) {
      expect(soc).toMatch(/^[1-9]\d{3}$/)
      expect(sectors).toContain(sector)
      expect(northmoorTowns.map(({ name }) => name)).toContain(district)
      if (employer) expect(firms).toContain(employer)
    }
  })

  test('answer or leave out every question they were asked', () => {
    for (const { answers, skipped, optIn } of lives) {
      const told = Object.keys(answers).map(Number)
      const unasked = optIn ? [] : sensitive
      expect([...told, ...skipped, ...unasked].sort((a, b) => a - b)).toEqual(numbers)
      expect(told.length).toBeGreaterThanOrEqual(20)
      for (const theme of themes) expect(theme.filter(number => told.includes(number)).length).toBeGreaterThanOrEqual(2)
    }
  })

  test('leave no question to a few', () => {
    for (const number of numbers)
      expect(lives.filter(({ answers }) => answers[number]).length / lives.length).toBeGreaterThanOrEqual(0.6)
  })

  test('speak at a length that can be listened to, calmly, and name no firm', () => {
    for (const { text } of said) {
      expect(words(text)).toBeGreaterThanOrEqual(25)
      expect(words(text)).toBeLessThanOrEqual(140)
      expect(text).not.toMatch(/[!\u2014"]|'/)
      expect(text).not.toMatch(wellKnown)
      expect(firms.filter(name => text.toLowerCase().includes(name.toLowerCase()))).toEqual([])
    }
  })

  test('do not borrow one another’s words', () => {
    const runs = new Map<string, Set<string>>()
    for (const { slug, text } of said) {
      const spoken = text.toLowerCase().match(/[\p{L}\d’]+/gu) ?? []
      spoken.slice(6).forEach((_, at) => {
        const run = spoken.slice(at, at + 7).join(' ')
        runs.set(run, (runs.get(run) ?? new Set()).add(slug))
      })
    }
    expect([...runs].filter(([, by]) => by.size > 1).map(([run]) => run)).toEqual([])
  })
})

describe('the nominees', () => {
  test('are each somebody else, at stations of their own', () => {
    expect(nominees.length).toBeGreaterThanOrEqual(14)
    expect(kinds([...nominees, ...lives].map(({ slug }) => slug))).toBe(nominees.length + lives.length)
    expect(kinds(nominees.map(({ email }) => email))).toBe(nominees.length)
    expect(kinds(nominees.map(({ state }) => state))).toBeGreaterThanOrEqual(14)
    for (const { why, email } of nominees) {
      expect(words(why)).toBeGreaterThanOrEqual(10)
      expect(email).toMatch(/^[a-z.]+@nominees\.traverse\.example$/)
    }
  })

  test('and every life was named for a reason', () => {
    expect(Object.keys(heardBecause).sort()).toEqual(lives.map(({ slug }) => slug).sort())
  })
})

describe('the clips', () => {
  test('say exactly the answer they stand for', () => {
    expect(clips.length).toBeGreaterThanOrEqual(12)
    expect(kinds(clips.map(({ slug }) => slug))).toBeGreaterThanOrEqual(7)
    expect(clips.filter(({ kind }) => kind === 'video').length).toBeGreaterThanOrEqual(3)
    for (const { slug, question, text } of clips)
      expect(text).toBe(lives.find(life => life.slug === slug)?.answers[question])
  })

  test('are small', () => {
    const bytes = clips.map(({ file }) => statSync(join(home, file)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000)
  })

  test('carry captions of every word, in time and in order', () => {
    const seconds = (stamp: string) => stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    for (const { captions, durationMs, text } of clips) {
      const [head, ...cues] = readFileSync(join(home, captions), 'utf8').trim().split('\n\n')
      expect(head).toBe('WEBVTT')
      const read = cues.map(cue => /^([\d:.]+) --> ([\d:.]+)\n(.+)$/.exec(cue))
      let last = 0
      for (const cue of read) {
        const [, from = '', to = ''] = cue ?? []
        expect(seconds(from)).toBeGreaterThanOrEqual(last)
        expect(seconds(to)).toBeGreaterThan(seconds(from))
        last = seconds(to)
      }
      expect(last).toBeLessThanOrEqual(durationMs / 1000)
      expect(read.map(cue => cue?.[3]).join(' ')).toBe(text)
    }
  })
})
