import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { transact } from '~/platform/db'
import { wordsFor } from '~/text'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/encounters'
import { given as exploring } from '../support/factories/exploration'
import { enter, onDevice } from './walk/enter'
import { enterCode } from './walk/letters'
import { aPlace } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, onPhone, type Way, withoutScripts } from './walk/ways'

/** A record goes from a school to a college that acknowledges it, and from a paper with a code into an adult's own hands. */

let app: App
let browser: Browser
const { movingOn: words } = wordsFor('en')
const ways: Way[] = [{ ...onPhone, axe: ['light', 'dark'] }, withoutScripts(onPhone)]
const lastDay = addDays(dayOf(new Date()), 30)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each(ways)('on $name', way => {
  test('a hand-over is offered, chosen from and acknowledged', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const hubId = place.hub.id
    const college = await given.institution(hubId, { name: 'Copperfold College' })
    const receiver = await given.person(hubId, { roles: [{ role: 'careers-leader', at: college.id }] })
    const { learner } = await exploring.explored(
      hubId,
      place.school.id,
      { yearGroup: 11, label: 'Quiet Otter' },
      'My thought',
    )
    const visitor = visitorIn(browser, app.url, 'moving-on', way)

    const leader = await enter(await visitor('leader'), place.careersLeader)
    await leader.open(`/learners/${learner.id}`)
    await leader.follow(words.begin.link)
    await leader.press(words.begin.send)
    await leader.reads(words.errors['choose-place'] ?? '')
    await leader.select(words.begin.to, 'Copperfold College')
    await leader.date(words.begin.leavesOn, lastDay)
    await leader.press(words.begin.send)
    await leader.reads(words.done.offered)
    await leader.choose(words.checks['told-learner'])
    await leader.press(words.page.save)

    const pupil = await onDevice(await visitor('pupil'), hubId, learner.id)
    await pupil.open('/explore/moving-on')
    await pupil.choose(words.parts.thoughts)
    await pupil.press(words.own.save)
    await pupil.reads(words.done.chosen)

    const college1 = await enter(await visitor('receiver'), receiver)
    await college1.open('/desk')
    await college1.follow(words.desk(1))
    await college1.follow('Quiet Otter')
    await college1.press(words.page.acknowledge)
    await college1.reads(words.done.acknowledge)
    await college1.follow(words.page.record)
    await college1.reads('My thought')
    for (const one of [leader, pupil, college1]) expect(one.faults).toEqual([])
  })

  test('a leaver claims with the code of a paper and a letter to their own address', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const hubId = place.hub.id
    const { learner } = await exploring.explored(
      hubId,
      place.school.id,
      { yearGroup: 11, label: 'Calm Heron' },
      'My thought',
    )
    const visitor = visitorIn(browser, app.url, 'claim', way)
    const leader = await enter(await visitor('leader'), place.careersLeader)
    await leader.open(`/moving-on/learners/${learner.id}`)
    await leader.select(words.begin.to, words.begin.toAdult)
    await leader.date(words.begin.leavesOn, lastDay)
    await leader.press(words.begin.send)
    await leader.follow(words.page.paper)
    const code = await leader.page.locator('main .govuk-inset-text strong').innerText()

    const email = `leaver.${Date.now()}@people.example`
    const leaver = await visitor('leaver')
    await leaver.open('/claim')
    await leaver.fill(words.claim.code, 'AAAA BBBB CCCC')
    await leaver.fill(words.claim.email, email)
    await leaver.fill(words.claim.name, 'Sam')
    await leaver.press(words.claim.send)
    await leaver.reads(words.refusals['code-opens-nothing'])
    await leaver.fill(words.claim.code, code.toLowerCase())
    await leaver.press(words.claim.send)
    await enterCode(leaver, email)
    await leaver.fill(words.claim.code, code)
    await leaver.press(words.claim.claim)
    await leaver.reads(words.refusals['not-left-yet'])

    const yesterday = dateOf(addDays(dayOf(new Date()), -1))
    await transact(system('moving-on', hubId), async tx => {
      await tx.learner.update({ where: { id: learner.id }, data: { joinedOn: yesterday, leavesOn: yesterday } })
      await tx.handOver.updateMany({ where: { learnerId: learner.id }, data: { leavesOn: yesterday } })
    })
    await leaver.fill(words.claim.code, code)
    await leaver.press(words.claim.claim)
    await leaver.reads(words.claim.done)
    await leaver.page.locator('main a[href*="/explore/earlier/"]').first().click()
    await leaver.reads('My thought')
    await leader.open('/moving-on')
    expect(await leader.page.locator('main').innerText()).not.toContain('Calm Heron')
    for (const one of [leader, leaver]) expect(one.faults).toEqual([])
  })
})
