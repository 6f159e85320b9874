import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptInvitation,
  askForNominations,
  contributorLetter,
  declineInvitation,
  giveConsent,
  invite,
  lapse,
  nominationAskLetter,
  nominatorLetter,
  pipelineLetter,
  screenOut,
} from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { react } from '~/jobs/reactions'
import { askForPeople, notTaken } from '~/mail/case-studies/employer'
import { toPipeline } from '~/mail/case-studies/pipeline'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { compose } from '~/platform/mail'
import { languages, wordsFor } from '~/text'
import { aContributor } from '../../support/factories/case-studies'
import { factsOf } from '../../support/facts'
import { aNaming, aNamingHub, aSigning, named } from '../../support/nominees'

const start = new Date('2027-01-11T10:00:00Z')

beforeAll(() => clock.set(start))
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

/** The letters that follow from what happened to one thing: job and letter. */
const lettersAfter = async (hubId: string, subjectId: string): Promise<string[]> => {
  const facts = await factsOf(hubId, subjectId)
  return facts.flatMap(({ payload, ...fact }) =>
    react({ ...fact, ...(payload as object), reason: fact.reason ?? undefined } as never).map(
      ({ job: name, payload: about }) => [name, (about as { letter?: string }).letter].filter(Boolean).join(' '),
    ),
  )
}

describe('what is written, and to whom', () => {
  test('a yes is thanked and a no is told to nobody', async () => {
    const { hub, employer, admin, coordinator } = await aNamingHub()
    const [yes, no, silence] = [
      await named(admin.actor, aNaming(employer.id)),
      await named(admin.actor, aNaming(employer.id)),
      await named(admin.actor, aNaming(employer.id)),
    ]
    for (const contributionId of [yes, no, silence]) await invite(coordinator.actor, { contributionId, anyway: true })
    const asked = ['tell-pipeline named', 'tell-contributor invited']
    const own = aContributor({ id: yes, hubId: hub.id })
    await acceptInvitation(own, {
      contributionId: yes,
      way: 'interview',
      language: 'cy',
      accessNeeds: '',
      chaperone: true,
    })
    await giveConsent(own, aSigning(yes))
    await declineInvitation(aContributor({ id: no, hubId: hub.id }), { contributionId: no })
    clock.set(new Date(start.getTime() + 22 * 86_400_000))
    await lapse(system('clock', hub.id), { contributionId: silence })
    clock.set(start)
    expect(await lettersAfter(hub.id, yes)).toEqual([
      ...asked,
      'tell-contributor accepted',
      'tell-contributor consented',
      'tell-pipeline to-schedule',
    ])
    expect(await lettersAfter(hub.id, no)).toEqual(asked)
    expect(await lettersAfter(hub.id, silence)).toEqual(asked)
    expect((await contributorLetter(system('mail', hub.id), yes))?.to.language).toBe('cy')
  })

  test('the nominator hears only that one was not taken further', async () => {
    const { hub, employer, admin, coordinator } = await aNamingHub()
    const mail = system('mail', hub.id)
    const id = await named(admin.actor, aNaming(employer.id))
    expect(await nominatorLetter(mail, id)).toBeNull()
    await screenOut(coordinator.actor, { contributionId: id, reasonCode: 'other', reason: 'A secret of the hub' })
    const letter = await nominatorLetter(mail, id)
    if (!letter) throw new Error('No letter')
    expect(letter.to.email).toBe(admin.email)
    for (const language of languages) {
      const { text } = compose({ language, ...notTaken(letter, { language, words: wordsFor(language) }) })
      expect(text).toContain('Sam Reed')
      expect(text).toContain('/nominations/new')
      expect(text).not.toMatch(/secret of the hub|undefined|!/)
    }
    expect(await lettersAfter(hub.id, id)).toEqual(['tell-pipeline named', 'tell-nominator'])
  })

  test('coordinators hear of somebody named, while it waits', async () => {
    const { hub, employer, admin, coordinator, another } = await aNamingHub()
    const id = await named(admin.actor, aNaming(employer.id))
    const letter = await pipelineLetter(system('mail', hub.id), id, 'coordinator')
    if (!letter) throw new Error('No letter')
    expect(new Set(letter.people.map(({ email }) => email))).toEqual(new Set([coordinator.email, another.email]))
    for (const language of languages) {
      const said = { language, words: wordsFor(language) }
      const text = toPipeline.named.write(letter, said)
      expect(compose({ language, subject: '', blocks: text?.blocks ?? [] }).text).toContain(`/pipeline/${id}`)
      expect(toPipeline.named.write({ ...letter, state: 'invited' }, said)).toBeNull()
    }
  })

  test('an employer is asked for what is missing, with one way to name and one to say no', async () => {
    const { hub, employer, admin, coordinator } = await aNamingHub()
    const wanted = { soc: ['6'], leaving: ['16-or-before'], sectors: ['health-care'], districts: ['Moorgate'] }
    await askForNominations(coordinator.actor, { employerId: employer.id, wanted, note: 'Anybody?' })
    const [ask] = await transact({ personId: '', hubId: hub.id }, tx => tx.nominationAsk.findMany())
    const letter = await nominationAskLetter(system('mail', hub.id), ask?.id ?? '')
    if (!letter) throw new Error('No letter')
    expect(letter.people.map(({ email }) => email)).toEqual([admin.email])
    for (const language of languages) {
      const { text } = compose({ language, ...askForPeople(letter, { language, words: wordsFor(language) }) })
      for (const part of [`/nominations/new?ask=${ask?.id}`, 'Moorgate', 'Anybody?', '/nominations'])
        expect(text).toContain(part)
      expect(text).not.toMatch(/undefined|16-or-before|health-care|\d{4}-\d\d-\d\d|!/)
    }
    expect(await lettersAfter(hub.id, ask?.id ?? '')).toEqual(['tell-of-nomination-ask'])
  })
})
