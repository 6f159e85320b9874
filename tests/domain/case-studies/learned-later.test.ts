import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  actorByStory,
  addAlias,
  askFreshByLink,
  confirmationLetter,
  confirmationsWait,
  confirmRelationship,
  employerAnswer,
  giveWords,
  invite,
  nominationFor,
  questionPage,
  raiseEmployerFlag,
  reviewOf,
  scanNames,
  settleEmployerFlag,
  settleName,
  storiesToScan,
  studioDesk,
  studioStory,
  tellingPage,
  withdrawalOf,
} from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { system } from '~/domain/kernel/actor'
import { react } from '~/jobs/reactions'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { aContributor, anActor, given, storyOf } from '../../support/factories/case-studies'
import { given as learners } from '../../support/factories/learners'
import { aNaming, aNamingHub, named, wholeOf } from '../../support/nominees'

/** What comes later: a name the hub learns, a recording that failed, an employer's word, the link of an old letter. */

let place: Awaited<ReturnType<typeof aNamingHub>>
let hubId = ''
let recordist: Actor
let editor: Actor
beforeAll(async () => {
  place = await aNamingHub()
  hubId = place.hub.id
  recordist = anActor(hubId, 'recordist')
  editor = anActor(hubId, 'editor')
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const whyOf = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : outcome.why)
const read = <T>(work: Parameters<typeof transact<T>>[1]) => transact({ personId: '', hubId }, work)
const flagsOf = (contributionId: string) => read(tx => tx.nameFlag.findMany({ where: { contributionId } }))

describe('a name the hub learns later', () => {
  test('is looked for in every story; what is heard stays heard, and is said to an editor', async () => {
    const words = { 1: 'We all worked down the Crows Nest then.' }
    const heard = await given.contribution(hubId, { state: 'published', answers: words })
    const inEdit = await given.contribution(hubId, { state: 'in-edit', answers: words, scopes: ['record'] })
    const gone = await given.contribution(hubId, { state: 'withdrawn', answers: words })
    expect(whyOf(await addAlias(recordist, { alias: 'the Crows Nest' }))).toBe('ok')

    const due = await storiesToScan(hubId)
    const ids = due.map(({ contributionId }) => contributionId)
    expect(ids).toEqual(expect.arrayContaining([heard.id, inEdit.id]))
    expect(ids).not.toContain(gone.id)
    for (const one of due) await scanNames(system('studio', one.hubId), one)
    for (const one of due) await scanNames(system('studio', one.hubId), one)
    for (const id of [heard.id, inEdit.id])
      expect(await flagsOf(id)).toMatchObject([{ found: 'Crows Nest', state: 'open', source: 'alias' }])

    const facts = await read(tx => tx.fact.findMany({ where: { subjectId: heard.id, type: 'names-found' } }))
    expect(facts).toHaveLength(1)
    const answer = await read(tx => tx.answer.findFirstOrThrow({ where: { contributionId: heard.id } }))
    expect(answer.state).toBe('published')
    const desk = await studioDesk(editor, { search: '', state: '' })
    expect(desk?.stories.find(({ id }) => id === heard.id)).toMatchObject({ openNames: 1, state: 'published' })
    const [flag] = await flagsOf(heard.id)
    const settle = { contributionId: heard.id, nameFlagId: flag?.id ?? '', words: 'A pub that is no more' }
    expect(whyOf(await settleName(editor, { ...settle, decision: 'masked' }))).toBe('wrong-state')
    expect(whyOf(await settleName(editor, { ...settle, decision: 'kept' }))).toBe('ok')
    expect((await studioStory(editor, heard.id))?.missing).toEqual([])
  })

  test.each(['alias-added', 'employer-joined', 'institution-added', 'provider-changed', 'import-applied'])(
    '%s looks for it at once, once for all that wait',
    type => {
      const [job] = react({ type, hubId, subjectId: hubId } as { type: string })
      expect(job).toMatchObject({ queue: 'studio', job: 'look-for-names', dedupe: `look-for-names-${hubId}` })
    },
  )
})

describe('a recording that could not be used', () => {
  const failedIn = async (state: 'recorded' | 'in-edit' | 'contributor-review') => {
    const story = await given.contribution(hubId, { state, answers: { 1: 'One.', 2: '' }, scopes: ['record'] })
    const answer = story.answers.find(({ question }) => question === 2)
    if (!answer) throw new Error('an answer')
    await read(tx => tx.answer.update({ where: { id: answer.id }, data: { form: 'video', status: 'not-asked' } }))
    await given.media(answer, { kind: 'original', state: 'failed', problem: 'broken' })
    return { id: story.id, me: aContributor(story) }
  }

  test('is said, and its question answered again until the cut is shown; no other question is', async () => {
    for (const state of ['recorded', 'in-edit'] as const) {
      const { id, me } = await failedIn(state)
      expect((await tellingPage(me, id))?.again).toEqual([2])
      expect((await questionPage(me, id, 2, 'en'))?.line.take?.problem).toBe('broken')
      const words = { contributionId: id, words: 'In writing, then.' }
      expect(whyOf(await giveWords(me, { ...words, question: 1 }))).toBe('wrong-state')
      expect(whyOf(await giveWords(recordist, { ...words, question: 2 }))).toBe('wrong-state')
      expect(whyOf(await giveWords(me, { ...words, question: 2 }))).toBe('ok')
      expect((await tellingPage(me, id))?.again).toEqual([])
      expect(whyOf(await giveWords(me, { ...words, question: 2 }))).toBe('wrong-state')
    }
    const { id, me } = await failedIn('contributor-review')
    expect((await tellingPage(me, id))?.again).toEqual([])
    expect(whyOf(await giveWords(me, { contributionId: id, question: 2, words: 'Late' }))).toBe('wrong-state')
  })
})

describe('an employer’s word', () => {
  test('about naming is answered, and whoever said it reads what came of it and no word of the story', async () => {
    const { employer, admin } = place
    const story = await given.contribution(hubId, {
      ...{ state: 'approved', employerId: employer.id, answers: { 1: 'A secret word.' }, scopes: ['record'] },
    })
    const said = { contributionId: story.id, question: 1, kind: 'naming' as const, words: 'Our yard' }
    expect(whyOf(await raiseEmployerFlag(admin.actor, said))).toBe('ok')
    const [flag] = await read(tx => tx.employerFlag.findMany({ where: { contributionId: story.id } }))
    const reader = system('mail', hubId)
    expect(await employerAnswer(reader, story.id, flag?.id ?? '')).toBeNull()
    const settle = { contributionId: story.id, employerFlagId: flag?.id ?? '', outcome: 'left' as const }
    expect(whyOf(await settleEmployerFlag(recordist, { ...settle, answer: 'It is not there.' }))).toBe('ok')
    const letter = await employerAnswer(reader, story.id, flag?.id ?? '')
    expect(letter).toMatchObject({ to: { id: admin.id }, changed: false, answer: 'It is not there.', question: 1 })
    expect(JSON.stringify(letter)).not.toContain('secret')
  })

  test('that they work together comes before any letter to whom a colleague named', async () => {
    const { employer, admin, colleague, coordinator } = place
    const id = await named(colleague.actor, aNaming(employer.id))
    const asked = { contributionId: id, anyway: true }
    expect(whyOf(await invite(coordinator.actor, asked))).toBe('not-confirmed')
    expect(await confirmationLetter(system('mail', hubId), id)).toMatchObject({ by: colleague.name })
    expect(await confirmationsWait(admin.actor)).toBe(1)
    expect((await nominationFor(admin.actor, id))?.toConfirm).toBe(true)
    expect((await nominationFor(colleague.actor, id))?.toConfirm).toBe(false)

    const known = { contributionId: id, known: true }
    expect(whyOf(await confirmRelationship(colleague.actor, known))).toBe('not-allowed')
    const far = await given.employer(hubId)
    const other = await given.person(hubId, { roles: [{ role: 'employer-admin', at: far.id }] })
    expect(whyOf(await confirmRelationship(other.actor, known))).toBe('not-allowed')
    expect(whyOf(await confirmRelationship(coordinator.actor, known))).toBe('say-who-said')
    expect(whyOf(await confirmRelationship(admin.actor, known))).toBe('ok')
    expect(whyOf(await confirmRelationship(admin.actor, known))).toBe('wrong-state')
    expect(await confirmationLetter(system('mail', hubId), id)).toBeNull()
    expect(whyOf(await invite(coordinator.actor, asked))).toBe('ok')
  })

  test('is not said for oneself, and a no keeps the hub from writing', async () => {
    const { employer, colleague, coordinator } = place
    const me = await given.person(hubId, {
      ...{ email: 'pat.lee@gmail.com', roles: [{ role: 'employer-admin' as const, at: employer.id }] },
    })
    const id = await named(colleague.actor, aNaming(employer.id, { email: 'patlee+x@googlemail.com' }))
    expect(whyOf(await confirmRelationship(me.actor, { contributionId: id, known: true }))).toBe('names-self')
    const no = { contributionId: id, known: false, saidBy: 'The office' }
    expect(whyOf(await confirmRelationship(coordinator.actor, no))).toBe('ok')
    expect(whyOf(await invite(coordinator.actor, { contributionId: id, anyway: true }))).toBe('not-confirmed')
    // An admin's own naming needs no further word.
    const own = await named(place.admin.actor, aNaming(employer.id))
    expect((await wholeOf(hubId, own)).nomination?.confirmation).toBe('confirmed')
  })
})

describe('a letter’s link', () => {
  test('of an earlier letter opens nothing, and leads to a fresh one', async () => {
    const story = await given.contribution(hubId, { state: 'consented', scopes: ['record'] })
    const token = storyOf(story.id).split('/').at(-1) ?? ''
    expect(await actorByStory(token)).toMatchObject({ personId: `link.${story.id}` })
    clock.set(new Date(Date.now() + 3_600_000))
    await askFreshByLink(token)
    expect((await wholeOf(hubId, story.id)).contributor?.sends).toBe(2)
    expect(await actorByStory(token)).toBe('ended')
    clock.set(new Date(Date.now() + 7_200_000))
    await askFreshByLink(token)
    expect((await wholeOf(hubId, story.id)).contributor?.sends).toBe(3)
    expect(await actorByStory('x'.repeat(43))).toBeNull()
    clock.set(null)
  })

  test('to one answer leads to where it can be taken out, and nowhere where it cannot', async () => {
    const at = async (state: 'consented' | 'in-edit' | 'invited') =>
      (await withdrawalOf(aContributor(await given.contribution(hubId, { state, answers: { 1: 'One.' } }))))?.oneClip
    expect([await at('consented'), await at('in-edit'), await at('invited')]).toEqual(['tell', 'review', null])
  })
})

test('the contributor is told of the classes that had their story, from three on and in steps', async () => {
  const story = await given.contribution(hubId, { state: 'published', answers: { 1: 'One.' } })
  const school = await given.institution(hubId)
  const answerIds = story.answers.map(({ id }) => id)
  const classes = async () => (await reviewOf(aContributor(story)))?.classes
  const lesson = (n: number) =>
    Promise.all(Array.from({ length: n }, () => learners.lesson(hubId, school.id, { answerIds })))
  await lesson(2)
  expect(await classes()).toBeNull()
  await lesson(2)
  expect(await classes()).toBe(3)
  const other = await given.contribution(hubId, { state: 'published', answers: { 1: 'Two.' } })
  expect((await reviewOf(aContributor(other)))?.classes).toBeNull()
})
