import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { clearCycles, returnCycle } from '~/domain/exploration'
import { instantOf } from '~/domain/kernel/local-time'
import { react } from '~/jobs/reactions'
import { tellExplorer, tellReviewers } from '~/mail/exploration/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { wordsFor } from '~/text'
import { given } from '../../support/factories/exploration'

let inbox: Awaited<ReturnType<typeof startInbox>>
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
})
afterEach(() => clock.set(null))
afterAll(async () => {
  closeMail()
  await inbox.stop()
})

const aid = (): Pick<Aid, 'once' | 'log' | 'at'> => ({
  once: (key, options, effect) => once(key, { ...options, at: clock.now() }, effect),
  log: () => {},
  at: clock.now(),
})
const lettersTo = async (email: string) => {
  const { letters } = await lettersInInbox({ to: email, page: 1, size: 20 })
  return Promise.all(letters.map(async ({ id }) => (await letterInInbox(id)) ?? { subject: '', text: '', html: '' }))
}
const handedIn = (submittedAt: Date) => ({ cycle: { state: 'gate-review', submittedAt } })

test.each(['en', 'cy'] as const)(
  'an adult is told by letter in %s that work came back, and that it is through',
  async language => {
    const hubId = (await given.hub()).id
    const adviser = await given.person(hubId, { roles: ['adviser'] })
    const person = await given.person(hubId, { language, roles: ['adult'] })
    const adult = await given.learner(hubId, {
      ...{ personId: person.id, adviserId: adviser.id, ...handedIn(clock.now()) },
    })
    const because = 'Your second thought stops in the middle.'
    const toldOf = async (type: string) => {
      const fact = await transact({ system: 'relay' }, tx => tx.fact.findFirstOrThrow({ where: { hubId, type } }))
      const jobs = react({ ...fact, ...(fact.payload as object), reason: undefined } as never)
      return jobs.find(({ job }) => job === 'tell-explorer')?.payload as Parameters<typeof tellExplorer>[0]
    }

    expect((await returnCycle(adviser.actor, { learnerId: adult.id, because })).ok).toBe(true)
    const returned = await toldOf('cycle-returned')
    await tellExplorer(returned, aid())
    await tellExplorer(returned, aid())
    const [letter, ...more] = await lettersTo(person.email)
    expect(more).toEqual([])
    expect(letter?.subject).toBe(wordsFor(language).exploration.letters.returned.subject)
    expect(letter?.text).toContain('/explore')
    for (const private_ of [because, adult.label]) expect(`${letter?.text}${letter?.html}`).not.toContain(private_)

    await transact({ personId: 'system.exploration', hubId }, tx =>
      tx.explorationCycle.updateMany({ where: { learnerId: adult.id }, data: { state: 'gate-review' } }),
    )
    expect((await clearCycles(adviser.actor, { learnerIds: [adult.id] })).ok).toBe(true)
    // What came back has gone on since: its letter says nothing any more.
    await tellExplorer({ ...returned, because: 'another' }, aid())
    await tellExplorer(await toldOf('cycle-cleared'), aid())
    expect((await lettersTo(person.email)).map(({ subject }) => subject)).toContain(
      wordsFor(language).exploration.letters.cleared.subject,
    )
    expect(await lettersTo(person.email)).toHaveLength(2)
  },
)

test('reviewers get one letter a day with a number and no name: tutors for their own, careers leaders for the rest', async () => {
  const hubId = (await given.hub()).id
  const school = await given.institution(hubId)
  const staff = async (role: 'teacher' | 'careers-leader') => given.person(hubId, { roles: [{ role, at: school.id }] })
  const [tutor, other, leader, quiet] = [
    await staff('teacher'),
    await staff('teacher'),
    await staff('careers-leader'),
    await staff('careers-leader'),
  ]
  const friday = instantOf('2027-03-05', '16:00')
  const before = instantOf('2027-03-05', '11:00')
  const pupils = await Promise.all(
    ['Ann Able', 'Bob Bold', 'Cy Calm'].map(label =>
      given.learner(hubId, { institutionId: school.id, label, ...handedIn(before) }),
    ),
  )
  await transact(leader.actor, async tx => {
    await tx.learnerGroup.create({
      data: {
        ...{ hubId, institutionId: school.id, name: '10A', tutorId: tutor.id, createdAt: before },
        members: { create: pupils.slice(0, 2).map(({ id }) => ({ learnerId: id })) },
      },
    })
    await tx.quietReminder.create({ data: { hubId, personId: quiet.id, since: before } })
  })

  clock.set(friday)
  await tellReviewers(hubId, aid())
  await tellReviewers(hubId, aid())
  const { subject } = wordsFor('en').exploration.letters.reviewers
  expect((await lettersTo(tutor.email)).map(one => one.subject)).toEqual([subject(2)])
  expect((await lettersTo(leader.email)).map(one => one.subject)).toEqual([subject(1)])
  for (const nobody of [other, quiet]) expect(await lettersTo(nobody.email)).toEqual([])
  const [letter] = await lettersTo(tutor.email)
  for (const { label } of pupils) expect(`${letter?.text}${letter?.html}`).not.toContain(label)

  // Nothing new by Monday: no letter, though two still wait.
  clock.set(instantOf('2027-03-08', '16:00'))
  await tellReviewers(hubId, aid())
  expect(await lettersTo(tutor.email)).toHaveLength(1)
})
