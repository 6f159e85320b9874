import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { instantOf } from '~/domain/kernel/local-time'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { openDoor } from '~/domain/learners'
import { matchLearner, sendSuggestions } from '~/domain/matching'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { wordsFor } from '~/text'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/exploration'
import { given as matching } from '../support/factories/matching'
import { type ChildWeb, startWeb } from '../support/product'
import { enter } from './walk/enter'
import { type Visitor, visitorIn } from './walk/visitor'
import { aWalk, ways } from './walk/ways'

/** Widening, thinking, talking, comparing, and only then suggestions: an adult, a group of a special school, a queue. */

let web: ChildWeb
let browser: Browser
let hubId = ''
let lives: Awaited<ReturnType<typeof given.heardLives>>
const { exploration, matching: suggesting, listening } = wordsFor('en')
const thought = 'I thought this work was all alone, and then she said how many people it takes each day.'

beforeAll(async () => {
  hubId = (await given.hub({ name: 'Fellgate Careers Hub' })).id
  lives = await given.heardLives(hubId, ['2121', '3544', '4112', '5432', '6135', '9111'], [4, 7, 12])
  await matching.opportunities(hubId, 18, { closesOn: dateOf(addDays(new Date(), 150)), places: 100, placesLeft: 100 })
  ;[web, browser] = await Promise.all([startWeb(), launchBrowser()])
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await web?.stop()
})

const answer = (life: number, question: number) => `/people/${lives[life]?.slug}/q/${question}`
const learnerBy = (where: { personId: string } | { label: string }) =>
  transact(system('exploration', hubId), tx => tx.learner.findFirstOrThrow({ where: { hubId, ...where } }))

/** What the worker does when a gate has opened, at an hour and in a week in which something may be sent. */
const workerMatches = async (learnerId: string) => {
  const holidaysComing = /-(0[78]|12)-/.test(dayOf(new Date()))
  clock.set(instantOf(addDays(new Date(), holidaysComing ? 70 : 1), '10:00'))
  const worker = system('matching', hubId)
  expect(await matchLearner(worker, { learnerId, cause: 'gate' })).toEqual({ ok: true, value: 'matched' })
  expect(await sendSuggestions(worker, { learnerId })).toEqual({ ok: true, value: 'held' })
  clock.set(null)
}

const enterAsLearner = async (visitor: Visitor, learnerId: string): Promise<Visitor> => {
  const header = await transact(system('demo', hubId), tx => openDoor(tx, { hubId, learnerId }))
  const [name = '', value = ''] = (header.split(';')[0] ?? '').split(/=(.*)/s)
  await visitor.page.context().addCookies([{ name, value, url: visitor.home }])
  return visitor
}

const done = async (...visitors: Visitor[]) => {
  for (const visitor of visitors) {
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  }
}

describe.each(ways)('exploring, on $name', way => {
  const comer = () => visitorIn(browser, web.origin, 'exploring', way)

  test('an adult alone, from the first answer to a place', { timeout: aWalk }, async () => {
    const adviser = await given.person(hubId, { name: `Ines Vale ${way.name}`, roles: ['adviser'] })
    const person = await given.person(hubId, { name: 'Alex Roe', roles: ['adult'] })
    const adult = await enter(await comer()('adult'), person)
    const { heard, keep, discuss, canvas, criteria } = exploration

    await adult.open('/explore')
    await adult.press(exploration.start.action)
    await adult.reads(exploration.errors.adult)
    await adult.fill(exploration.start.label, 'Alex')
    await adult.select(exploration.start.adviser, adviser.name)
    await adult.choose(exploration.start.adult)
    await adult.press(exploration.start.action)
    await adult.reads(exploration.start.done)

    // Six in a mix, and then one question from everybody.
    await adult.open('/explore/mix')
    for (let turn = 1; turn <= 6; turn++) {
      await adult.press(heard.read)
      await adult.reads(heard.done)
      if (turn < 6) await adult.follow(new RegExp(listening.on.mixNext))
    }
    for (const [life] of lives.entries()) {
      await adult.open(answer(life, 4))
      await adult.press(heard.read)
    }
    for (const question of [7, 12]) {
      await adult.open(answer(0, question))
      await adult.press(heard.read)
    }
    await adult.open('/explore/canvas')
    await adult.follow(discuss.title)
    expect(adult.path()).toBe('/explore/discuss')

    for (const life of [0, 1, 2]) {
      await adult.open(answer(life, 4))
      await adult.follow(heard.think)
      if (life === 0) {
        await adult.fill(keep.thought, 'Too short.')
        await adult.press(keep.send)
        await adult.reads(exploration.refusals['too-short'])
      }
      await adult.fill(keep.thought, thought)
      await adult.press(keep.send)
      await adult.reads(keep.saved)
    }
    await adult.open('/explore/discuss')
    await adult.choose(discuss.kinds.family)
    await adult.fill(discuss.people, '2')
    await adult.fill(discuss.facilitator, 'My sister')
    await adult.date(discuss.heldOn, dayOf(new Date()))
    await adult.fill(discuss.surprised, 'That luck is in all of it.')
    await adult.press(discuss.send)
    await adult.reads(discuss.saved)

    await adult.follow(exploration.home.ways.canvas)
    await adult.page.getByLabel(canvas.question).selectOption('4')
    await adult.press(canvas.choose)
    for (const life of [0, 1, 2]) await adult.choose(new RegExp(`Role ${life}`))
    await adult.press(canvas.placeSend)
    await adult.follow(canvas.self)
    await adult.reads(canvas.selfLocked)
    await adult.open('/explore/canvas/compare')
    await adult.fill(canvas.share, 'All fell into it')
    await adult.fill(canvas.differ, 'Money')
    await adult.fill(canvas.depended, 'On being asked')
    await adult.press(canvas.compareSend)
    await adult.follow(canvas.self)
    await adult.fill(canvas.selfPrompt, 'I have never asked anybody.')
    await adult.press(canvas.selfSend)

    await adult.open('/explore/criteria')
    await adult.fill(criteria.interests, 'Wood')
    await adult.fill(criteria.criterion(1), 'To be outside')
    await adult.press(criteria.send)
    await adult.open('/explore/constraints')
    await adult.choose(suggesting.constraints.onlineYes)
    await adult.press(suggesting.constraints.send)
    await adult.reads(suggesting.constraints.saved)
    await adult.open('/explore/matching')
    await adult.press(exploration.matching.on)
    await adult.open('/explore/suggestions')
    await adult.reads(suggesting.suggestions.closedTitle)
    await adult.open('/explore/hand-in')
    await adult.press(exploration.handIn.action)
    await adult.reads(exploration.home.waits)

    const reader = await enter(await comer()('adviser'), adviser)
    await reader.open('/reviews')
    await reader.follow('Alex')
    await reader.press(exploration.review.complete)
    await reader.reads(exploration.review.cleared)
    const { id: learnerId } = await learnerBy({ personId: person.id })
    await workerMatches(learnerId)
    await adult.open('/explore/suggestions')
    await adult.reads(/are being looked at first/)
    await reader.open('/suggestions')
    for (const box of await reader.page.locator('#release input[type=checkbox]').all()) await box.check()
    await reader.press(suggesting.queue.release)
    await reader.reads(/on their way/)

    await adult.open('/explore/suggestions')
    const cards = adult.page.locator('section', {
      has: adult.page.getByRole('button', { name: suggesting.suggestions.act }),
    })
    expect(await cards.count()).toBe(6)
    await adult.press(new RegExp(`^${suggesting.suggestions.save}`), cards.nth(0))
    await adult.reads(suggesting.suggestions.done.save)
    const not = cards.nth(1)
    await not.getByText(suggesting.suggestions.not).first().click()
    await adult.choose(suggesting.suggestions.reasons['done-before'], not)
    await adult.press(suggesting.suggestions.send, not)
    await adult.reads(suggesting.suggestions.done.dismiss)
    await adult.press(suggesting.suggestions.act, cards.nth(0))
    await adult.reads(suggesting.suggestions.place.taken)
    await adult.open('/explore/portfolio')
    await adult.reads('That luck is in all of it.')
    await done(adult, reader)
  })

  test('a group of a special school, with staff who record for them', { timeout: aWalk }, async () => {
    const school = await given.institution(hubId, { name: 'Larch Tree School', kind: 'special' })
    const teacher = await given.person(hubId, { name: 'Cato Wren', roles: [{ role: 'teacher', at: school.id }] })
    const pupils = await Promise.all(
      ['Blue Otter', 'Red Wren', 'Grey Heron'].map(name =>
        given.learner(hubId, {
          ...{ institutionId: school.id, yearGroup: 10, label: `${name} ${way.name}`, cycle: { state: 'widening' } },
        }),
      ),
    )
    const [pupil] = pupils
    if (!pupil) throw new Error('nobody came')
    const staff = await enter(await comer()('teacher'), teacher)
    const { review, together, talk, canvas } = exploration
    const tickAll = async () => {
      for (const { label } of pupils) await staff.choose(new RegExp(label))
    }

    await staff.open('/reviews')
    await staff.follow(pupil.label)
    const own = staff.path()
    await staff.follow(review.adjust)
    await staff.page.getByLabel(review.adjustCount).selectOption('fragments')
    await staff.fill(review.adjustTo, '5')
    await staff.choose(review.reasons.access)
    await staff.fill(review.adjustWords, 'Listens to one answer at a time')
    await staff.press(review.adjustSend)
    await staff.reads('Listens to one answer at a time')

    await staff.open('/reviews/together')
    await tickAll()
    await staff.fill(together.clips, 'nowhere')
    await staff.choose(together.modes.mix)
    await staff.press(together.send)
    await staff.page.locator('.govuk-error-summary').waitFor()
    const clips = [answer(0, 4), answer(1, 4), answer(2, 7), answer(3, 12), answer(4, 4)]
    await staff.fill(together.clips, clips.map(at => `${web.origin}${at}`).join('\n'))
    await staff.press(together.send)
    await staff.reads(together.saved(3))
    for (const life of [0, 1, 4]) {
      await staff.open(`${own}/scribe`)
      await staff.fill(review.scribeClip, answer(life, 4))
      await staff.fill(exploration.keep.scribed, 'He liked the bread, and the van.')
      await staff.press(exploration.keep.send)
      await staff.reads(exploration.keep.saved)
    }
    await staff.open('/reviews/talk')
    await tickAll()
    await staff.fill(talk.people, '4')
    await staff.date(exploration.discuss.heldOn, dayOf(new Date()))
    await staff.fill(exploration.discuss.surprised, 'That somebody is paid to listen')
    await staff.press(talk.send)

    await staff.open(own)
    await staff.follow(review.scribeCanvas)
    await staff.page.getByLabel(canvas.question).selectOption('4')
    await staff.press(canvas.choose)
    for (const life of [0, 1, 4]) await staff.choose(new RegExp(`Role ${life}`))
    await staff.press(canvas.placeSend)
    await staff.fill(canvas.share, 'All of them get up early')
    await staff.fill(canvas.differ, 'Who they are with')
    await staff.fill(canvas.depended, 'On a bus')
    await staff.press(canvas.compareSend)
    await staff.fill(canvas.selfPrompt, 'I would go with the van.')
    await staff.press(canvas.selfSend)
    await staff.press(review.handInFor)
    await staff.press(review.complete)
    await staff.reads(review.cleared)

    const self = await enterAsLearner(await comer()('pupil'), pupil.id)
    await self.open('/explore')
    await self.reads(exploration.home.cleared)
    await self.open('/explore/portfolio')
    await self.reads('I would go with the van.')
    await done(staff, self)
  })

  test('pupils’ suggestions wait for staff, go out together, and are then seen', { timeout: aWalk }, async () => {
    const school = await matching.matchingInstitution(hubId)
    const leader = await given.person(hubId, { name: 'Bryn Hale', roles: [{ role: 'careers-leader', at: school.id }] })
    const pupils = [await matching.cleared(hubId, school.id), await matching.cleared(hubId, school.id)]
    for (const { id } of pupils) await workerMatches(id)
    const [pupil] = pupils
    if (!pupil) throw new Error('nobody came')

    const self = await enterAsLearner(await comer()('pupil'), pupil.id)
    await self.open('/explore/suggestions')
    await self.reads(suggesting.suggestions.waiting(6))
    expect(await self.page.getByRole('button', { name: suggesting.suggestions.act }).count()).toBe(0)

    const staff = await enter(await comer()('leader'), leader)
    await staff.open('/suggestions')
    await staff.press(suggesting.queue.release)
    await staff.page.locator('.govuk-error-summary').waitFor()
    const boxes = staff.page.locator('#release input[type=checkbox]')
    expect(await boxes.count()).toBe(12)
    const [first, ...rest] = await boxes.all()
    for (const box of rest) await box.check()
    await staff.press(suggesting.queue.release)
    await staff.reads(suggesting.queue.released(11))
    await first?.waitFor()
    const hold = staff.page.locator('#hold')
    await hold.locator('input[type=checkbox]').first().check()
    await staff.fill(suggesting.queue.reason, 'She has been there already', hold)
    await staff.press(suggesting.queue.hold, hold)
    await staff.reads(suggesting.queue.held(1))

    await self.open('/explore/suggestions')
    const shown = await self.page.getByRole('button', { name: suggesting.suggestions.act }).count()
    // The one kept back may be of either.
    expect([5, 6]).toContain(shown)
    await done(self, staff)
  })
})
