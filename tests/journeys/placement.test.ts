import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { wordsFor } from '~/text'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given as learning } from '../support/factories/learners'
import { given as matching } from '../support/factories/matching'
import { enter, onDevice } from './walk/enter'
import { countLetters, openLetter } from './walk/letters'
import { aPlace } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, ways } from './walk/ways'

/** A pupil's week at a workplace, from the opportunity's page to everybody's signature; the workplace has no account open. */

let app: App
let browser: Browser
const { placements: words } = wordsFor('en')
const monday = addDays(dayOf(new Date()), 35)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each(ways)('on $name', way => {
  test('a week at a workplace is asked for, accepted, confirmed, agreed and signed', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const bakery = await place.employer('Copperfold Bakery')
    const hubId = place.hub.id
    const opportunity = await matching.opportunity(hubId, {
      ...{ kind: 'placement', title: 'A week with bakers', organisation: 'Copperfold Bakery', places: 1 },
      ...{ employerId: bakery.id, fromYear: 10, toYear: 15, district: 'Moorgate', remote: false },
    })
    const learner = await learning.learner(hubId, place.school.id, { yearGroup: 10, label: 'Quiet Otter' })
    const visitor = visitorIn(browser, app.url, 'placement', way)

    const pupil = await onDevice(await visitor('pupil'), hubId, learner.id)
    await pupil.open(`/opportunities/${opportunity.id}`)
    await pupil.follow(words.apply.open)
    await pupil.press(words.apply.send)
    await pupil.reads(words.errors['first-day'])
    await pupil.date(words.fields.startsOn, monday)
    await pupil.date(words.fields.endsOn, addDays(monday, 4))
    await pupil.fill(/^Why you would like/, 'I want to see how bread is made at night.')
    await pupil.press(words.apply.send)
    await pupil.reads(words.done.drafted)
    const own = pupil.path()

    const teacher = await enter(await visitor('teacher'), place.teacher)
    await teacher.open('/placements')
    await teacher.follow('A week with bakers')
    await teacher.press(words.verbs.submit.send)
    await teacher.reads(words.done.submit)
    const desk = teacher.path()

    const baker = await visitor('host')
    await openLetter(baker, bakery.email, /^Somebody asks for a placement/)
    await baker.reads('I want to see how bread is made at night.')
    expect(await baker.page.locator('main').innerText()).not.toContain('Quiet Otter')
    await baker.press(words.verbs.accept.send)
    await baker.reads(words.done.accept)

    await pupil.open(own)
    await pupil.press(words.verbs.confirm.send)
    await pupil.reads(words.done.confirm)

    await openLetter(baker, bakery.email, /^The placement is confirmed/)
    await baker.fill(words.fields.dayFrom, '9:00')
    await baker.fill(words.fields.dayTo, '18:30')
    await baker.fill(words.fields.breakMinutes, '30')
    await baker.choose(words.insurances.held)
    await baker.date(/^Until when/, addDays(monday, 200))
    for (const tick of [...Object.values(words.safety), ...Object.values(words.forbidden)]) await baker.choose(tick)
    await baker.choose(words.fields.hostNamed)
    await baker.press(words.verbs['employer-part'].send)
    await baker.reads(words.refusals['hours-day'])
    await baker.fill(words.fields.dayTo, '15:30')
    await baker.press(words.verbs['employer-part'].send)
    await baker.reads(words.done['employer-part'])

    const leader = await enter(await visitor('careers-leader'), place.careersLeader)
    await leader.open(desk)
    await leader.reads(words.missing['school-part'])
    await leader.choose(words.fields.contact)
    await leader.press(words.verbs['school-part'].send)
    await leader.date(words.fields.parentOn, dayOf(new Date()))
    await leader.press(words.verbs['parent-part'].send)
    await leader.press(words.signAs.institution)
    await pupil.open(own)
    await pupil.press(words.signAs.learner)
    await openLetter(baker, bakery.email, /^Ready to sign/)
    await baker.press(words.signAs.employer)
    await baker.reads(words.next.signed)
    await leader.open(`${desk}/paper`)
    await leader.reads(words.paper.blanks.learner)

    const hub = await enter(await visitor('coordinator'), place.coordinator)
    await hub.open('/placements/board')
    await hub.reads(words.states.signed)
    expect(await countLetters(bakery.email, /^Everybody has signed/)).toBeLessThanOrEqual(1)
    for (const one of [pupil, teacher, baker, leader, hub]) expect(one.faults).toEqual([])
  })
})
