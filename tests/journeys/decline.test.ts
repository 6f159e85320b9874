import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { anHour, given, linkTokenOf } from '../support/factories/encounters'
import { until } from '../support/until'
import { enter } from './walk/enter'
import { countLetters, letterTo, openLetter } from './walk/letters'
import { aPlace, type Place } from './walk/place'
import { type Visitor, visitorIn } from './walk/visitor'
import { aWalk, onDesktop, onPhone, type Way } from './walk/ways'

/** When things do not go as hoped: no, not now, too late, not after all, and called off. */

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const visitor = (who: string, way: Way = onDesktop) => visitorIn(browser, app.url, 'decline', way)(who)

const gone = async (...everyone: Visitor[]) => {
  expect(everyone.flatMap(({ faults }) => faults)).toEqual([])
  for (const each of everyone) await each.leave()
}

/** A coordinator takes a school's request on. */
const takeOn = async ({ hub, school, coordinator }: Place) => {
  const request = await given.request(hub.id, school.id, {
    state: 'submitted',
    groups: [{ name: '9B', yearGroup: 9, headcount: 28 }],
    dates: [anHour(25), anHour(26)],
  })
  const desk = await enter(await visitor('coordinator'), coordinator)
  await desk.open(`/board/${request.id}/triage`)
  await desk.press('Take it on')
  return { desk, request, at: `/board/${request.id}` }
}

/** Which of two employers was asked, and which was not. */
const whoWasAsked = async <E extends { email: string }>(one: E, other: E): Promise<[asked: E, next: E]> => {
  const count = ({ email }: E) => countLetters(email, /asks: Talk/)
  await until('somebody is asked', async () => (await count(one)) + (await count(other)) > 0, 20_000)
  return (await count(one)) > 0 ? [one, other] : [other, one]
}

test('an employer says no, the next takes a break, and the hub hears that nobody fits', {
  timeout: aWalk,
}, async () => {
  const place = await aPlace({ waveSize: 1 })
  const joiners = await place.employer('Bellhouse Joinery')
  const growers = await place.employer('Marlow Nurseries')
  const { desk, at } = await takeOn(place)
  const [first, second] = await whoWasAsked(joiners, growers)

  const no = await visitor('employer', onPhone)
  await openLetter(no, first.email, /asks: Talk/)
  await no.page.getByText('Say no', { exact: true }).click()
  await no.press('No, not this time')
  await no.reads('Choose a reason')
  await no.choose('We have no time just now')
  await no.fill('Anything to add?', 'Try us after Easter.')
  await no.press('No, not this time')
  await no.reads('Saying no has no effect on what you are asked later.')

  await desk.open(at)
  await desk.comesToRead(second.name)
  await desk.reads(/Try us after Easter/)

  const later = await visitor('employer', onPhone)
  await openLetter(later, second.email, /asks: Talk/)
  await later.page.getByText('Take a break', { exact: true }).click()
  await later.date('Until which day?', addDays(dayOf(new Date()), 60))
  await later.press('Pause all asks')
  await later.reads('No school will ask you through the hub before then.')

  await desk.comesToRead('Nobody fits. See below what would help.')
  const { text } = await letterTo(place.careersLeader.email, /^No employer yet/)
  expect(text).toContain('What would help')
  await desk.open('/board/tasks')
  await desk.reads('Hollin Bank School')
  await gone(desk, no, later)
})

test('who answers too late is thanked', { timeout: aWalk }, async () => {
  const place = await aPlace()
  const joiners = await place.employer('Bellhouse Joinery')
  const growers = await place.employer('Marlow Nurseries')
  const { desk, at } = await takeOn(place)

  const quick = await visitor('quick', onPhone)
  const slow = await visitor('slow', onPhone)
  await openLetter(slow, growers.email, /asks: Talk/)
  await openLetter(quick, joiners.email, /asks: Talk/)
  const times = (one: Visitor) => one.page.getByRole('group', { name: 'Which time suits you?' }).getByRole('radio')
  await times(slow).first().check()
  await times(quick).first().check()
  await quick.press('Yes, we will do it')
  await slow.press('Yes, we will do it')
  await slow.reads(/places (were filled just now|are filled)|no longer needed/)

  await letterTo(growers.email, /^Thank you: Hollin Bank School has found somebody/)
  await openLetter(slow, growers.email, /asks: Talk/)
  await slow.reads('This does not count as having been asked.')
  await desk.open(at)
  await desk.reads('Filled, thanked')
  await gone(desk, quick, slow)
})

/** A meeting both sides have agreed on, with the employer who agreed. */
const anAgreedMeeting = async (place: Place, daysAhead: number, confirmed: boolean) => {
  const { hub, school, careersLeader } = place
  const employer = await place.employer('Bellhouse Joinery')
  const span = anHour(daysAhead)
  const request = await given.request(hub.id, school.id, {
    state: confirmed ? 'confirmed' : 'accepted',
    createdBy: careersLeader.id,
    groups: [{ name: '9B', yearGroup: 9, headcount: 28 }],
    dates: [span],
    seatsLeft: 0,
    briefReadAt: new Date(),
    ...span,
  })
  const approach = await given.approach(request, employer.offer, { state: 'accepted', counted: true })
  await given.encounter(approach, {
    ...span,
    briefReadAt: new Date(),
    ...(confirmed ? { state: 'confirmed', sequence: 1 } : {}),
  })
  return { employer, request, link: `/answer/${linkTokenOf(approach.id)}` }
}

test('an employer steps back close to the day, and others are asked first of all', { timeout: aWalk }, async () => {
  const place = await aPlace()
  const { employer, request, link } = await anAgreedMeeting(place, 3, false)
  const others = await place.employer('Marlow Nurseries', { leadDays: 0 })

  const away = await visitor('employer', onPhone)
  await away.open(link)
  await away.page.getByText('You cannot come after all?').click()
  await away.choose('Somebody is ill')
  await away.press('We cannot come')
  await away.reads('It is close to the day. Please say in a few words why.')
  await away.fill('Anything to add?', 'Our only joiner has the flu.')
  await away.press('We cannot come')
  await away.reads('The school has been told and we are asking others.')

  await letterTo(place.careersLeader.email, /^Bellhouse Joinery had to pull out/)
  await letterTo(others.email, /^Hollin Bank School asks: Talk/)
  const desk = await enter(await visitor('coordinator'), place.coordinator)
  await desk.open(`/board/${request.id}`)
  await desk.reads('First in line')
  await desk.reads('An employer pulled out late.')
  await desk.reads(employer.name)
  await gone(away, desk)
})

test('a school calls off what was confirmed, and both calendars lose it', { timeout: aWalk }, async () => {
  const place = await aPlace()
  const { employer, request, link } = await anAgreedMeeting(place, 10, true)

  const leader = await enter(await visitor('careers-leader'), place.careersLeader)
  await leader.open(`/requests/${request.id}`)
  await leader.follow('Cancel this request')
  await leader.choose('We do not have the staff')
  await leader.press('Cancel the request')
  await leader.reads('Cancelled. Employers who were asked have been told.')

  for (const to of [employer.email, place.careersLeader.email]) {
    const { calendar } = await letterTo(to, /^Cancelled: /)
    expect(calendar).toContain('METHOD:CANCEL')
    expect(calendar).toContain('STATUS:CANCELLED')
  }
  const told = await visitor('employer', onPhone)
  await told.open(link)
  await told.reads('Cancelled')
  await gone(leader, told)
})
