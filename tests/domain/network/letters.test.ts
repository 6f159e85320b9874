import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  askToSignIn,
  enterCode,
  invitePerson,
  releaseLetter,
  sendInvitationAgain,
  signInLetter,
} from '~/domain/network'
import { react } from '~/jobs/reactions'
import { sendInvitation, sendSignIn } from '~/mail/network/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { randomToken } from '~/platform/tokens'
import { anActor, given } from '../../support/factories/network'

let inbox: Awaited<ReturnType<typeof startInbox>>
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
})
afterAll(async () => {
  closeMail()
  await inbox.stop()
})

const aid: Pick<Aid, 'once' | 'log'> = {
  once: (key, options, effect) => once(key, { ...options, at: clock.now() }, effect),
  log: () => {},
}

const lettersTo = async (to: string) => {
  const { letters } = await lettersInInbox({ to, page: 1, size: 20 })
  return Promise.all(letters.map(async ({ id }) => (await letterInInbox(id)) ?? { subject: '', text: '', html: '' }))
}
const newest = async (type: string) =>
  transact({ system: 'relay' }, tx => tx.fact.findFirstOrThrow({ where: { type }, orderBy: { at: 'desc' } }))
const jobsAfter = async (type: string) => {
  const { payload, subjectId, hubId, by, at, id } = await newest(type)
  return react({ ...(payload as object), type, subjectId, hubId: hubId ?? '', by, at, id } as never)
}

test.each([
  ['en', 'Your code'],
  ['cy', 'Eich cod'],
])('the sign-in letter in %s carries a code that works, and goes out once', async (language, said) => {
  const hub = await given.hub({ name: 'Northmoor' })
  const person = await given.person(hub.id, { language, roles: ['coordinator'] })
  const browser = randomToken()
  await askToSignIn({ email: person.email, browser })
  const [job] = await jobsAfter('sign-in-asked')
  expect(job).toMatchObject({ queue: 'mail', job: 'send-sign-in' })
  const payload = job?.payload as { signInId: string }
  expect(Object.keys(payload)).toEqual(['signInId'])

  await Promise.all([sendSignIn(payload, aid), sendSignIn(payload, aid)]).catch(() => {})
  await sendSignIn(payload, aid)
  const letters = await lettersTo(person.email)
  expect(letters.length).toBeGreaterThanOrEqual(1)
  const [letter] = letters
  expect(letter?.subject).toContain('Northmoor')
  const [, code = ''] = new RegExp(`${said}: (\\w{4} \\w{4})`).exec(letter?.text ?? '') ?? []
  expect(letter?.text).toMatch(/http:\/\/traverse\.example\/sign-in\/link\/[\w-]{43}/)
  expect(await signInLetter(payload.signInId)).toBeNull()
  expect(await enterCode({ code, browser, device: '' })).toMatchObject({ ok: true })
})

test('nobody’s address gets no letter', async () => {
  await askToSignIn({ email: `${randomUUID()}@nobody.example`, browser: randomToken() })
  const [job] = await jobsAfter('sign-in-asked')
  await sendSignIn(job?.payload as { signInId: string }, aid)
  expect(await lettersTo('nobody.example')).toEqual([])
})

test('an invitation says who invites to what, once for each sending', async () => {
  const hub = await given.hub({ name: 'Northmoor' })
  const school = await given.institution(hub.id, { name: 'Moorgate School' })
  const { actor } = await given.person(hub.id, { name: 'Cora Hale', roles: ['coordinator'] })
  const email = `${randomUUID()}@people.example`
  const invited = await invitePerson(actor, {
    ...{ name: 'Sam Reed', email, language: 'en' },
    ...{ role: 'teacher', organisationId: school.id },
  })
  if (!invited.ok) throw new Error(invited.why)
  const payload = { hubId: hub.id, invitationId: invited.value.invitation.id }
  expect(await jobsAfter('person-invited')).toMatchObject([{ job: 'send-invitation', payload }])

  for (let n = 0; n < 3; n++) await sendInvitation(payload, aid)
  const [letter, ...more] = await lettersTo(email)
  expect(more).toEqual([])
  expect(letter?.text).toContain('Cora Hale invites you to Northmoor as: Teacher at Moorgate School.')
  const link = /http:\/\/traverse\.example\/invitations\/accept\/[\w-]{43}/
  const [first] = link.exec(letter?.text ?? '') ?? []

  await sendInvitationAgain(actor, { invitationId: payload.invitationId, email })
  expect(await jobsAfter('invitation-sent-again')).toMatchObject([{ job: 'send-invitation', payload }])
  for (let n = 0; n < 3; n++) await sendInvitation(payload, aid)
  const letters = await lettersTo(email)
  expect(letters).toHaveLength(2)
  expect(new Set(letters.map(({ text }) => link.exec(text)?.[0])).size).toBe(2)
  expect(first).toBeDefined()
})

test('a letter let go again is asked for again', async () => {
  const hub = await given.hub()
  const id = randomUUID()
  const key = `invitation.${id}.${id}-1`
  const hourAgo = new Date(Date.now() - 3_600_000)
  await transact({ personId: '', hubId: hub.id }, tx =>
    tx.delivery.create({
      data: { key, hubId: hub.id, kind: 'invitation', claimedAt: hourAgo, expiresOn: new Date('2100-01-01') },
    }),
  )
  expect(await releaseLetter(anActor(hub.id, 'administrator'), { key })).toMatchObject({ ok: true })
  expect(await jobsAfter('letter-released')).toMatchObject([
    { job: 'send-invitation', payload: { hubId: hub.id, invitationId: id } },
  ])
})
