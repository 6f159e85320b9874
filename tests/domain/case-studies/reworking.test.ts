import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addAlias,
  approveCut,
  askEdit,
  askForChanges,
  concernAnswer,
  liftSuspension,
  publishStory,
  raiseEmployerFlag,
  reviewOf,
  reworkStory,
  scanNames,
  sendForReview,
  settleEdit,
  settleEmployerFlag,
  settleName,
  studioStory,
  suspendStory,
  withdrawStory,
} from '~/domain/case-studies'
import { type Actor, system } from '~/domain/kernel/actor'
import { react } from '~/jobs/reactions'
import { tellContributorOfAnswer, tellOfCut, tellStudio } from '~/mail/case-studies/editing/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect, transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { aContributor, anActor, given } from '../../support/factories/case-studies'
import { factsOf } from '../../support/facts'

/** What is found once a story is heard: it is stopped, changed together, approved and published anew. */

let hubId = ''
let recordist: Actor
let editor: Actor
let coordinator: Actor
beforeEach(async () => {
  hubId = (await given.hub()).id
  recordist = anActor(hubId, 'recordist')
  editor = anActor(hubId, 'editor')
  coordinator = anActor(hubId, 'coordinator')
})
afterAll(disconnect)

type Story = { id: string; hubId: string }
const whyOf = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : outcome.why)
const named = ({ id }: Story) => ({ contributionId: id })
const read = <T>(work: Parameters<typeof transact<T>>[1]) => transact({ personId: '', hubId }, work)
const heard = () =>
  transact({ listener: hubId }, tx => tx.answer.findMany({ where: { hubId }, select: { transcript: true } }))
const why = { reason: 'A firm is named' }

const published = async (as = {}) => {
  const story = await given.contribution(hubId, {
    ...{ state: 'in-edit', answers: { 1: 'I was at Bellhouse Joinery then.', 2: 'Two.' } },
    ...{ scopes: ['record', 'hub-classes'], ...as },
  })
  expect(whyOf(await sendForReview(recordist, named(story)))).toBe('ok')
  expect(whyOf(await approve(story))).toBe('ok')
  expect(whyOf(await publishStory(editor, named(story)))).toBe('ok')
  return story
}
const approve = async (story: Story) => {
  const seen = (await reviewOf(aContributor(story)))?.cut ?? ''
  return approveCut(aContributor(story), { ...named(story), seen })
}
const stopped = async (by: Actor, story: Story) => suspendStory(by, { ...named(story), ...why })

describe('a name found once a story is heard', () => {
  test('is taken out: stopped, changed together, approved again, and published by an editor who did not work on it', async () => {
    const story = await published()
    await addAlias(recordist, { alias: 'Bellhouse Joinery' })
    await scanNames(system('studio', hubId), named(story))
    expect(whyOf(await reworkStory(editor, { ...named(story), ...why }))).toBe('wrong-state')
    expect(whyOf(await stopped(coordinator, story))).toBe('ok')
    expect(whyOf(await reworkStory(recordist, { ...named(story), ...why }))).toBe('not-allowed')
    expect(whyOf(await reworkStory(aContributor(story), { ...named(story), ...why }))).toBe('not-allowed')
    expect(whyOf(await reworkStory(editor, { ...named(story), ...why }))).toBe('ok')
    expect(await heard()).toEqual([])
    const row = await read(tx => tx.contribution.findUniqueOrThrow({ where: { id: story.id } }))
    expect(row).toMatchObject({ state: 'in-edit', approvedCut: null, suspendedBy: null, reason: why.reason })

    expect(whyOf(await sendForReview(recordist, named(story)))).toBe('names-open')
    const [flag] = await read(tx => tx.nameFlag.findMany({ where: { contributionId: story.id } }))
    const masked = { nameFlagId: flag?.id ?? '', decision: 'masked' as const, words: 'a small workshop' }
    expect(whyOf(await settleName(recordist, { ...named(story), ...masked }))).toBe('ok')
    expect(whyOf(await sendForReview(recordist, named(story)))).toBe('ok')
    expect(whyOf(await publishStory(editor, named(story)))).toBe('wrong-state')
    expect(whyOf(await approve(story))).toBe('ok')
    expect(whyOf(await publishStory(editor, named(story)))).toBe('ok')
    const words = (await heard()).map(({ transcript }) => transcript).sort()
    expect(words).toEqual(['I was at a small workshop then.', 'Two.'])
  })

  test('is no way round the second pair of eyes, nor round consent', async () => {
    const both = anActor(hubId, 'recordist', 'editor')
    const story = await published()
    await stopped(coordinator, story)
    await reworkStory(both, { ...named(story), ...why })
    await askEdit(both, { ...named(story), question: 1, passage: 'then' })
    const [edit] = await read(tx => tx.edit.findMany({ where: { contributionId: story.id } }))
    await settleEdit(aContributor(story), { ...named(story), editId: edit?.id ?? '', agree: true })
    await sendForReview(recordist, named(story))
    await approve(story)
    expect(whyOf(await publishStory(both, named(story)))).toBe('recorded-it')
    expect(whyOf(await publishStory(editor, named(story)))).toBe('ok')

    const gone = await published()
    await stopped(coordinator, gone)
    await withdrawStory(aContributor(gone), named(gone))
    expect(whyOf(await reworkStory(editor, { ...named(gone), ...why }))).toBe('wrong-state')
  })
})

describe('whoever stopped it', () => {
  test('takes it back to edit: the hub’s people what they stopped, the contributor what they did', async () => {
    const story = await published()
    const me = aContributor(story)
    const words = { ...named(story), words: 'My sister should not be in it' }
    expect((await reviewOf(me))?.moves).not.toContain('ask-for-changes')
    expect(whyOf(await askForChanges(me, words))).toBe('wrong-state')
    await stopped(coordinator, story)
    expect((await reviewOf(me))?.moves).not.toContain('ask-for-changes')
    expect(whyOf(await askForChanges(me, words))).toBe('other-side')
    await liftSuspension(coordinator, named(story))

    await stopped(me, story)
    expect((await studioStory(editor, story.id))?.stoppedByContributor).toBe(true)
    expect(whyOf(await reworkStory(editor, { ...named(story), ...why }))).toBe('other-side')
    expect((await reviewOf(me))?.moves).toContain('ask-for-changes')
    expect(whyOf(await askForChanges(me, words))).toBe('ok')
    expect((await studioStory(editor, story.id))?.state).toBe('in-edit')
  })
})

describe('a recording that was heard', () => {
  const aRecording = async (original: boolean) => {
    const story = await published()
    const [answer] = story.answers
    if (!answer) throw new Error('a clip')
    await read(tx => tx.answer.update({ where: { id: answer.id }, data: { form: 'video', kept: [[0, 9_000]] } }))
    const files = {
      audio: await given.media(answer, { kind: 'audio', durationMs: 9_000 }),
      video: await given.media(answer, { kind: 'video-480', durationMs: 9_000 }),
      original: original
        ? await given.media(answer, { kind: 'original', durationMs: 12_000, deleteAfter: new Date('2100-01-01') })
        : null,
    }
    await stopped(coordinator, story)
    await reworkStory(editor, { ...named(story), ...why })
    const jobs = (await factsOf(hubId, story.id))
      .flatMap(({ payload, ...fact }) => react({ ...(payload as object), ...fact }))
      .filter(({ job }) => job === 'rework-answer')
    const media = (id = '') => read(tx => tx.media.findUniqueOrThrow({ where: { id } }))
    const row = await read(tx => tx.answer.findUniqueOrThrow({ where: { id: answer.id } }))
    return { story, files, jobs, media, kept: row.kept }
  }

  test('stays while it is changed, when it is there as it came', async () => {
    const { files, jobs, media, kept } = await aRecording(true)
    expect(await media(files.original?.id)).toMatchObject({ state: 'ready', deleteAfter: null })
    expect([jobs.length, kept]).toEqual([0, [[0, 9_000]]])
  })

  test('becomes the take once that has gone, and is not ready until all is made anew', async () => {
    const { story, files, jobs, media, kept } = await aRecording(false)
    expect(await media(files.video.id)).toMatchObject({ kind: 'original', state: 'waiting' })
    expect(await media(files.audio.id)).toMatchObject({ kind: 'audio', state: 'ready' })
    expect([jobs.length, kept]).toEqual([1, null])
    expect((await studioStory(recordist, story.id))?.missing).toMatchObject([
      { question: 1, lacks: ['file', 'captions'] },
    ])
  })
})

test('the letters: to the contributor with the reason, to those whose turn it is, and what came of an employer’s word', async () => {
  const inbox = await startInbox()
  config.smtpUrl = inbox.url
  const employer = await given.employer(hubId)
  const admin = anActor(hubId, { role: 'employer-admin', at: employer.id })
  const mailed = `teller-${hubId}@people.example`
  const people = await Promise.all(
    (['recordist', 'coordinator'] as const).map(role => given.person(hubId, { roles: [role] })),
  )
  const story = await published({ employerId: employer.id, name: 'Ama Boateng', email: mailed })
  const concern = { question: 2, kind: 'confidential' as const, words: 'Our new yard' }
  expect(whyOf(await raiseEmployerFlag(admin, { ...named(story), ...concern }))).toBe('ok')
  const [flag] = await read(tx => tx.employerFlag.findMany({ where: { contributionId: story.id } }))
  const employerFlagId = flag?.id ?? ''
  const job = { hubId, contributionId: story.id }
  expect(await concernAnswer(system('mail', hubId), story.id, employerFlagId)).toBeNull()
  const settle = { ...named(story), employerFlagId, outcome: 'left' as const, answer: 'No place is said.' }
  await settleEmployerFlag(recordist, settle)
  await stopped(coordinator, story)
  await reworkStory(editor, { ...named(story), ...why })

  const aid: Parameters<typeof tellOfCut>[1] = {
    once: (key, options, effect) => once(key, { ...options, at: clock.now() }, effect),
    log: () => {},
  }
  for (let twice = 0; twice < 2; twice++) {
    await tellContributorOfAnswer({ ...job, employerFlagId }, aid)
    await tellOfCut({ ...job, because: 'one', letter: 'reopened' }, aid)
    await tellStudio({ ...job, because: 'one', letter: 'reworked' }, aid)
  }
  const lettersTo = async (to: string) => {
    const { letters } = await lettersInInbox({ to, page: 1, size: 20 })
    return (await Promise.all(letters.map(({ id }) => letterInInbox(id)))).map(one => one?.text ?? '').sort()
  }
  const own = await lettersTo(mailed)
  expect(own).toHaveLength(2)
  expect(own.join()).toContain('No place is said.')
  expect(own.join()).toContain(why.reason)
  expect(own.join()).not.toContain('Our new yard')
  for (const { email } of people) expect((await lettersTo(email)).join()).toContain('Ama Boateng')
  closeMail()
  await inbox.stop()
})
