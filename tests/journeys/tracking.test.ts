import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { wordsFor } from '~/text'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given as learning } from '../support/factories/learners'
import { given as matching } from '../support/factories/matching'
import { enter, onDevice } from './walk/enter'
import { aPlace } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, onPhone, type Way, withoutScripts } from './walk/ways'

/** A pupil keeps one list of what they apply for, from the page of a course to its outcome; staff see how far it is. */

let app: App
let browser: Browser
const { tracker: words } = wordsFor('en')
const ways: Way[] = [{ ...onPhone, axe: ['light', 'dark'] }, withoutScripts(onPhone)]
const deadline = addDays(dayOf(new Date()), 5)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each(ways)('on $name', way => {
  test('a course is tracked, a document ticked, a calendar read, an outcome said', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const hubId = place.hub.id
    const course = await matching.opportunity(hubId, {
      ...{ kind: 'course', title: 'Level 3 joinery', organisation: 'Copperfold College', closesOn: dateOf(deadline) },
    })
    const learner = await learning.learner(hubId, place.school.id, { yearGroup: 11, label: 'Quiet Otter' })
    const visitor = visitorIn(browser, app.url, 'tracking', way)
    const pupil = await onDevice(await visitor('pupil'), hubId, learner.id)

    await pupil.open(`/opportunities/${course.id}`)
    await pupil.follow(words.track)
    await pupil.choose(words.fields.remindDays[7] ?? '')
    await pupil.fill(/^Note to yourself/, 'The bus goes until seven.')
    await pupil.press(words.add.send)
    await pupil.reads(words.done.added)
    const own = pupil.path()

    await pupil.press(words.page.addDocument)
    await pupil.reads(words.errors['document-needed'] ?? '')
    await pupil.fill(words.fields.document, 'Reference')
    await pupil.press(words.page.addDocument)
    await pupil.press(/^Mark as ready/)
    await pupil.reads(words.page.ready)

    await pupil.open('/tracker')
    await pupil.reads(words.list.soon)
    await pupil.reads(words.list.documentsReady(1, 1))
    await pupil.follow(words.list.calendar)
    await pupil.press(words.calendar.open)
    const address = await pupil.page.locator('main a[href*="/calendar/"]').getAttribute('href')
    const feed = await fetch(new URL(new URL(address ?? '').pathname, app.url))
    expect(feed.headers.get('content-type')).toContain('text/calendar')
    const body = await feed.text()
    expect(body).toContain('Deadline: Level 3 joinery')
    expect(body).not.toContain('The bus')

    const leader = await enter(await visitor('careers-leader'), place.careersLeader)
    await leader.open('/tracker/learners')
    await leader.reads('Level 3 joinery')
    expect(await leader.page.locator('main').innerText()).not.toContain('The bus')

    await pupil.open(own)
    await pupil.press(words.moves.send)
    await pupil.reads(words.states.sent)
    await pupil.press(words.moves.offer)
    await pupil.press(words.moves.accept)
    await pupil.reads(words.states.accepted)
    await pupil.press(words.back(words.states.offered))
    await pupil.reads(words.done.back)
    await pupil.follow(words.page.remove)
    await pupil.press(words.page.remove)
    await pupil.reads(words.done.removed)
    for (const one of [pupil, leader]) expect(one.faults).toEqual([])
  })
})
