import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addWorkingDays, dayOf } from '~/domain/kernel/working-days'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { letterTo, openLetter, signIn } from './walk/letters'
import { aPlace, letTheDayPass } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, ways } from './walk/ways'

/** From "we would like to meet an employer" to "this is how it went", in five roles. */

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each(ways)('an encounter, on $name', way => {
  test('is asked for, routed, agreed, confirmed, held and looked back on', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const { coordinator, careersLeader, teacher } = place
    const employer = await place.employer('Bellhouse Joinery')
    const visitor = visitorIn(browser, app.url, 'encounter', way)
    const [first, second] = [addWorkingDays(new Date(), 25), addWorkingDays(new Date(), 27)]

    // The careers leader asks.
    const leader = await visitor('careers-leader')
    await leader.open('/')
    await signIn(leader, careersLeader.email)
    expect(leader.path()).toBe('/desk')
    await leader.follow('Ask for an employer')
    await leader.choose('Talk')
    await leader.press('Begin')
    await leader.choose('In person')
    await leader.fill('Why do you ask?', 'Learners have never met anyone who works with wood.')
    await leader.fill('First', 'Name two jobs that need measuring')
    await leader.choose(/^5: Meeting employers/)
    await leader.press('Save and continue')
    await leader.select('Year', 'Year 9', leader.group('Class 1'))
    await leader.fill('Class or group', '9B', leader.group('Class 1'))
    await leader.fill('Learners', '28', leader.group('Class 1'))
    await leader.choose('Step-free access')
    await leader.press('Save and continue')
    for (const [index, day] of [first, second].entries()) {
      const row = leader.group(`Date ${index + 1}`)
      await row.getByLabel('Day').fill(day)
      await row.getByLabel('From').fill('09:30')
      await row.getByLabel('To').fill('10:30')
    }
    await leader.press('Save and continue')
    await leader.press('Send to the hub')
    await leader.reads('Sent. The hub reads it next')
    const request = leader.path()
    const requestId = request.split('/')[2] ?? ''

    // A coordinator takes it on.
    const hub = await visitor('coordinator')
    await signIn(hub, coordinator.email)
    await hub.open('/board')
    await hub.follow(/Talk|Hollin Bank School/, hub.page.getByRole('table'))
    await hub.follow('Take it on')
    await hub.press('Take it on')
    await hub.reads('You took it on')
    await hub.comesToRead('Waiting for employers')

    // The employer answers from the letter, without an account.
    const visiting = await visitor('employer')
    await openLetter(visiting, employer.email, /Hollin Bank School asks: Talk/)
    await visiting.page.getByRole('group', { name: 'Which time suits you?' }).getByRole('radio').nth(1).check()
    await visiting.press('Yes, we will do it')
    await visiting.reads('Thank you. The school has been told')

    // Both sides read the brief.
    await openLetter(leader, careersLeader.email, /^Please confirm: Talk, 9B/)
    if (!leader.path().endsWith('/brief')) await leader.follow('Read the brief')
    await leader.press('We have read it')
    await openLetter(visiting, employer.email, /^You said yes to Hollin Bank School/)
    await visiting.press('I have read this')
    await visiting.reads('The school can see that you have read it')

    // The careers leader confirms, with the safeguarding checklist.
    await leader.open('/desk')
    await leader.follow(/^Confirm the meeting/)
    await leader.choose('A member of staff stays with the visitor all the time')
    await leader.fill('Which member of staff is in charge?', 'Head of Year 9')
    await leader.fill('Who checks on the day who the visitor is?', 'Reception')
    await leader.choose('The employer has told us that it makes the checks it should')
    await leader.date('When did it tell you?', dayOf(new Date()))
    await leader.press('Confirm')
    await leader.reads('Confirmed. You and the employer get a calendar invitation')

    for (const to of [careersLeader.email, employer.email]) {
      const { calendar } = await letterTo(to, /^Confirmed/)
      expect(calendar).toContain('METHOD:REQUEST')
      expect(calendar).toMatch(new RegExp(`DTSTART:${second.replaceAll('-', '')}T\\d{6}Z`))
    }

    // The day comes and goes; the teacher counts who came.
    await letTheDayPass(place.hub.id, requestId)
    const classroom = await visitor('teacher')
    await signIn(classroom, teacher.email)
    await classroom.follow(/^Say how many came/)
    await classroom.fill(/how many of 28 came/, '26')
    await classroom.fill('How many questions did learners ask?', '7')
    await classroom.date('When do learners look back on it in class?', dayOf(new Date()))
    await classroom.press('Save')
    await classroom.reads('Now say how it went')

    // Both sides say how it went.
    await openLetter(leader, careersLeader.email, /^How did it go\?/)
    await leader.follow('Say how it went with Bellhouse Joinery')
    await leader.choose('Yes', leader.group('Was the purpose met?'))
    await leader.choose('Partly', leader.group('Could learners ask their own questions?'))
    await leader.choose('Yes', leader.group('Would you do it again?'))
    await leader.press('Send')
    await openLetter(visiting, employer.email, /^How did it go at Hollin Bank School/)
    await visiting.choose('Yes', visiting.group('Was the purpose met?'))
    await visiting.choose('Yes', visiting.group('Could learners ask their own questions?'))
    await visiting.choose('Yes', visiting.group('Would you do it again?'))
    await visiting.press('Send')
    await visiting.reads('You have said how it went')

    // The employer sees what came of it, the coordinator that it is done.
    const office = await visitor('employer-desk')
    await signIn(office, employer.email)
    await office.reads('you met learners once, about 26 in all')
    await hub.open(`/board/${requestId}`)
    await hub.reads('Evaluated')
    await hub.open('/desk')
    await hub.open('/board?group=after')
    await leader.open(request)
    await leader.reads('Both sides have answered')

    const everyone = [leader, hub, visiting, classroom, office]
    expect(everyone.flatMap(({ faults }) => faults)).toEqual([])
    for (const each of everyone) await each.leave()
  })
})
