import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { wordsFor } from '~/text'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/network'
import { enter } from './walk/enter'
import { aPlace } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, onPhone, withoutScripts } from './walk/ways'

/** A course from the provider who gives it to the adult who finds it, and a file of courses, on a phone. */

let app: App
let browser: Browser
const { matching: words, sources } = wordsFor('en')
const closes = addDays(dayOf(new Date()), 35)

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each([onPhone, withoutScripts(onPhone)])('on $name', way => {
  test('a course is entered, read by the hub, and found in an adult’s own words', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const provider = await given.provider(place.hub.id, { name: 'Hollin Bank College' })
    const keeper = await given.person(place.hub.id, { roles: [{ role: 'provider-admin', at: provider.id }] })
    const visitor = visitorIn(browser, app.url, 'market', way)

    const college = await enter(await visitor('provider'), keeper)
    await college.open('/opportunities/new')
    await college.choose(words.kinds.course)
    await college.fill(words.form.title, `Thatching on ${way.name}`)
    await college.fill(words.form.description, 'You cover a small roof with reed.')
    await college.page.getByLabel(words.form.sector).selectOption('building')
    await college.page.getByLabel(words.form.major).selectOption('5')
    await college.page.getByLabel(words.form.fromYear).selectOption('11')
    await college.page.getByLabel(words.form.toYear).selectOption('15')
    await college.fill(words.form.district, 'Moorgate')
    await college.fill(words.form.places, '8')
    await college.date(words.form.closesOn, closes)
    await college.fill(words.form.hoursWeekly, '6')
    await college.fill(words.form.costPounds, '0')
    await college.fill(words.form.funding, 'Free for people on a low wage')
    await college.fill(words.form.applyAt, 'http://college.example')
    await college.press(words.form.save)
    await college.reads(words.errors['https-only'])
    await college.reads(words.errors['funding-date-needed'])
    await college.fill(words.form.applyAt, 'https://college.example/thatching')
    await college.date(words.form.fundingAsOf, addDays(dayOf(new Date()), -20))
    await college.press(words.form.save)
    await college.reads(words.form.savedFirst)
    const course = college.path()

    const hub = await enter(await visitor('hub'), place.coordinator)
    await hub.open(course)
    await hub.press(words.page.verbs.check)
    await hub.press(words.page.verbs['go-live'])
    await hub.reads(words.page.done['go-live'])

    const adult = await visitor('adult')
    await adult.open('/opportunities')
    await adult.fill(words.list.search, `thatch ${way.name}`)
    await adult.fill(words.list.district, 'Moorgate')
    await adult.page.getByLabel(words.list.kind, { exact: true }).selectOption('job')
    await adult.press(words.list.find)
    await adult.reads(words.list.none)
    await adult.follow(words.list.widerWays['any-kind'])
    await adult.reads(words.cost(0))
    await adult.follow(`Thatching on ${way.name}`)
    await adult.reads(words.page.fundingAsk)
    expect(await adult.page.getByRole('link', { name: words.page.apply('college.example') }).getAttribute('href')).toBe(
      'https://college.example/thatching',
    )
    expect([...college.faults, ...hub.faults, ...adult.faults]).toEqual([])
    for (const one of [college, hub, adult]) await one.leave()
  })

  test('a file of courses is looked at, brought in, and opened in one press', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const provider = await given.provider(place.hub.id, { name: 'Hollin Bank College' })
    const keeper = await given.person(place.hub.id, { roles: [{ role: 'provider-admin', at: provider.id }] })
    const visitor = visitorIn(browser, app.url, 'market-file', way)
    const file = path.join(tmpdir(), `courses-${place.hub.id}.csv`)
    const rows = [
      `A1,Hedge laying ${way.name},${closes},Moorgate`,
      `A2,Dry stone walls,${closes},Moorgate`,
      'A3,Late,soon,Moorgate',
    ]
    await writeFile(file, ['Reference,Course,Closes,Place', ...rows].join('\n'))

    const college = await enter(await visitor('provider'), keeper)
    await college.open('/opportunities')
    await college.follow(sources.nav)
    await college.follow(sources.list.newFile)
    await college.press(sources.file.send)
    await college.reads(sources.errors['choose-sector'])
    await college.page.getByLabel(sources.file.file, { exact: true }).setInputFiles(file)
    await college.page.getByLabel(sources.file.sector).selectOption('building')
    await college.page.getByLabel(sources.file.major).selectOption('5')
    await college.press(sources.file.send)
    await college.reads(words.errors['closing-needed'])
    await college.press(sources.reading.apply)
    await college.reads(sources.reading.done.applied)
    const reading = college.path().replace(/\/apply$/, '')

    const hub = await enter(await visitor('hub'), place.coordinator)
    await hub.open('/desk')
    await hub.follow(words.waiting(2))
    await hub.open(reading)
    await hub.press(sources.reading.open(2))
    await hub.reads(sources.reading.done.opened)
    const adult = await visitor('adult')
    await adult.open(`/opportunities?q=${encodeURIComponent(`hedge ${way.name}`)}`)
    await adult.reads(`Hedge laying ${way.name}`)
    expect([...college.faults, ...hub.faults, ...adult.faults]).toEqual([])
    for (const one of [college, hub, adult]) await one.leave()
  })
})
