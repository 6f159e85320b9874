import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateOf } from '~/domain/kernel/working-days'
import { wordsFor } from '~/text'
import { given as matching } from '../support/factories/matching'
import { given as network } from '../support/factories/network'
import { given, inDays } from '../support/factories/tracker'
import { type ChildWeb, type Page, read, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** Looking for opportunities over plain HTTP, as a stranger on a phone without scripts does it. */
let web: ChildWeb
let hubId: string
const { matching: words, tracker } = wordsFor('en')

beforeAll(async () => {
  hubId = (await network.hub()).id
  const there = { kind: 'course', district: 'Saltburn', latitude: 54.58, longitude: -0.97, remote: false, level: 0 }
  for (let n = 1; n <= 30; n++)
    await matching.opportunity(hubId, { ...there, title: `Welding ${n}`, closesOn: inDays(n), hoursWeekly: 4 })
  web = await startWeb()
}, 400_000)
afterAll(() => web?.stop())

const linksOf = ({ text }: Page): string[] =>
  [...text.matchAll(/href="([^"]+)"/g)].map(([, to]) => (to ?? '').replaceAll('&amp;', '&'))
const asked = '/opportunities?q=welding&district=Saltburn&miles=5&hours=10'

test('a search says how many it found and what was asked, and keeps it from page to page', async () => {
  const first = await web.get(asked)
  expect(read(first)).toContain(words.list.found(30))
  const next = linksOf(first).find(link => link.includes('page=2')) ?? ''
  expect(next).toMatch(/q=welding.*district=Saltburn.*miles=5.*hours=10.*page=2#found$/)
  const second = await web.get(next.replace(/#.*/, ''))
  expect(read(second)).toMatch(/Showing 26 to 30 of 30/)
  expect(second.text).toMatch(/value="welding"/)
  const without = linksOf(second).find(
    link => link.startsWith('/opportunities?') && !link.includes('hours=') && link.includes('q='),
  )
  expect(without).toBeDefined()
  expect(without).not.toContain('page=')
  expect(linksOf(second)).toContain('/opportunities')
})

test('a page beyond the last shows the last, and a place typed in full is said back by its first half', async () => {
  expect(read(await web.get(`${asked}&page=99`))).toMatch(/Showing 26 to 30 of 30/)
  const { headers } = await web.get('/opportunities?district=TS12+2AB&hours=10')
  expect(headers.location).toMatch(/^\/opportunities\?district=TS12&hours=10/)
  const page = await web.get(headers.location ?? '')
  expect(page.text).toContain('value="TS12"')
  expect(page.text).not.toContain('2AB')
})

test('nothing found leads on: what was meant, and every way of asking less', async () => {
  const page = await web.get('/opportunities?q=weldng&district=Saltburn&miles=5&level=0')
  expect(read(page)).toContain(words.list.none)
  expect(read(page)).toContain(words.list.meant('welding, Saltburn'))
  const [mended = ''] = linksOf(page).filter(link => link.includes('q=welding'))
  expect(read(await web.get(mended))).toContain(words.list.found(30))
  expect(read(page)).toContain(words.list.widerWays.everything)
})

test('from one opportunity the way back leads to the search it was found by', async () => {
  const list = await web.get(asked)
  const one = linksOf(list).find(link => /^\/opportunities\/[0-9a-f-]{36}$/.test(link)) ?? ''
  const backOf = async (referer: string) => {
    const answer = await fetch(web.origin + one, { headers: { referer } })
    return linksOf({ status: answer.status, text: await answer.text(), headers: {} }).filter(link =>
      link.startsWith('/opportunities?'),
    )
  }
  const [back = ''] = await backOf(web.origin + asked)
  expect(read(await web.get(back))).toContain(words.list.found(30))
  expect(await backOf('https://elsewhere.example/opportunities?q=welding')).toEqual([])
  expect(await backOf('nonsense')).toEqual([])
})

test('what is over says so and leads on; whoever tracks it keeps it, and is told', async () => {
  const at = await given.setting(hubId)
  const over = await matching.opportunity(hubId, { title: 'Over', state: 'expired', closesOn: dateOf('2026-01-01') })
  const stranger = await web.get(`/opportunities/${over.id}`)
  expect([stranger.status, read(stranger).includes(words.gone.title)]).toEqual([404, true])
  expect(linksOf(stranger)).toContain('/opportunities')

  const cookie = await cookieOf(hubId, at.person.id)
  const kept = await given.tracked(hubId, at.adult.id, { title: 'Over, but kept', opportunityId: over.id })
  const page = await web.get(`/tracker/${kept.id}`, cookie)
  expect(read(page)).toContain(tracker.page.gone)
  const link = linksOf(page).find(to => to === `/opportunities/${over.id}`)
  expect(read(await web.get(link ?? '', cookie))).toContain(words.gone.kept)
})
