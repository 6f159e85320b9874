import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { wordsFor } from '~/text'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given as advising } from '../support/factories/advice'
import { inHours, given as meeting } from '../support/factories/appointments'
import { given as learning } from '../support/factories/learners'
import { enter, onDevice } from './walk/enter'
import { aPlace, letTheHourCome } from './walk/place'
import { type Visitor, visitorIn } from './walk/visitor'
import { onPhone, type Way, withoutScripts } from './walk/ways'

/** Personal guidance on small phones without scripts: one pupil is listed, another asks; they meet, and the record is shared. */

let app: App
let browser: Browser
const { guidance: words, appointments } = wordsFor('en')
const small: Way = { ...onPhone, name: 'small phone', size: { width: 360, height: 740 }, axe: ['light', 'dark'] }
const inDays = (count: number) => addDays(dayOf(new Date()), count)
const said = 'Her uncle sails. Two colleges have the course.'

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const textOf = ({ page }: Visitor): Promise<string> => page.locator('main').innerText()

test('a pupil is listed or asks, chooses a time, meets an adviser and reads what was said', {
  timeout: 120_000,
}, async () => {
  const { hub, school, careersLeader } = await aPlace()
  const adviser = await advising.adviser(hub.id)
  const of = { hubId: hub.id, adviserId: adviser.id }
  const video = { way: 'video', link: 'https://meet.example/otter' }
  for (const hours of [48, 50, 52, 54, 56]) await meeting.time(of, inHours(hours), video)
  const pupilOf = (label: string) => learning.learner(hub.id, school.id, { yearGroup: 10, label })
  const [otter, heron] = [await pupilOf('Quiet Otter'), await pupilOf('Brave Heron')]
  const person = visitorIn(browser, app.url, 'guidance', withoutScripts(small))
  // The same pages with scripts, for axe.
  const eye = visitorIn(browser, app.url, 'guidance', small)
  const [bryn, brynsEye] = [
    await enter(await person('careers-leader'), careersLeader),
    await enter(await eye('careers-leader'), careersLeader),
  ]
  const [nerys, neryssEye] = [await enter(await person('adviser'), adviser), await enter(await eye('adviser'), adviser)]
  const [pupil, pupilsEye] = [
    await onDevice(await person('pupil'), hub.id, otter.id),
    await onDevice(await eye('pupil'), hub.id, otter.id),
  ]
  const asker = await onDevice(await person('asker'), hub.id, heron.id)

  // Nobody advises here yet: the way to give somebody stands where it is missed.
  await bryn.open('/guidance/new')
  await bryn.reads(words.plan.noAdviser)
  await bryn.follow(words.list.advisers)
  await bryn.press(words.advisers.send)
  await bryn.reads(words.errors['choose-adviser'])
  await bryn.select(words.advisers.school, school.name)
  await bryn.select(words.advisers.adviser, adviser.name)
  await bryn.press(words.advisers.send)
  await bryn.reads(words.advisers.given)
  await brynsEye.open('/guidance/advisers')

  await bryn.open('/guidance/new')
  await brynsEye.open('/guidance/new')
  await bryn.choose(adviser.name)
  await bryn.press(words.plan.send)
  await bryn.reads(words.errors['choose-pupils'])
  await bryn.choose(/^Quiet Otter/)
  await bryn.press(words.plan.send)
  await bryn.reads(words.plan.done)
  await brynsEye.open('/guidance')

  await asker.open('/explore/guidance')
  await asker.fill(/^What would you like to talk about/, 'Ships, and what comes after')
  await asker.press(words.own.send)
  await asker.reads(words.own.asked)
  await asker.reads(words.own.open)

  await nerys.open('/guidance')
  await nerys.reads(/Brave Heron/)
  await nerys.follow(/^Quiet Otter/)
  const desk = nerys.path()
  const free = nerys.page.locator('form[action$="/press/offer"] input[type="checkbox"]')
  await free.first().check()
  await nerys.press(words.verbs.offer.send)
  await nerys.reads(words.errors['choose-two'])
  // What was ticked is still ticked.
  expect(await free.first().isChecked()).toBe(true)
  await free.nth(1).check()
  await nerys.press(words.verbs.offer.send)
  await nerys.reads(words.verbs.offer.done)
  await neryssEye.open(desk)

  await pupil.open('/explore/guidance')
  await pupilsEye.open('/explore/guidance')
  await pupil.follow(words.own.with(adviser.name))
  const own = pupil.path()
  await pupilsEye.open(own)
  await pupil.press(words.own.choose)
  await pupil.reads(words.errors['choose-time'])
  await pupil.page.locator('form[action$="/press/choose"] input[type="radio"]').first().check()
  await pupil.press(words.own.choose)
  await pupil.reads(words.own.chosen)
  await pupil.reads(appointments.openVideo)
  await bryn.open(desk)
  await bryn.reads(appointments.openVideo)

  await letTheHourCome(hub.id)
  await nerys.open('/diary')
  await nerys.reads(appointments.diary.unsaid)
  await nerys.follow(appointments.diary.pupil)
  expect(nerys.path()).toBe(desk)
  await nerys.press(words.verbs.attend.send)
  await nerys.reads(words.verbs.attend.done)
  await nerys.reads(words.page.shareBy(10))
  await neryssEye.open(desk)
  await nerys.select(words.fields.kind, words.kinds['course-search'], nerys.group(words.fields.action(1)))
  await nerys.press(words.verbs.share.send)
  await nerys.reads(words.errors['say-what-talked'])
  await nerys.fill(words.fields.talked, said)
  await nerys.fill(/^In a few words/, 'Both colleges', nerys.group(words.fields.action(1)))
  const due = nerys.group(words.fields.action(1)).getByRole('group', { name: words.fields.due })
  const [year = '', month = '', day = ''] = inDays(20).split('-')
  await due.getByLabel('Day').fill(day)
  await due.getByLabel('Month').fill(month)
  await due.getByLabel('Year').fill(year)
  await nerys.press(words.verbs.share.send)
  await nerys.reads(words.verbs.share.done)

  await pupil.open(own)
  await pupil.reads(said)
  await pupilsEye.open(own)
  await pupil.press(/^It is done/)
  await pupil.reads(words.page.doneSaid)

  await bryn.open('/guidance?show=over')
  await bryn.follow(/^Quiet Otter/)
  await bryn.reads(words.page.sealed)
  await brynsEye.open(desk)
  const seen = await textOf(bryn)
  for (const shown of [words.states['record-shared'], words.page.met, words.kinds['course-search'], 'Both colleges'])
    expect(seen).toContain(shown)
  expect(seen).toContain(words.page.doneOn('').trim())
  expect(seen).not.toContain(said)
  await bryn.open('/guidance/counts')
  await brynsEye.open('/guidance/counts')
  await bryn.open('/guidance')
  await bryn.follow(/^Brave Heron/)
  expect(await textOf(bryn)).not.toContain('Ships')
  const visitors = [bryn, brynsEye, nerys, neryssEye, pupil, pupilsEye, asker]
  expect(visitors.flatMap(({ faults }) => faults)).toEqual([])
})
