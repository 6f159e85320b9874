import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietToken, stopReminders } from '~/domain/encounters'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { tellOfDeadlines } from '~/mail/tracker/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/tracker'

let inbox: Awaited<ReturnType<typeof startInbox>>
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
})
afterAll(async () => {
  closeMail()
  await inbox.stop()
  await disconnect()
})

test('a letter of days that are near is stopped by one press of a mail program, and then comes no more', async () => {
  const { id: hubId } = await network.hub()
  const { adult, person } = await given.setting(hubId)
  const today = dayOf(clock.now())
  const near = { remind: [7], remindedOn: dateOf(today), deadline: dateOf(addDays(today, 3)), title: 'A course' }
  await given.tracked(hubId, adult.id, near)
  const tell = (asked: string) =>
    tellOfDeadlines(
      { hubId, learnerId: adult.id, day: today },
      { once: (key, options, effect) => once(`${key}-${asked}`, { ...options, at: clock.now() }, effect) },
    )
  const received = async () => (await lettersInInbox({ to: person.email, page: 1, size: 9 })).letters

  await tell('first')
  const [letter] = await Promise.all((await received()).map(({ id }) => letterInInbox(id)))
  const header = (name: string) => letter?.headers.find(one => one.name.toLowerCase() === name)?.value
  const token = quietToken(hubId, person.id)
  expect(header('list-unsubscribe')).toBe(`<${config.publicUrl}/letters/unsubscribe/${token}>`)
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')

  expect(await stopReminders(token)).toMatchObject({ ok: true })
  await given.tracked(hubId, adult.id, near)
  await tell('again')
  expect(await received()).toHaveLength(1)
})
