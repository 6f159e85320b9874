import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given, nth } from '../support/factories/case-studies'
import { countLetters, openLetter, signIn } from './walk/letters'
import { aPlace } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, ways } from './walk/ways'

/** From "somebody should hear her" to "this is who may hear me": an employer, a coordinator and a bus driver. */

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each(ways)('naming somebody, on $name', way => {
  test('is done by an employer, read by the hub, and answered by the one who was named', {
    timeout: aWalk,
  }, async () => {
    const place = await aPlace()
    const employer = await place.employer('Tarn Valley Buses')
    const module = await given.module(place.hub.id, { name: 'On the road' })
    const nominee = `wren.${nth()}@people.example`
    const visitor = visitorIn(browser, app.url, 'nominate', way)

    // The employer names somebody, and sees what is missing so far.
    const office = await visitor('employer')
    await signIn(office, employer.email)
    await office.open('/nominations')
    await office.reads('You have not named anybody yet')
    await office.follow('Name somebody')
    await office.reads('What is missing so far')
    await office.press('Send')
    await office.reads('Enter their name')
    await office.fill('Their name', 'Wren Hale')
    await office.fill('Their e-mail address', employer.email)
    await office.choose('We work together')
    await office.choose('English')
    await office.fill('What do they do?', 'Drives a school bus')
    await office.select('What kind of work is it?', 'Transport and delivery')
    await office.select('Which group fits best?', 'Drivers of lorries, buses, taxis, trains and vans')
    await office.fill('Where do they live or work?', 'Moorgate')
    await office.choose('At 16 or before')
    await office.fill('Why are they worth listening to?', 'Knows every road, and every child on it.')
    await office.choose('Yes', office.group('Are they 18 or over?'))
    await office.choose('No', office.group('Do they know that you are naming them?'))
    await office.select('For which set of stories?', module.name)
    await office.press('Send')
    await office.reads('You cannot name yourself')
    await office.fill('Their e-mail address', nominee)
    await office.press('Send')
    await office.reads('The hub reads it next')
    await office.reads('We have it')
    const nomination = office.path()

    // A coordinator reads it and writes to them.
    const hub = await visitor('coordinator')
    await openLetterAfterSignIn(hub, place.coordinator.email)
    await hub.reads('Knows every road')
    await hub.follow('Write to them')
    await hub.reads('An age of leaving education that hardly anybody else has.')
    await hub.press('Send the letter')
    await hub.reads('The letter is on its way')
    await hub.open('/pipeline?group=asked')
    await hub.reads('Wren Hale')

    // The nominee reads everything first, then says yes.
    const home = await visitor('nominee')
    await openLetter(home, nominee, /^Would you tell how you came/)
    await home.reads('Knows every road')
    await home.follow('Read the thirty questions')
    await home.reads('Asked only if you say so')
    await home.follow('Your story')
    await home.follow('No, thank you')
    await home.reads('Your employer is not told')
    await home.follow('Go back')
    await home.follow('Yes, I would like to')
    await home.choose(/^Alone, in my own time/)
    await home.choose('No', home.group('Would you like somebody you know with you in an interview?'))
    await home.press('Yes, go on')

    // Nothing is ticked for them; nobody hears it unless they say who.
    await home.reads('Nothing is ticked for you')
    expect(await home.page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    expect(await home.page.locator('main').getByRole('radio', { checked: true }).count()).toBe(0)
    await home.choose('Voice only, with the words written down')
    await home.fill('Your first name, or another word', 'Wren')
    await home.fill('Sign by typing your name', 'Wren Hale')
    await home.press('Sign')
    await home.reads('Tick at least one group that may hear it')
    await home.choose('Classes and learners of this hub')
    await home.press('Sign')
    await home.reads('A letter with what holds is on its way')
    await home.reads('You can tell your story now')
    await openLetter(home, nominee, /^What you have consented to/)
    await home.reads('Voice only, with the words written down')
    await home.choose('Classes and learners of other hubs')
    await home.fill('Sign by typing your name', 'Wren Hale')
    await home.press('Sign the change')
    await home.reads('Yes: Classes and learners of other hubs')

    // The employer learns nothing of it; the hub does.
    await office.open(nomination)
    await office.reads('It is with them')
    await hub.open('/pipeline?group=telling')
    await hub.follow('Wren Hale')
    await hub.reads('Voice only, with the words written down')
    await hub.reads('Consented')
    expect(await countLetters(employer.email, /Wren/)).toBe(0)

    // What is missing is asked of an employer, who answers at one press.
    await hub.open('/pipeline/gaps')
    await hub.follow('Ask employers')
    await hub.choose('At 16 or before')
    await hub.choose('Tarn Valley Buses')
    await hub.press('Send the asks')
    await hub.reads('1 employer has been asked.')
    await openLetter(office, employer.email, /^Do you know somebody/)
    await office.reads('Name somebody')
    await office.open('/nominations')
    await office.press('We have nobody now')
    await office.reads('Thank you for saying so')

    const everyone = [office, hub, home]
    expect(everyone.flatMap(({ faults }) => faults)).toEqual([])
    for (const each of everyone) await each.leave()
  })
})

/** Signs in, and opens the letter that says somebody was named. */
const openLetterAfterSignIn = async (visitor: Awaited<ReturnType<ReturnType<typeof visitorIn>>>, email: string) => {
  await signIn(visitor, email)
  await openLetter(visitor, email, /was named$/)
}
