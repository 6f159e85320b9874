import { afterAll, beforeAll, expect, test } from 'vitest'
import { registrationsEnding } from '~/domain/advisers'
import { tellOfRegistration } from '~/mail/advisers/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

let inbox: Awaited<ReturnType<typeof startInbox>>
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
})
afterAll(async () => {
  clock.set(null)
  closeMail()
  await inbox.stop()
  await disconnect()
})

const subjectsTo = async (to: string) =>
  (await lettersInInbox({ to, page: 1, size: 40 })).letters.map(({ subject }) => subject).sort()

/** The morning's letters, as the clock brings them. */
const morning = async (hubId: string) => {
  const at = clock.now()
  for (const ending of await registrationsEnding(at))
    if (ending.hubId === hubId)
      await tellOfRegistration(ending, { at, once: (key, options, effect) => once(key, { ...options, at }, effect) })
}

test('adviser and coordinators hear 60, 30 and 7 days before, and on the day, once each', async () => {
  clock.set(new Date('2027-01-04T08:00:00Z'))
  const { id: hubId } = await network.hub()
  const coordinator = await network.person(hubId, { language: 'cy', roles: ['coordinator'] })
  const adviser = await given.adviser(hubId, {
    registered: { from: new Date('2026-04-01'), to: new Date('2027-03-31') },
  })
  for (let day = 0; day < 100; day++) {
    clock.set(new Date(Date.UTC(2027, 0, 4 + day, 7, 20)))
    await morning(hubId)
  }
  expect(await subjectsTo(adviser.email)).toEqual([
    'Your registration ends on 31 March 2027',
    'Your registration ends on 31 March 2027',
    'Your registration ends on 31 March 2027',
    'Your registration ends today',
  ])
  const theirs = await subjectsTo(coordinator.email)
  expect(theirs).toHaveLength(4)
  expect(theirs).toContain(`Daw cofrestriad ${adviser.name} i ben heddiw`)
})

test('whoever is renewed hears nothing, and a letter that waited is not sent any more', async () => {
  clock.set(new Date('2027-03-01T08:00:00Z'))
  const { id: hubId } = await network.hub()
  const adviser = await given.adviser(hubId, {
    registered: { from: new Date('2026-04-01'), to: new Date('2027-03-31') },
  })
  const due = (await registrationsEnding(clock.now())).filter(one => one.hubId === hubId)
  expect(due).toMatchObject([{ personId: adviser.id, last: '2027-03-31', days: 30 }])
  await given.registration(adviser.actor, { from: new Date('2027-04-01'), to: new Date('2028-03-31') })
  expect((await registrationsEnding(clock.now())).filter(one => one.hubId === hubId)).toEqual([])
  const [waited] = due
  const at = clock.now()
  if (waited)
    await tellOfRegistration(waited, { at, once: (key, options, effect) => once(key, { ...options, at }, effect) })
  expect(await subjectsTo(adviser.email)).toEqual([])
})
