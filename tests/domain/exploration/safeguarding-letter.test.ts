import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveThoughtOn, nameSafeguardingLead, saveThought } from '~/domain/exploration'
import { react } from '~/jobs/reactions'
import { tellSafeguardingLead } from '~/mail/safeguarding/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { wordsFor } from '~/text'
import { asLearner, given } from '../../support/factories/exploration'

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
const words = 'I would rather not go home, and I have told nobody about it yet. Nobody asks.'

test.each(['en', 'cy'] as const)(
  'the lead is told by letter in %s, once, and the words are not in it',
  async language => {
    const hubId = (await given.hub()).id
    const school = await given.institution(hubId)
    const lead = await given.person(hubId, { language, roles: [{ role: 'teacher', at: school.id }] })
    const leader = await given.person(hubId, { roles: [{ role: 'careers-leader', at: school.id }] })
    const [life] = await given.heardLives(hubId, ['2121'], [4])
    const learner = await given.learner(hubId, { institutionId: school.id, yearGroup: 10 })
    await nameSafeguardingLead(leader.actor, { institutionId: school.id, personId: lead.id })
    const saved = await saveThought(asLearner(learner), {
      ...{ learnerId: learner.id, clip: { answerId: life?.answers[0]?.id ?? '' }, form: 'words', words },
    })
    const thoughtId = saved.ok ? (saved.value.thoughts[0]?.id ?? '') : ''
    expect((await giveThoughtOn(leader.actor, { learnerId: learner.id, thoughtId })).ok).toBe(true)

    const fact = await transact({ system: 'relay' }, tx =>
      tx.fact.findFirstOrThrow({ where: { hubId, type: 'thought-given-on' } }),
    )
    const [job] = react({ ...fact, ...(fact.payload as object), reason: undefined } as never)
    expect(job).toMatchObject({ queue: 'mail', job: 'tell-safeguarding-lead' })
    const payload = job?.payload as Parameters<typeof tellSafeguardingLead>[0]
    await tellSafeguardingLead(payload, aid)
    await tellSafeguardingLead(payload, aid)

    const { letters } = await lettersInInbox({ to: lead.email, page: 1, size: 20 })
    expect(letters).toHaveLength(1)
    const letter = await letterInInbox(letters[0]?.id ?? '')
    expect(letter?.subject).toBe(wordsFor(language).inClass.passed.letter.subject)
    expect(letter?.text).toContain('/passed-on')
    for (const private_ of [words, learner.label, school.name]) {
      expect(letter?.text).not.toContain(private_)
      expect(letter?.html).not.toContain(private_)
    }
  },
)
