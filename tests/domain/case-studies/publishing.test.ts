import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  approveCut,
  askEdit,
  askForChanges,
  type ContributionState,
  contributionLifecycle,
  editingLetter,
  employerFlagPage,
  employerStories,
  forgetTeller,
  holdClip,
  liftSuspension,
  publishStory,
  raiseEmployerFlag,
  releaseClip,
  removeClip,
  reopenStory,
  reviewOf,
  reworkStory,
  sendForReview,
  settleEmployerFlag,
  suspendStory,
  tellersToForget,
  withdrawalOf,
  withdrawStory,
} from '~/domain/case-studies'
import { type Actor, system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { aContributor, anActor, given } from '../../support/factories/case-studies'

/** From the cut to being heard and gone again, on a real database: two people, one approval, and a withdrawal at once. */

let hubId = ''
let recordist: Actor
let editor: Actor
let coordinator: Actor
beforeEach(async () => {
  clock.set(null)
  hubId = (await given.hub()).id
  recordist = anActor(hubId, 'recordist')
  editor = anActor(hubId, 'editor')
  coordinator = anActor(hubId, 'coordinator')
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

type Story = { id: string; hubId: string }
const whyOf = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : outcome.why)
const scopes = ['record', 'hub-classes', 'open-web']
const aStory = (state: Parameters<typeof given.contribution>[1] = {}) =>
  given.contribution(hubId, { state: 'in-edit', answers: { 1: 'One. Two.', 2: 'Three.' }, scopes, ...state })
const named = ({ id }: Story) => ({ contributionId: id })
const read = <T>(work: Parameters<typeof transact<T>>[1]) => transact({ personId: '', hubId }, work)
const stateOf = async ({ id }: Story) => (await read(tx => tx.contribution.findUniqueOrThrow({ where: { id } }))).state

const approve = async (story: Story) => {
  const seen = (await reviewOf(aContributor(story)))?.cut ?? ''
  return approveCut(aContributor(story), { ...named(story), seen })
}
const approved = async (as = {}) => {
  const story = await aStory(as)
  await sendForReview(recordist, named(story))
  await approve(story)
  return story
}
const published = async (as = {}) => {
  const story = await approved(as)
  await publishStory(editor, named(story))
  return story
}
const heard = (hub: string | null) =>
  transact({ listener: hub }, async tx => ({
    contributions: await tx.contribution.count({ where: { hubId } }),
    answers: await tx.answer.count({ where: { hubId } }),
    media: await tx.media.count({ where: { hubId } }),
  }))

describe('the way to being heard', () => {
  test('from the cut to the class, each step by whose it is', async () => {
    const story = await aStory()
    const [answer] = story.answers
    if (!answer) throw new Error('a clip')
    await given.media(answer, { kind: 'original' })
    expect(whyOf(await sendForReview(recordist, named(story)))).toBe('ok')
    expect(whyOf(await approve(story))).toBe('ok')
    expect(await heard(hubId)).toEqual({ contributions: 0, answers: 0, media: 0 })
    expect(whyOf(await publishStory(editor, named(story)))).toBe('ok')
    expect(await heard(hubId)).toMatchObject({ contributions: 1, answers: 2 })
    const media = await read(tx => tx.media.findFirstOrThrow({ where: { contributionId: story.id } }))
    const days = ((media.deleteAfter?.getTime() ?? 0) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBeGreaterThanOrEqual(89)
    expect((await editingLetter(system('mail', hubId), story.id))?.heardBy).toEqual(['hub-classes', 'open-web'])
  })

  test('what is not ready is not sent', async () => {
    const empty = await aStory({ answers: {} })
    expect(whyOf(await sendForReview(recordist, named(empty)))).toBe('no-clips')
    const named1 = await aStory({ answers: { 1: 'I worked at Tesco.' } })
    expect(whyOf(await sendForReview(recordist, named(named1)))).toBe('names-open')
    const waits = await aStory()
    await askEdit(recordist, { ...named(waits), question: 1, passage: 'Two.' })
    expect(whyOf(await sendForReview(recordist, named(waits)))).toBe('edits-waiting')
    const mute = await aStory()
    await read(tx => tx.answer.updateMany({ where: { contributionId: mute.id }, data: { form: 'audio' } }))
    expect(whyOf(await sendForReview(recordist, named(mute)))).toBe('clips-not-ready')
  })

  test('nobody approves for somebody else, nor what they have not seen, nor without consent', async () => {
    const story = await aStory()
    await sendForReview(recordist, named(story))
    const seen = (await reviewOf(aContributor(story)))?.cut ?? ''
    for (const actor of [recordist, editor, coordinator, aContributor(await aStory())])
      expect(whyOf(await approveCut(actor, { ...named(story), seen }))).toBe('not-allowed')
    expect(whyOf(await approveCut(aContributor(story), { ...named(story), seen: 'x'.repeat(64) }))).toBe('cut-changed')
    const silent = await aStory({ scopes: ['record'] })
    await sendForReview(recordist, named(silent))
    expect(whyOf(await approve(silent))).toBe('consent-needed')
  })

  test('two people: neither who recorded it, nor who worked on it, nor who named them', async () => {
    const both = anActor(hubId, 'recordist', 'editor')
    const story = await aStory()
    await sendForReview(both, named(story))
    await approve(story)
    expect(whyOf(await publishStory(both, named(story)))).toBe('recorded-it')

    const helped = await aStory()
    await askEdit(both, { ...named(helped), question: 1, passage: 'Two.' })
    await read(tx => tx.edit.updateMany({ where: { contributionId: helped.id }, data: { state: 'refused' } }))
    await sendForReview(recordist, named(helped))
    await approve(helped)
    expect(whyOf(await publishStory(both, named(helped)))).toBe('recorded-it')

    const own = await approved({ nominatorId: editor.personId })
    expect(whyOf(await publishStory(editor, named(own)))).toBe('nominated-it')
    for (const actor of [coordinator, recordist, aContributor(own)])
      expect(whyOf(await publishStory(actor, named(own)))).toBe('not-allowed')
  })

  test('a change after approving undoes it', async () => {
    const story = await approved()
    await read(tx =>
      tx.answer.updateMany({ where: { contributionId: story.id, question: 1 }, data: { transcript: 'Other' } }),
    )
    expect(whyOf(await publishStory(editor, named(story)))).toBe('cut-changed')
    expect(whyOf(await reopenStory(editor, { ...named(story), reason: 'A word changed' }))).toBe('ok')
    const row = await read(tx => tx.contribution.findUniqueOrThrow({ where: { id: story.id } }))
    expect(row).toMatchObject({ state: 'in-edit', approvedCut: null, approvedAt: null })
    await sendForReview(recordist, named(story))
    await approve(story)
    expect(whyOf(await askForChanges(aContributor(story), { ...named(story), words: 'Please' }))).toBe('ok')
    expect(await stateOf(story)).toBe('in-edit')
  })

  test('a name the hub learns after approval is found before publishing', async () => {
    const story = await approved({ answers: { 1: 'I was at Bellhouse Joinery.' } })
    await read(tx =>
      tx.organisationAlias.create({ data: { hubId, alias: 'Bellhouse Joinery', createdAt: new Date() } }),
    )
    expect(whyOf(await publishStory(editor, named(story)))).toBe('names-open')
  })

  test('consent taken back between approving and publishing is heard', async () => {
    const story = await approved()
    for (const scope of ['hub-classes', 'open-web'])
      await read(tx =>
        tx.consent.create({
          data: {
            ...{ hubId, contributionId: story.id, scope, given: false, textVersion: '1', textHash: 'x' },
            ...{ capturedBy: 'link', at: new Date(), endsOn: new Date('2100-01-01') },
          },
        }),
      )
    expect(whyOf(await publishStory(editor, named(story)))).toBe('consent-needed')
  })
})

describe('an employer', () => {
  const withEmployer = async () => {
    const employer = await given.employer(hubId)
    const admin = anActor(hubId, { role: 'employer-admin', at: employer.id })
    const story = await approved({ employerId: employer.id })
    return { admin, story }
  }
  const flag = (story: Story) => ({ ...named(story), question: 1, kind: 'naming' as const, words: 'Our yard' })

  test('says that it is named within seven days, sees no word, and forbids nothing', async () => {
    const { admin, story } = await withEmployer()
    const page = await employerFlagPage(admin, story.id)
    expect(page?.questions).toEqual([1, 2])
    expect(JSON.stringify(page)).not.toMatch(/One|Three|Sam|Person/)
    expect(whyOf(await raiseEmployerFlag(admin, flag(story)))).toBe('ok')
    expect(whyOf(await raiseEmployerFlag(admin, flag(story)))).toBe('raised-already')
    expect(whyOf(await publishStory(editor, named(story)))).toBe('employer-flags-open')
    const [row] = await read(tx => tx.employerFlag.findMany({ where: { contributionId: story.id } }))
    const settle = {
      ...named(story),
      employerFlagId: row?.id ?? '',
      outcome: 'left' as const,
      answer: 'It names nobody',
    }
    expect(whyOf(await settleEmployerFlag(editor, settle))).toBe('not-allowed')
    expect(whyOf(await settleEmployerFlag(recordist, settle))).toBe('ok')
    expect(whyOf(await publishStory(editor, named(story)))).toBe('ok')
  })

  test('finds what it said while the story is changed because of it, and is asked again after', async () => {
    const { admin, story } = await withEmployer()
    const until = (await employerStories(admin))[0]?.until
    expect(await employerStories(admin)).toEqual([{ id: story.id, until, said: 0, waits: 0 }])
    await raiseEmployerFlag(admin, flag(story))
    await reopenStory(recordist, { ...named(story), reason: 'Their yard' })
    expect(await employerStories(admin)).toEqual([{ id: story.id, until: null, said: 1, waits: 1 }])
    expect(await employerFlagPage(admin, story.id)).toMatchObject({
      open: false,
      until: null,
      flags: [{ state: 'open' }],
    })
    expect(whyOf(await raiseEmployerFlag(admin, { ...flag(story), question: 2 }))).toBe('too-late')
    await sendForReview(recordist, named(story))
    await approve(story)
    expect(await employerStories(admin)).toEqual([{ id: story.id, until, said: 1, waits: 1 }])
    const far = anActor(hubId, { role: 'employer-admin', at: (await given.employer(hubId)).id })
    expect(await employerStories(far)).toEqual([])
  })

  test('is too late on the eighth day, and another employer never knows of it', async () => {
    const { admin, story } = await withEmployer()
    const other = anActor(hubId, { role: 'employer-admin', at: (await given.employer(hubId)).id })
    expect(await employerFlagPage(other, story.id)).toBeNull()
    expect(whyOf(await raiseEmployerFlag(other, flag(story)))).toBe('not-allowed')
    clock.set(new Date(Date.now() + 9 * 86_400_000))
    expect(whyOf(await raiseEmployerFlag(admin, flag(story)))).toBe('too-late')
  })
})

describe('stopping it', () => {
  test('nobody hears it from then on; the side that stopped it lifts it', async () => {
    const story = await published()
    expect(whyOf(await suspendStory(coordinator, named(story)))).toBe('reason-needed')
    expect(whyOf(await suspendStory(editor, { ...named(story), reason: 'x' }))).toBe('not-allowed')
    expect(whyOf(await suspendStory(coordinator, { ...named(story), reason: 'A worry' }))).toBe('ok')
    expect(await heard(hubId)).toEqual({ contributions: 0, answers: 0, media: 0 })
    expect(whyOf(await liftSuspension(aContributor(story), named(story)))).toBe('other-side')
    expect(whyOf(await liftSuspension(anActor(hubId, 'safeguarding-lead'), named(story)))).toBe('ok')
    expect((await heard(hubId)).answers).toBe(2)
    expect(whyOf(await suspendStory(aContributor(story), named(story)))).toBe('ok')
    expect(whyOf(await liftSuspension(coordinator, named(story)))).toBe('other-side')
    expect(whyOf(await liftSuspension(aContributor(story), named(story)))).toBe('ok')
  })

  test('one clip is held back and let go again', async () => {
    const story = await published()
    expect(whyOf(await holdClip(recordist, { ...named(story), question: 1 }))).toBe('not-allowed')
    expect(whyOf(await holdClip(coordinator, { ...named(story), question: 1 }))).toBe('ok')
    expect((await heard(hubId)).answers).toBe(1)
    expect(whyOf(await releaseClip(editor, { ...named(story), question: 1 }))).toBe('ok')
    expect((await heard(hubId)).answers).toBe(2)
  })
})

describe('withdrawing', () => {
  test('one clip, at any time, without a reason; the approval of the rest holds', async () => {
    const story = await approved()
    expect(whyOf(await removeClip(recordist, { ...named(story), question: 1 }))).toBe('not-allowed')
    expect(whyOf(await removeClip(aContributor(story), { ...named(story), question: 1 }))).toBe('ok')
    expect(whyOf(await publishStory(editor, named(story)))).toBe('ok')
    expect((await heard(hubId)).answers).toBe(1)
    expect(whyOf(await removeClip(aContributor(story), { ...named(story), question: 2 }))).toBe('ok')
    expect((await heard(hubId)).answers).toBe(0)
    expect(whyOf(await removeClip(aContributor(story), { ...named(story), question: 2 }))).toBe('wrong-state')
  })

  test('all of it is gone from every surface at once; what others thought stays', async () => {
    const story = await published()
    const [answer] = story.answers
    if (!answer) throw new Error('a clip')
    await given.media(answer, { kind: 'audio' })
    const employer = await given.employer(hubId)
    const traces = await given.caseStudyTraces(hubId, employer.id, answer)
    await read(tx => tx.keptClip.update({ where: { id: traces.kept.id }, data: { thought: 'My own thought' } }))
    await given.nameFlag(answer)
    const elsewhere = await given.hub()
    const foreign = await given.employer(elsewhere.id)
    const far = await given.caseStudyTraces(elsewhere.id, foreign.id, answer).catch(() => null)
    expect((await heard(hubId)).media).toBe(1)

    expect(whyOf(await withdrawStory(coordinator, named(story)))).toBe('reason-needed')
    expect(whyOf(await withdrawStory(editor, { ...named(story), reason: 'x' }))).toBe('not-allowed')
    expect(whyOf(await withdrawStory(aContributor(story), named(story)))).toBe('ok')

    for (const hub of [hubId, elsewhere.id, null])
      expect(await heard(hub)).toEqual({ contributions: 0, answers: 0, media: 0 })
    const left = await read(async tx => ({
      answers: await tx.answer.findMany({ where: { contributionId: story.id } }),
      media: await tx.media.findMany({ where: { contributionId: story.id } }),
      flags: await tx.nameFlag.count({ where: { contributionId: story.id } }),
      comments: await tx.clipComment.count({ where: { answerId: answer.id } }),
      kept: await tx.keptClip.findUniqueOrThrow({ where: { id: traces.kept.id } }),
      plan: await tx.lessonPlan.findUniqueOrThrow({ where: { id: traces.plan.id } }),
      searched: await tx.$queryRaw<
        unknown[]
      >`select 1 from answer where contribution_id = ${story.id}::uuid and words_plain @@ to_tsquery('simple', 'one')`,
    }))
    expect(left.answers.map(({ state, transcript, captions }) => [state, transcript, captions])).toEqual([
      ['removed', '', ''],
      ['removed', '', ''],
    ])
    expect(left.media.every(({ state, deleteAfter }) => state === 'gone' && deleteAfter !== null)).toBe(true)
    expect([left.flags, left.comments, left.searched.length]).toEqual([0, 0, 0])
    expect([left.kept.answerId, left.kept.thought]).toEqual([null, 'My own thought'])
    expect(left.plan.flaggedAt).not.toBeNull()
    if (far) {
      const plan = await transact({ personId: '', hubId: elsewhere.id }, tx =>
        tx.lessonPlan.findUniqueOrThrow({ where: { id: far.plan.id } }),
      )
      expect(plan.flaggedAt).not.toBeNull()
    }
    const receipt = (await withdrawalOf(aContributor(story)))?.receipt
    expect(receipt).toMatchObject({ clips: 2, filesLeft: 1, heardElsewhere: true })
    expect(receipt?.copies).toMatchObject([{ kind: 'paper' }])
    const letter = await editingLetter(system('mail', hubId), story.id)
    expect(letter).toMatchObject({ state: 'withdrawn', plansFlagged: 1 })
    expect(whyOf(await withdrawStory(aContributor(story), named(story)))).toBe('wrong-state')
  })

  test('who took it back is forgotten once the receipt has been there a month', async () => {
    const story = await published()
    await withdrawStory(aContributor(story), named(story))
    const clockwork = system('clock', hubId)
    expect(whyOf(await forgetTeller(clockwork, named(story)))).toBe('not-yet')
    const later = new Date(Date.now() + 32 * 86_400_000)
    clock.set(later)
    expect((await tellersToForget(later)).map(({ contributionId }) => contributionId)).toContain(story.id)
    expect(whyOf(await forgetTeller(coordinator, named(story)))).toBe('not-allowed')
    expect(whyOf(await forgetTeller(clockwork, named(story)))).toBe('ok')
    const left = await read(tx =>
      tx.contribution.findUniqueOrThrow({ where: { id: story.id }, include: { contributor: true, nomination: true } }),
    )
    expect(left).toMatchObject({ shownAs: '', role: '', contributor: null, nomination: null, state: 'withdrawn' })
  })

  test('a coordinator says why, and an interview ahead gives its time back', async () => {
    const story = await aStory({ state: 'scheduled', answers: {} })
    const slot = await given.interviewSlot(hubId, { contributionId: story.id, state: 'booked' })
    expect(whyOf(await withdrawStory(coordinator, { ...named(story), reason: 'Asked by phone' }))).toBe('ok')
    expect((await read(tx => tx.interviewSlot.findUniqueOrThrow({ where: { id: slot.id } }))).state).not.toBe('booked')
  })
})

describe('every state and every role', () => {
  const roles = [
    'administrator',
    'coordinator',
    'careers-leader',
    'teacher',
    'recordist',
    'editor',
    'safeguarding-lead',
    'contributor',
  ] as const
  const moves = {
    'send-for-review': (actor: Actor, story: Story) => sendForReview(actor, named(story)),
    reopen: (actor: Actor, story: Story) => reopenStory(actor, { ...named(story), reason: 'x' }),
    rework: (actor: Actor, story: Story) => reworkStory(actor, { ...named(story), reason: 'x' }),
    'ask-for-changes': (actor: Actor, story: Story) => askForChanges(actor, { ...named(story), words: 'x' }),
    approve: (actor: Actor, story: Story) => approveCut(actor, { ...named(story), seen: 'x' }),
    publish: (actor: Actor, story: Story) => publishStory(actor, named(story)),
    suspend: (actor: Actor, story: Story) => suspendStory(actor, { ...named(story), reason: 'x' }),
    lift: (actor: Actor, story: Story) => liftSuspension(actor, named(story)),
    withdraw: (actor: Actor, story: Story) => withdrawStory(actor, { ...named(story), reason: 'x' }),
  } as const

  test.each(Object.keys(moves) as (keyof typeof moves)[])('%s', async move => {
    const rule = contributionLifecycle.moves[move]
    const wrong: string[] = []
    const lifeIn = (state: ContributionState) => given.contribution(hubId, { state, answers: { 1: 'One.' }, scopes })
    for (const state of contributionLifecycle.states) {
      // A refusal changes nothing, so one life serves all who are refused.
      const untouched = await lifeIn(state)
      for (const role of roles) {
        const may = (rule.by as readonly string[]).includes(role)
        const from = (rule.from as readonly string[]).includes(state)
        const story = may && from ? await lifeIn(state) : untouched
        const actor = role === 'contributor' ? aContributor(story) : anActor(hubId, role)
        const why = whyOf(await moves[move](actor, story)) ?? ''
        const passed = !['not-allowed', 'wrong-state', 'not-found'].includes(why)
        const right = may ? (from ? passed : why === 'wrong-state') : why === 'not-allowed'
        if (!right) wrong.push(`${role} ${move} in ${state}: ${why}`)
      }
      expect(await stateOf(untouched)).toBe(state)
    }
    expect(wrong).toEqual([])
  })
})
