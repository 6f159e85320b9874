import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adviceToken } from '~/domain/advice'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { wordsFor } from '~/text'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given as advising } from '../support/factories/advice'
import { enter } from './walk/enter'
import { aPlace } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, onPhone, ways, withoutScripts } from './walk/ways'

/** An adult's plan, from the adviser's first words to how it went; the adult has a link and no account. */

let app: App
let browser: Browser
const { plans: words, notes, followUp } = wordsFor('en')

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each([...ways, withoutScripts(onPhone)])('on $name', way => {
  test('a plan is written, shared, agreed, ticked off, taken along and looked back on', {
    timeout: aWalk,
  }, async () => {
    const { hub } = await aPlace()
    const adviser = await advising.adviser(hub.id)
    const request = await advising.request(hub.id, { state: 'attended', adviserId: adviser.id, name: 'Bea' })
    const visitor = visitorIn(browser, app.url, 'plan', way)
    const desk = `/advice/${request.id}/plan`
    const own = `/my-advice/${adviceToken(request.id)}`

    const nerys = await enter(await visitor('adviser'), adviser)
    await nerys.open(desk)
    await nerys.press(words.verbs.draft.send)
    await nerys.reads(words.done.draft)
    await nerys.press(words.verbs.share.send)
    await nerys.reads(words.refusals['no-goal'])
    await nerys.follow(words.links.addGoal)
    await nerys.press(words.goalPage.send)
    await nerys.reads(words.errors['say-goal'])
    await nerys.choose(words.goalKinds.work)
    await nerys.fill(words.fields.goal, 'Work sitting down, by summer')
    await nerys.press(words.goalPage.send)
    await nerys.follow(/^Add a step/)
    await nerys.fill(words.fields.action, 'Ring two yards')
    await nerys.date(/^Until when/, addDays(dayOf(new Date()), 9))
    await nerys.press(words.actionPage.send)
    await nerys.reads('Ring two yards')
    await nerys.press(words.verbs.share.send)
    await nerys.reads(words.done.share)
    await nerys.open(`/advice/${request.id}/notes`)
    await nerys.fill(new RegExp(`^${notes.desk.words}`), 'Hours matter more than pay.')
    await nerys.press(notes.desk.send)
    await nerys.reads('Hours matter more than pay.')

    const bea = await visitor('adult')
    await bea.open(`${own}/plan`)
    await bea.press(words.verbs.acknowledge.send)
    await bea.reads(words.done.acknowledge)
    await bea.press(/^Tick off/)
    await bea.reads(words.done.tick)
    await bea.follow(/^Add a step/)
    await bea.fill(words.fields.ownAction, 'Ask my sister')
    await bea.press(words.actionPage.send)
    await bea.reads('Ask my sister')
    await bea.press(words.verbs['letters-on'].send)
    await bea.reads(words.done['letters-on'])
    await bea.follow(words.page.history)
    await bea.reads(/ticked off/)
    await bea.open(`${own}/plan/paper`)
    await bea.reads('Ring two yards')
    const pdf = await bea.page.context().request.get(`${own}/plan/plan.pdf`)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

    await bea.open(`${own}/notes`)
    await bea.reads(notes.own.count(1))
    expect(await bea.page.locator('main').innerText()).not.toContain('Hours matter')
    const copy = await bea.page.context().request.get(`${own}/notes/copy.txt`)
    expect(await copy.text()).toContain('Hours matter more than pay.')

    await bea.open(`${own}/plan`)
    await bea.comesToRead(words.states['in-progress'])
    await bea.open(`${own}/follow-up`)
    await bea.press(followUp.verbs.answer.send)
    await bea.reads(followUp.errors['choose-outcome'])
    await bea.choose(followUp.outcomes.work)
    await bea.press(followUp.verbs.answer.send)
    await bea.reads(followUp.done.answer)

    await nerys.open(`/advice/${request.id}/reviews`)
    await nerys.reads(followUp.outcomes.work)
    expect([...nerys.faults, ...bea.faults]).toEqual([])
  })
})
