import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/case-studies'
import { given as learning } from '../support/factories/learners'
import { type ChildWeb, startWeb } from '../support/product'
import { enter } from './walk/enter'
import { visitorIn } from './walk/visitor'
import { aWalk, onPhone, withoutScripts } from './walk/ways'

/** A whole lesson: a teacher and four pupils, one of them with a card, on phones with scripts and without. */

let web: ChildWeb
let browser: Browser
let teacher: Awaited<ReturnType<typeof given.person>>

beforeAll(async () => {
  const { id: hubId } = await given.hub({ name: 'Fellgate Careers Hub' })
  const school = await given.institution(hubId, { name: 'Hollin Bank School' })
  teacher = await given.person(hubId, { name: 'Cato Wren', roles: [{ role: 'teacher', at: school.id }] })
  const clips: string[] = []
  for (const [shownAs, soc] of [
    ['Ada Q.', '2121'],
    ['Bo R.', '9111'],
    ['Cai S.', '5432'],
  ] as const) {
    const answers = { 20: `How quiet it is, says ${shownAs}` }
    const slug = shownAs.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')
    const told = await given.contribution(hubId, { state: 'published', slug, shownAs, soc, answers })
    clips.push(told.answers[0]?.id ?? '')
  }
  await transact(system('demo', hubId), async tx => {
    await tx.lessonPlan.create({
      data: {
        ...{ hubId, shipped: 'same-question', title: 'same-question', phases: ['ks3'], minutes: 50, questions: [20] },
        ...{ clips: 1, createdAt: new Date() },
        chosen: { create: clips.map((answerId, position) => ({ position, answerId })) },
      },
    })
  })
  const members = [
    await learning.learner(hubId, school.id, { label: 'Amber Heron' }),
    await learning.learner(hubId, school.id, { label: 'Teal Finch' }),
  ]
  await transact(system('demo', hubId), tx =>
    tx.learnerGroup.create({
      data: {
        ...{ hubId, institutionId: school.id, name: '8 A', createdAt: new Date() },
        members: { create: members.map(({ id }) => ({ learnerId: id })) },
      },
    }),
  )
  ;[web, browser] = await Promise.all([startWeb(), launchBrowser()])
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await web?.stop()
})

describe.each([onPhone, withoutScripts(onPhone)])('a lesson, on $name', way => {
  test('four pupils and a teacher, from the code to the end', { timeout: aWalk }, async () => {
    const come = visitorIn(browser, web.origin, 'class', way)
    const staff = await enter(await come('teacher'), teacher)
    await staff.open('/learners')
    await staff.follow('Amber Heron')
    await staff.open('/lessons')
    await staff.follow('The same question, three lives')
    await staff.follow('Start a lesson')
    await staff.fill('How many are in the room?', '0')
    await staff.press('Start the lesson')
    await staff.reads('Enter how many are in the room, from 1 to 60')
    await staff.fill('How many are in the room?', '4')
    await staff.page.getByLabel('Group', { exact: true }).selectOption({ label: '8 A' })
    await staff.press('Start the lesson')
    await staff.reads('The lesson has started')
    const lesson = staff.path()
    await staff.follow('Show on the board')
    const code = await staff.page.locator('.tv-join-code').innerText()
    expect(code).toMatch(/^\S{4} \S{3}$/)

    const pupils = []
    for (const who of ['one', 'two', 'three', 'four']) {
      const pupil = await come(who)
      await pupil.open('/join')
      await pupil.fill('Code', who === 'one' ? '2222222' : code.toLowerCase())
      await pupil.press('Join')
      if (who === 'one') {
        await pupil.reads('That code opens no lesson')
        await pupil.fill('Code', code)
        await pupil.press('Join')
      }
      await pupil.reads(/^You are /)
      pupils.push(pupil)
    }
    const [first, second] = pupils
    if (!first || !second) throw new Error('nobody came')
    const weight = await first.page.evaluate(() => document.documentElement.outerHTML.length).catch(() => 0)
    expect(weight).toBeLessThan(60_000)

    for (const pupil of pupils) {
      await pupil.follow('Listen to people')
      await pupil.follow(/Ada Q\.|Bo R\.|Cai S\./)
      await pupil.reads(/How quiet it is/)
      await pupil.fill(/A thought of your own/, 'It is quiet where they work')
      await pupil.press('Keep this clip')
      await pupil.reads('Kept.')
      await pupil.open('/seat/finish')
      await pupil.press('We have finished')
      await pupil.reads('You have kept all that the lesson asks for.')
    }
    await first.open('/seat/write')
    await first.press('Save')
    await first.reads('Write something, or go back')
    await first.fill(/What surprised your group/, 'We all guessed wrong')
    await first.press('Save')
    await first.follow('See or delete what I typed')
    await first.reads('We all guessed wrong')

    await staff.open(lesson)
    await staff.press('Next step')
    await staff.press('Hold the time')
    await staff.reads('The time is held')
    await staff.press('Lock: nobody else joins')
    await staff.follow('Read what they wrote')
    await staff.press(/Show on the board, without a name/, staff.page.locator('section', { hasText: 'We all guessed' }))
    await staff.open(`${lesson}/board`)
    await staff.reads('We all guessed wrong')
    await staff.open(lesson)
    await staff.follow('Tick who is there without a device')
    await staff.choose('Teal Finch')
    await staff.press('Save who is there')
    await staff.reads('1 is there without a device:')
    await staff.follow('Note the talk for everybody')
    await staff.press('Note the talk')
    await staff.reads('Write one thing that surprised them')
    await staff.fill(/One thing that surprised them/, 'That all three of them like the quiet')
    await staff.press('Note the talk')
    await staff.reads('The talk is on 1 record.')
    await staff.open(`${lesson}/end`)
    await staff.press('End the lesson')
    await staff.reads('The lesson is over.')
    await second.open('/seat')
    await second.reads('You are not in a lesson now')

    for (const visitor of [staff, ...pupils]) {
      expect(visitor.faults).toEqual([])
      await visitor.leave()
    }
  })
})
