import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { wordsFor } from '~/text'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given as advising } from '../support/factories/advice'
import { given as matching } from '../support/factories/matching'
import { enter } from './walk/enter'
import { enterCode, openLetter } from './walk/letters'
import { aPlace, letTheHourCome } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, onDesktop, onPhone, type Way, withoutScripts } from './walk/ways'

/** An adult's whole way on a small phone without scripts: asked, met, planned, taken along, claimed, tracked, looked back on. */

let app: App
let browser: Browser
const { advice: words, adviceDesk: desk, appointments, exploration, plans, tracker, followUp } = wordsFor('en')
const small: Way = { ...onPhone, name: 'small phone', size: { width: 360, height: 740 }, axe: ['light', 'dark'] }
const inDays = (count: number) => addDays(dayOf(new Date()), count)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

test('a stranger asks, meets an adviser, has a plan, and takes it from there', { timeout: aWalk }, async () => {
  const { hub, coordinator } = await aPlace()
  const adviser = await advising.adviser(hub.id)
  const course = await matching.opportunity(hub.id, {
    ...{ kind: 'course', title: 'Level 3 joinery', organisation: 'Copperfold College', closesOn: dateOf(inDays(9)) },
  })
  const email = `bea.${Date.now()}@people.example`
  const bea = await visitorIn(browser, app.url, 'advice', withoutScripts(small))('adult')
  // the same pages with scripts, for axe
  const eye = await visitorIn(browser, app.url, 'advice', small)('eye')
  const staff = visitorIn(browser, app.url, 'advice', { ...onDesktop, axe: ['light'] })

  await bea.open('/ask-for-advice')
  await eye.open('/ask-for-advice')
  await bea.press(words.ask.send)
  await bea.reads(words.errors['words-needed'])
  await bea.fill(words.ask.words, 'My shift is ending for good, and I would like to work with my hands.')
  const hubs = bea.page.getByLabel(words.ask.hub)
  if (await hubs.count()) await hubs.selectOption(hub.id)
  await bea.fill(new RegExp(`^${words.ask.name.replace('?', '\\?')}`), 'Bea')
  await bea.choose(words.contactWays.email)
  await bea.fill(new RegExp(`^${words.ask.email}`), email)
  await bea.fill(new RegExp(`^${words.ask.phone}`), '01632 960 155')
  await bea.press(words.ask.send)
  await bea.reads(words.next.received)
  const home = bea.path()
  await eye.open(home)
  const reference = /AR-[A-Z0-9]{4}-[A-Z0-9]{2}/.exec(await bea.page.locator('main').innerText())?.[0] ?? ''

  const ada = await enter(await staff('coordinator'), coordinator)
  await ada.open('/advice')
  await ada.follow(new RegExp(reference))
  const request = ada.path()
  await ada.press(desk.verbs.triage.send)
  await ada.reads(desk.errors['choose-urgency'])
  await ada.choose(desk.urgencies.soon)
  await ada.press(desk.verbs.triage.send)
  await ada.reads(desk.done.triage)

  const nerys = await enter(await staff('adviser'), adviser)
  await nerys.open('/diary/hours')
  const weekly = nerys.page.locator('form[action="/diary/hours"]')
  await nerys.select(appointments.hours.weekday, appointments.hours.weekdays[3], weekly)
  await nerys.fill(/^From$/, '9:30', weekly)
  await nerys.fill(/^To$/, '12:30', weekly)
  await nerys.choose(appointments.ways.phone, weekly)
  await nerys.press(appointments.hours.add)
  await nerys.reads(appointments.hours.added)
  await nerys.open(request)
  await nerys.press(desk.verbs.take.send)
  await nerys.reads(desk.done.take)
  await nerys.follow(desk.links.times)
  const times = nerys.path()
  const free = nerys.page.locator('form[action$="/press/offer"] input[type="checkbox"]')
  await free.nth(3).check()
  await nerys.press(appointments.staff.offer.send)
  await nerys.reads(appointments.errors['choose-two'])
  await free.nth(4).check()
  await nerys.press(appointments.staff.offer.send)
  await nerys.reads(appointments.staff.offer.done)

  await openLetter(bea, email, new RegExp(appointments.letters.adult.offered.subject()))
  await eye.open(bea.path())
  await bea.page.locator('form[action$="/press/choose"] input[type="radio"]').first().check()
  await bea.press(appointments.own.choose)
  await bea.reads(appointments.own.chosen)
  await bea.page.getByText(appointments.own.moveTitle).click()
  await bea.page.locator('form[action$="/press/move"] input[type="radio"]').last().check()
  await bea.press(appointments.own.move)
  await bea.reads(appointments.own.moved)
  await eye.open(bea.path())

  await letTheHourCome(hub.id)
  await nerys.open(times)
  await nerys.press(appointments.staff.attend.send)
  await nerys.reads(appointments.staff.attend.done)
  await nerys.open(request)
  await nerys.follow(desk.links.plan)
  await nerys.press(plans.verbs.draft.send)
  await nerys.follow(plans.links.addGoal)
  await nerys.choose(plans.goalKinds.work)
  await nerys.fill(plans.fields.goal, 'Work with wood, by summer')
  await nerys.press(plans.goalPage.send)
  await nerys.follow(/^Add a step/)
  await nerys.fill(plans.fields.action, 'Ring two workshops')
  await nerys.date(/^Until when/, inDays(9))
  await nerys.press(plans.actionPage.send)
  await nerys.press(plans.verbs.share.send)
  await nerys.reads(plans.done.share)

  await openLetter(bea, email, new RegExp(plans.letters.shared.subject))
  await bea.press(plans.verbs.acknowledge.send)
  await bea.reads(plans.done.acknowledge)
  await bea.press(/^Tick off/)
  await bea.reads(plans.done.tick)
  await eye.open(bea.path().replace(/\/press\/.*/, ''))
  const pdf = await bea.page.context().request.get(`${home}/plan/plan.pdf`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await bea.open(home)
  await eye.open(home)
  await bea.follow(words.status.claim)
  await bea.fill(words.claim.email, email)
  await bea.press(words.claim.send)
  await enterCode(bea, email)
  await bea.press(words.claim.press)
  await bea.reads(words.claim.done)
  await bea.follow(reference)
  expect(bea.path()).toBe(home)

  await bea.open(`/opportunities/${course.id}`)
  await bea.follow(tracker.track)
  // an account has no record until its owner begins one
  await bea.fill(exploration.start.label, 'Bea')
  await bea.choose(exploration.start.adult)
  await bea.press(exploration.start.action)
  await bea.reads(exploration.start.done)
  await bea.open(`/opportunities/${course.id}`)
  await bea.follow(tracker.track)
  await bea.choose(tracker.fields.remindDays[7] ?? '')
  await bea.press(tracker.add.send)
  await bea.reads(tracker.done.added)
  await bea.open('/tracker')
  await bea.reads('Level 3 joinery')

  await bea.open(home)
  await bea.comesToRead(words.next['in-progress'])
  await bea.follow(words.links.followUp)
  await eye.open(bea.path())
  await bea.choose(followUp.outcomes.learning)
  await bea.press(followUp.verbs.answer.send)
  await bea.reads(followUp.done.answer)
  await nerys.open(`${request}/reviews`)
  await nerys.reads(followUp.outcomes.learning)
  expect([bea, eye, ada, nerys].flatMap(one => one.faults)).toEqual([])
})
