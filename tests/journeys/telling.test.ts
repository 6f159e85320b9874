import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given, storyOf } from '../support/factories/case-studies'
import { browserClip, voiceClip } from '../support/media'
import { enter } from './walk/enter'
import { openLetter } from './walk/letters'
import { type Visitor, visitorIn } from './walk/visitor'
import { aWalk, onDesktop, onPhone, type Way, withoutScripts } from './walk/ways'

/** Somebody tells a working life alone, on a phone: by video, by voice and in writing; and chooses a time to be asked. */

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([
    startApp({ demo: true }),
    launchBrowser('--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'),
  ])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** Records in the page, or sends a file where no script runs; then waits until it can be heard. */
const record = async (teller: Visitor, way: Way, kind: 'video' | 'audio') => {
  const { page } = teller
  if (way.javaScript) {
    await page.getByRole('button', { name: kind === 'video' ? 'Record a video' : 'Record your voice only' }).click()
    await page.getByRole('button', { name: 'Start recording' }).click()
    await page.getByText('Recording. Stop when you are ready.').waitFor()
    await page.waitForTimeout(2_500)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await page.getByText('Recorded. Nothing is sent yet.').waitFor()
    await teller.press('Send this recording')
  } else {
    await page
      .getByLabel('Record with this device, or choose a file')
      .setInputFiles(kind === 'video' ? browserClip : voiceClip)
    await teller.press('Send the recording')
  }
  await teller.reads('It has arrived, whole.')
  for (let tries = 0; tries < 60 && !(await page.locator(`${kind}.tv-take`).isVisible()); tries++) {
    await page.waitForTimeout(1_000)
    await page.reload()
  }
  expect(await page.locator(`${kind}.tv-take`).count()).toBe(1)
}

describe.each([onPhone, withoutScripts(onPhone)])('on $name', way => {
  test('three questions are told and finished', { timeout: aWalk }, async () => {
    const hub = await given.hub({ name: 'Moorside Careers Hub' })
    const person = await given.contribution(hub.id, {
      state: 'consented',
      scopes: ['record', 'hub-classes'],
      name: 'Dara Finch',
    })
    const teller = await visitorIn(browser, app.url, 'telling', way)('contributor')
    await teller.open(`${storyOf(person.id)}/tell`)
    await teller.reads('Most people answer 8 to 12.')
    await teller.reads('Classes and groups of this hub.')
    await teller.follow('Go on on another device')
    await teller.reads('Point the camera of a phone at this')
    await teller.open(`${storyOf(person.id)}/tell`)
    await teller.follow('Begin with the first question')
    await teller.reads('Who was around you when you were growing up')

    await record(teller, way, 'video')
    await teller.follow('Next question')
    await record(teller, way, 'audio')
    await teller.follow('Next question')

    await teller.press('Save my answer')
    await teller.reads('Write your answer, in up to 6,000 letters')
    await teller.fill('Your answer in writing', 'A small place by the moor.\nPeople expected you to stay.')
    await teller.press('Save my answer')
    await teller.reads('Saved.')
    await teller.reads('A small place by the moor.')
    await teller.follow('Next question')
    await teller.press('Skip this question')
    await teller.reads('Skipped.')

    await teller.follow('All the questions')
    await teller.reads('3 of 26 answered. Most people answer 8 to 12.')
    await teller.follow('I have told enough')
    await teller.reads('You have given 3 answers. That is enough for a good story.')
    await teller.press('This is my story')
    await teller.reads('You have told your story. You can close this page.')
    await teller.open(`${storyOf(person.id)}/tell`)
    await teller.reads('There is nothing to tell just now')
    expect(teller.faults).toEqual([])
    await teller.leave()
  })
})

describe.each([onPhone, withoutScripts(onDesktop)])('on $name', way => {
  test('a time is kept, chosen, moved and taken back', { timeout: aWalk }, async () => {
    const hub = await given.hub({ name: 'Fellgate Careers Hub' })
    const recordist = await given.person(hub.id, { name: 'Robin Hale', roles: ['recordist'] })
    const email = `teller-${Date.now()}-${way.javaScript}@people.example`
    const person = await given.contribution(hub.id, {
      ...{ state: 'consented', scopes: ['record', 'hub-classes'], email, accessNeeds: 'A quiet room' },
    })
    const visitor = visitorIn(browser, app.url, 'interviews', way)
    const keeper = await enter(await visitor('recordist'), recordist)
    await keeper.open('/studio/slots')
    await keeper.reads('No times kept free yet')
    const day = addDays(dayOf(new Date()), 20)
    await keeper.date('Day', day)
    await keeper.fill('From', '9:30')
    await keeper.fill('How many, one after another', '2')
    await keeper.choose('The recordist comes to you')
    await keeper.press('Keep free')
    await keeper.reads('Kept 2 times free.')
    await keeper.date('Day', day)
    await keeper.fill('From', '10:00')
    await keeper.press('Keep free')
    await keeper.reads('You already keep a time free then.')

    const teller = await visitor('contributor')
    await teller.open(`${storyOf(person.id)}/interview`)
    await teller.reads('A quiet room')
    await teller.choose(/^9:30/)
    await teller.press('Choose this time')
    await teller.reads('Say where the recordist should come to.')
    await teller.fill(/^Where should the recordist come to/, 'The library, Fellgate')
    await teller.press('Choose this time')
    await teller.reads('Your interview is booked.')
    await teller.choose(/^11:30/)
    await teller.fill(/^Where should the recordist come to/, 'The library, Fellgate')
    await teller.press('Move to this time')
    await teller.reads('Moved. A letter with the new time is on its way.')

    await keeper.open('/studio/slots')
    await keeper.reads('1 of 3 booked')
    await keeper.open(`/studio/${person.id}/schedule`)
    await keeper.reads('The library, Fellgate')
    await keeper.follow('Go to the interview page')
    await keeper.reads('Ask in any order.')
    await keeper.follow(/Who was around you/)
    await keeper.press('They skip this one')
    await keeper.reads('Skipped by them')
    await keeper.press('End the interview')
    await keeper.reads('Nothing is told yet.')

    await openLetter(teller, email, /^Your interview has moved/)
    await teller.reads('The library, Fellgate')
    await teller.page.locator('summary', { hasText: 'Cancel this interview' }).click()
    await teller.press('Cancel this interview')
    await teller.reads('Cancelled. Nobody is cross.')
    expect([...keeper.faults, ...teller.faults]).toEqual([])
    await keeper.leave()
    await teller.leave()
  })
})
