import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transact } from '~/platform/db'
import { keepFile, newKey } from '~/platform/storage'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/case-studies'
import { enter } from './walk/enter'
import { letterTo, openLetter } from './walk/letters'
import { type Visitor, visitorIn } from './walk/visitor'
import { aWalk, onDesktop, onPhone, type Way, withoutScripts } from './walk/ways'

/** A story from the recordist's desk to being heard, and gone again when its teller says so. */

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const visitor = (who: string, way: Way = onDesktop) => visitorIn(browser, app.url, 'publish', way)(who)

const gone = async (...everyone: Visitor[]) => {
  expect(everyone.flatMap(({ faults }) => faults)).toEqual([])
  for (const each of everyone) await each.leave()
}

/** A story in edit: two answers that were typed, one that was spoken. */
const aStory = async () => {
  const hub = await given.hub({ name: 'Fellgate Careers Hub' })
  const person = (name: string, role: 'recordist' | 'editor' | 'coordinator') =>
    given.person(hub.id, { name, email: `${role}.${hub.id.slice(0, 8)}@people.example`, roles: [role] })
  const story = await given.contribution(hub.id, {
    ...{
      state: 'in-edit',
      name: 'Delyth Pryce',
      shownAs: 'Delyth',
      role: 'Baker',
      email: `delyth.${hub.id}@people.example`,
    },
    scopes: ['record', 'hub-classes', 'open-web'],
    answers: {
      1: 'My gran and my uncle. She mended nets. He drove a van.',
      13: 'I began at Tesco when I left school. Then a baker took me on, and I stayed.',
      16: '',
    },
  })
  const spoken = story.answers.find(({ question }) => question === 16)
  if (!spoken) throw new Error('a spoken answer')
  await transact({ personId: '', hubId: hub.id }, tx =>
    tx.answer.update({ where: { id: spoken.id }, data: { form: 'audio', durationMs: 4_000 } }),
  )
  const key = newKey('media', 'mp3')
  const kept = await keepFile(key, 'tests/fixtures/voice.mp3', 'audio/mpeg')
  if (!kept.ok) throw new Error('no room')
  await given.media(spoken, { key, mime: 'audio/mpeg', bytes: kept.bytes, durationMs: 4_000 })
  return {
    ...{ hub, story, email: `delyth.${hub.id}@people.example` },
    recordist: await person('Hanno Bell', 'recordist'),
    editor: await person('Effie Moss', 'editor'),
    coordinator: await person('Ada Cole', 'coordinator'),
  }
}

test('recordist, contributor and editor bring a story to its listeners, and its teller takes it back', {
  timeout: aWalk,
}, async () => {
  const { story, email, recordist, editor, coordinator } = await aStory()

  const desk = await enter(await visitor('recordist'), recordist)
  await desk.open('/studio')
  await desk.follow('Delyth Pryce')
  await desk.reads(/its words are not written down, it has no captions/)
  await desk.follow(/^16\./)
  await desk.fill('What is said', 'I get up at three. I light the oven. By seven the shelves are full.')
  await desk.press('Save the words')
  await desk.follow('Make or change captions')
  for (const [index, at] of ['0', '1.2', '2.4'].entries()) await desk.fill(`Line ${index + 1}: Begins at`, at)
  await desk.press('Save the captions')
  await desk.reads('3 captions.')
  await desk.page.getByText('Take a part out').click()
  await desk.fill(/^Or the words that go/, 'I light the oven.')
  await desk.press('Ask for it to go')
  await desk.reads('Waits for an answer')

  await desk.open(`/studio/${story.id}/clips/13`)
  await desk.page.getByText('Take a part out').click()
  await desk.fill(/^The words that go/, 'Then a baker took me on, and I stayed.')
  await desk.press('Ask for it to go')
  await desk.press(/^Take it back/)
  await desk.reads('Not agreed')
  await desk.open('/hub/aliases')
  await desk.fill('Name', 'the bakery on the quay')
  await desk.press('Add')

  const phone = await visitor('contributor', withoutScripts(onPhone))
  await openLetter(phone, email, /asks for a part of your story to go/)
  await phone.follow('An ordinary day')
  await phone.press(/^Yes, take it out/)
  await phone.reads('Agreed')
  await phone.fill('Say something about this clip', 'That is better, thank you.')
  await phone.press('Send')

  await desk.open(`/studio/${story.id}`)
  await desk.reads(/a name waits for a decision/)
  await desk.open(`/studio/${story.id}/clips/13`)
  await desk.page.locator('summary', { hasText: 'Put other words' }).click()
  await desk.fill('Words that stand for it', 'a large shop')
  await desk.press('Put other words')
  await desk.reads('Other words stand for it')
  await desk.open(`/studio/${story.id}`)
  await desk.comesToRead('Send it for review')
  await desk.press('Send it for review')
  await desk.reads('With the contributor')

  await openLetter(phone, email, /ready for you to look at/)
  await phone.follow('Approve it')
  await phone.press('Approve')
  await phone.reads('Tick the box if your clips may be heard')
  await phone.choose('I have looked at my clips, and they may be heard')
  await phone.press('Approve')
  await phone.reads('You have approved it.')

  const second = await enter(await visitor('editor'), editor)
  await openLetter(second, editor.email, /has approved their story/)
  await second.press('Publish')
  await second.reads('Heard')
  const listener = await visitor('listener', onPhone)
  await listener.open(`/people/${story.slug}`)
  await listener.reads('Delyth')
  await letterTo(email, /Your story is heard now/)

  await openLetter(phone, email, /Your story is heard now/)
  await phone.follow('Withdraw')
  await phone.press('Withdraw everything')
  await phone.reads('Your story is withdrawn')
  expect((await listener.page.goto(`/people/${story.slug}`))?.status()).toBe(404)
  const { text } = await letterTo(email, /Your story is withdrawn/)
  expect(text).toContain('This is your receipt.')
  await letterTo(coordinator.email, /A story was withdrawn/)
  await gone(desk, phone, second, listener)
})

test('a coordinator puts a module together and reads what it lacks; staff stop a story and let it go', {
  timeout: aWalk,
}, async () => {
  const { hub, coordinator } = await aStory()
  const heard = await given.contribution(hub.id, {
    state: 'published',
    name: 'Ifan Moss',
    answers: { 1: 'By the sea.' },
  })
  const lead = await enter(await visitor('coordinator', onPhone), coordinator)
  await lead.open('/modules')
  await lead.follow('Make a module')
  await lead.press('Make it')
  await lead.reads('Enter a name, up to 80 letters')
  await lead.fill(/^Name/, 'Lives of the fell')
  await lead.fill(/^What it is for/, 'To hear how people came to their work.')
  await lead.choose('Ages 11 to 14')
  await lead.press('Make it')
  await lead.reads('12 more working lives')
  await lead.press(/^Add/)
  await lead.reads('11 more working lives')

  await lead.open(`/pipeline/${heard.id}/suspend`)
  await lead.press('Stop it now')
  await lead.reads('Say why, in up to 500 letters')
  await lead.fill(/^Why/, 'Somebody is worried.')
  await lead.press('Stop it now')
  await lead.open(`/pipeline/${heard.id}/lift`)
  await lead.press('Let it be heard again')
  await lead.open(`/pipeline/${heard.id}/withdraw`)
  await gone(lead)
})
