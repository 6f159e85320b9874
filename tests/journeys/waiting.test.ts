import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAlias, raiseEmployerFlag, scanNames } from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { launchBrowser } from '../support/browser'
import { storyOf } from '../support/factories/case-studies'
import { given } from '../support/factories/exploration'
import { aNaming, aNamingHub, named } from '../support/nominees'
import { type ChildWeb, startWeb } from '../support/product'
import { enter } from './walk/enter'
import { visitorIn } from './walk/visitor'
import { aWalk, onPhone, type Way, withoutScripts } from './walk/ways'

/** What waits for somebody to settle it: each such page on a screen of 320 pixels, in light and in dark, and each press. */

const narrow: Way = { ...onPhone, name: 'narrow', size: { width: 320, height: 640 }, axe: ['light', 'dark'] }

let web: ChildWeb
let browser: Browser
beforeAll(async () => {
  ;[web, browser] = await Promise.all([startWeb(), launchBrowser()])
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await web?.stop()
})

/** A hub where everything waits: a nomination, a name, a person, an edit, a concern, a take, and a story that is heard. */
const aHub = async () => {
  const { hub, employer, admin, colleague, coordinator } = await aNamingHub()
  const hubId = hub.id
  const scopes = ['record', 'hub-classes', 'open-web']
  const recordist = await given.person(hubId, { name: 'Hanno Bell', roles: ['recordist'] })
  const editor = await given.person(hubId, { name: 'Effie Moss', roles: ['editor'] })
  const toConfirm = await named(colleague.actor, aNaming(employer.id))
  const as = { scopes, employerId: employer.id }
  const inEdit = await given.contribution(hubId, {
    ...{ ...as, state: 'in-edit', name: 'Delyth Pryce', shownAs: 'Delyth' },
    answers: { 1: 'My gran and my uncle. I asked Meena every day.', 13: 'I began at Tesco when I left school.' },
  })
  await scanNames(recordist.actor, { contributionId: inEdit.id })
  const approved = await given.contribution(hubId, {
    ...as,
    state: 'approved',
    name: 'Ola Reed',
    answers: { 2: 'Two.' },
  })
  const concern = { question: 2, kind: 'naming' as const, words: 'Our yard' }
  await raiseEmployerFlag(admin.actor, { contributionId: approved.id, ...concern })
  const failed = await given.contribution(hubId, { ...as, state: 'recorded', answers: { 3: 'Three.', 4: '' } })
  const [, broken] = failed.answers
  if (!broken) throw new Error('an answer')
  await transact({ personId: '', hubId }, async tx => {
    await tx.answer.update({ where: { id: broken.id }, data: { form: 'video', status: 'not-asked' } })
    await tx.nominationAsk.create({
      data: {
        ...{ hubId, employerId: employer.id, askedBy: coordinator.id, askedAt: new Date(), note: 'Who drives' },
        ...{ wanted: { soc: ['8'], leaving: [], sectors: [], districts: [] }, expiresOn: new Date('2100-01-01') },
      },
    })
  })
  await given.media(broken, { kind: 'original', state: 'failed', problem: 'broken' })
  const heard = await given.contribution(hubId, {
    ...{
      ...as,
      state: 'published',
      name: 'Ifan Moss',
      shownAs: 'Ifan',
      answers: { 1: 'We all ate at the old Crab Pot.' },
    },
  })
  await addAlias(recordist.actor, { alias: 'Crab Pot' })
  await scanNames(system('studio', hubId), { contributionId: heard.id })
  const school = await given.institution(hubId, { name: 'Hollin Bank School' })
  const leader = await given.person(hubId, { roles: [{ role: 'careers-leader', at: school.id }] })
  const learner = await given.learner(hubId, { institutionId: school.id })
  return { leader, learner, admin, coordinator, recordist, editor, toConfirm, inEdit, approved, failed, heard }
}

test.each([narrow, withoutScripts(narrow)])('everything that waits, $name', { timeout: aWalk }, async way => {
  const { admin, coordinator, recordist, editor, toConfirm, inEdit, approved, failed, heard, ...school } = await aHub()
  const visitor = visitorIn(browser, web.origin, 'waiting', way)

  const firm = await enter(await visitor('employer'), admin)
  for (const path of ['/desk', '/nominations', `/nominations/${approved.id}/flag`]) await firm.open(path)
  await firm.open(`/nominations/${toConfirm}`)
  await firm.press('Yes, they work with us')

  const desk = await enter(await visitor('recordist'), recordist)
  for (const path of ['', '/read', '/clips/1', '/clips/13']) await desk.open(`/studio/${inEdit.id}${path}`)
  await desk.open('/studio')
  await desk.open(`/studio/${approved.id}`)
  await desk.choose('Left it as it is')
  await desk.fill('Your answer', 'It is not named there.')
  await desk.press('Answer')
  await desk.reads('Left as it is')

  const hub = await enter(await visitor('coordinator'), coordinator)
  for (const path of ['/pipeline', '/pipeline/gaps', '/my-data', '/my-data/erase', '/privacy/held'])
    await hub.open(path)
  await hub.open(`/pipeline/${heard.id}/suspend`)
  await hub.fill(/^Why/, 'It names the Crab Pot.')
  await hub.press('Stop it now')

  // The editor takes it back to edit, where the name can be taken out.
  const second = await enter(await visitor('editor'), editor)
  await second.open(`/studio/${heard.id}`)
  await second.page.locator('summary', { hasText: 'Change it before it is heard again' }).click()
  await second.press('Change it before it is heard again')
  await second.reads('Say why, in up to 500 letters')
  await second.fill(/^Why/, 'It names the Crab Pot.')
  await second.press('Change it before it is heard again')
  await second.reads('It is back in edit. They have been told.')

  const teller = await visitor('contributor')
  await teller.open(`${storyOf(heard.id)}/review`)
  await teller.reads('It names the Crab Pot.')
  for (const path of ['/review/1', '/held', '/withdraw']) await teller.open(storyOf(inEdit.id) + path)
  await teller.open(`${storyOf(failed.id)}/tell/4`)
  await teller.open('/listen/search?words=three')

  const leader = await enter(await visitor('leader'), school.leader)
  await leader.open(`/learners/${school.learner.id}`)
  await leader.follow('Delete this learner')
  await leader.press('Delete this learner')
  await leader.reads('Tick the box if you want them deleted')
  await leader.choose(/^Yes, delete/)
  await leader.press('Delete this learner')
  await leader.reads('They are being deleted')

  const everyone = [leader, firm, desk, hub, second, teller]
  expect(everyone.flatMap(({ faults }) => faults)).toEqual([])
  for (const one of everyone) await one.leave()
})
