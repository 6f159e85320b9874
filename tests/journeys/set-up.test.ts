import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { enterCode, letterTo } from './walk/letters'
import { type Visitor, visitorIn } from './walk/visitor'
import { aWalk, onDesktop, onPhone, type Way } from './walk/ways'

/** A real installation, from a one-time link to a school that signs in. No demonstration, no inbox to look into. */

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const visitor = (who: string, way: Way = onDesktop) => visitorIn(browser, app.url, 'set-up', way)(who)

const setUpLink = async (email: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['dist/hub.js', 'admin:create', email, '--name', 'Ada Cole'],
    { env: { ...process.env, NODE_ENV: 'production', PUBLIC_URL: app.url } },
  )
  return /https?:\S+/.exec(stdout)?.[0] ?? ''
}

const columns = 'urn,name,postcode,town,type,gender,religion,latitude,longitude,phases'
const schools = (lines: readonly string[]) => Buffer.from(`\uFEFF${[columns, ...lines, ''].join('\r\n')}`)
const good = [
  '900001,Hollin Bank School,ZZ1 1AA,Moorgate,Academy,Mixed,None,54.52,-1.58,Secondary',
  '900002,"Tarn, Beck and Fell College",ZZ1 2AA,Moorgate,College,Mixed,None,54.53,-1.54,Post16',
]

/** Chooses a file on the page for files, and waits for what it says about it. */
const bringIn = async (hub: Visitor, name: string, buffer: Buffer) => {
  await hub.open('/imports/new')
  await hub.choose('Schools and colleges')
  await hub.page.getByLabel('The file').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await hub.press('Check the file')
  await hub.page.waitForURL(/\/imports\/[^/]+$/)
}

test('a hub is set up, brings in its schools and lets a careers leader in', { timeout: aWalk }, async () => {
  const hub = await visitor('coordinator')
  await hub.open('/')
  const link = await setUpLink('ada.cole@hub.example')
  await hub.open(link)
  await hub.fill('Name of the hub', 'Tarnbrook Careers Hub')
  await hub.fill('Short name', 'Tarn Brook')
  await hub.fill('Region', 'Tarnbrook and the coast')
  await hub.press('Make the hub')
  await hub.reads(/Enter a short name of 3 to 40 small letters/)
  await hub.fill('Short name', 'tarnbrook')
  await hub.press('Make the hub')
  await hub.reads('Your hub is ready.')
  expect(hub.path()).toBe('/hub/first-steps')

  // The link worked once.
  const second = await visitor('somebody-else', onPhone)
  await second.open(link)
  await second.reads('This link was used')
  await second.open('/dev/inbox')
  await second.reads('We could not find that page')

  // Schools: a row that is wrong, mended, and all of it brought in.
  await hub.follow('Bring in schools and colleges')
  await bringIn(
    hub,
    'schools.csv',
    schools([...good, '90003,Scar End School,ZZ1 3AA,Moorgate,Academy,Mixed,None,54.5,-1.6,Secondary']),
  )
  await hub.open(hub.path())
  await hub.reads('A URN that is not six digits')
  await hub.reads('These rows are left out.')
  await bringIn(
    hub,
    'schools-mended.csv',
    schools([...good, '900003,Scar End School,ZZ1 3AA,Moorgate,Academy,Mixed,None,54.5,-1.6,Secondary']),
  )
  await hub.open(hub.path())
  await hub.reads('No problems were found.')
  if (await hub.page.getByRole('link', { name: 'Choose which schools join' }).isVisible()) {
    await hub.follow('Choose which schools join')
    await hub.choose('Take every open school in the file')
    await hub.press('Count again with this choice')
  }
  await hub.follow('Bring them in')
  await hub.press('Bring them in')
  await hub.page.waitForURL(/\/imports\/[^/]+$/)
  await hub.comesToRead('Brought in')
  await hub.open('/institutions')
  await hub.reads('Tarn, Beck and Fell College')
  await hub.open('/hub/first-steps')
  await hub.reads('3 schools and colleges so far')

  // A careers leader is invited, accepts on a phone and signs in.
  await hub.follow('Invite colleagues')
  await hub.follow('Careers leader')
  await hub.follow('Hollin Bank School')
  await hub.fill('Their name', 'Bryn Hale')
  await hub.fill('Their e-mail address', 'bryn.hale@school.example')
  await hub.press('Send the invitation')
  await hub.reads('The invitation to Bryn Hale is on its way.')

  const leader = await visitor('careers-leader', onPhone)
  const { links } = await letterTo('bryn.hale@school.example', /invites you/)
  await leader.open(links[0] ?? '')
  await leader.reads('You are invited as: Careers leader at Hollin Bank School.')
  await leader.press('Accept and send me a sign-in letter')
  await enterCode(leader, 'bryn.hale@school.example')
  expect(leader.path()).toBe('/desk')
  await leader.open('/institutions')
  await leader.follow('Hollin Bank School')
  await leader.open('/sessions')

  await hub.open('/hub/people')
  await hub.reads('Bryn Hale')
  await hub.open('/invitations')
  await hub.open('/hub/settings')
  expect([hub, second, leader].flatMap(({ faults }) => faults)).toEqual([])
})
