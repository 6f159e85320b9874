import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  askToReview,
  type ContributionState,
  consentHolds,
  consentOf,
  consentTexts,
  consentVersion,
  dueConsents,
  fallDue,
  giveConsent,
  renewConsent,
  unpublish,
} from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { languages, wordsFor } from '~/text'
import { seeToConsents, seeToNominations } from '../../../workers/nominations'
import { aContributor, anActor, given } from '../../support/factories/case-studies'
import { factsOf, factTypesOf } from '../../support/facts'
import { aSigning, wholeOf } from '../../support/nominees'

const start = new Date('2027-01-11T10:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)
let hubId = ''

beforeAll(async () => {
  clock.set(start)
  hubId = (await given.hub()).id
})
afterEach(() => clock.set(start))
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

/** Somebody who consented by their link at the start, in a state of today. */
const consented = async (state: ContributionState = 'consented') => {
  const contribution = await given.contribution(hubId, { state: 'accepted', scopes: [], answers: { 1: 'Hello' } })
  const own = aContributor(contribution)
  await giveConsent(own, { ...aSigning(contribution.id), hearings: ['hub-classes', 'open-web'] })
  if (state !== 'consented')
    await transact({ personId: '', hubId }, async tx => {
      await tx.contribution.update({ where: { id: contribution.id }, data: { state } })
      await tx.answer.updateMany({ where: { contributionId: contribution.id }, data: { state: 'published' } })
    })
  return { id: contribution.id, own }
}

const heardIn = (listener: string | null, id: string) =>
  transact({ listener }, async tx => (await tx.answer.count({ where: { contributionId: id } })) > 0)

describe('what is signed', () => {
  test.each(languages)('is the very text of its version, in %s', language => {
    const words = JSON.stringify(wordsFor(language).story.consent.signed)
    expect(hash(words)).toBe(consentTexts[consentVersion]?.hashes[language])
  })
})

describe('how somebody is shown', () => {
  test('names no firm of the hub and no brand, at first and later', async () => {
    const firm = await given.employer(hubId, { name: 'Quellbrook Tannery' })
    const { id, own } = await consented('published')
    const role = `Tanner at ${firm.name}`
    expect(await giveConsent(own, { ...aSigning(id), role })).toEqual({ ok: false, why: 'names-firm' })
    expect(await renewConsent(own, { ...aSigning(id), role })).toEqual({ ok: false, why: 'names-firm' })
    expect((await wholeOf(hubId, id)).contribution?.role).not.toContain('Quellbrook')
    expect(await giveConsent(own, { ...aSigning(id), role: 'Tanner' })).toMatchObject({ ok: true })
  })
})

describe('consenting', () => {
  test('writes one row for each purpose ticked, with the text, the channel and who signed', async () => {
    const { id } = await consented()
    const { contribution, consents } = await wholeOf(hubId, id)
    expect(contribution).toMatchObject({
      state: 'consented',
      shownAs: 'Sam',
      scopes: ['audio-only', 'hub-classes', 'open-web'],
    })
    expect(contribution?.consentEndsOn?.toISOString().slice(0, 10)).toBe('2030-01-11')
    expect(consents).toHaveLength(3)
    for (const row of consents) {
      expect(row).toMatchObject({ given: true, channel: 'link', capturedBy: `link.${id}`, textHash: 'a'.repeat(64) })
      expect(row.signature).not.toBe('')
      expect(JSON.stringify(row)).not.toContain('Reed')
    }
  })

  test('needs somebody who may hear it', async () => {
    const { id, hubId: hub } = await given.contribution(hubId, { state: 'accepted', scopes: [] })
    const outcome = await giveConsent(aContributor({ id, hubId: hub }), { ...aSigning(id), hearings: [] })
    expect(outcome).toEqual({ ok: false, why: 'nobody-may-hear' })
    expect((await wholeOf(hubId, id)).consents).toEqual([])
  })

  test('on paper is written down by a coordinator, with their name and not the contributor’s link', async () => {
    const { id } = await given.contribution(hubId, { state: 'accepted', scopes: [] })
    const coordinator = anActor(hubId, 'coordinator')
    expect(await giveConsent(coordinator, aSigning(id))).toEqual({ ok: false, why: 'not-allowed' })
    expect(await giveConsent(coordinator, { ...aSigning(id), channel: 'paper' })).toMatchObject({ ok: true })
    const { consents } = await wholeOf(hubId, id)
    expect(new Set(consents.map(({ capturedBy }) => capturedBy))).toEqual(new Set([coordinator.personId]))
    expect(await giveConsent(aContributor({ id, hubId }), { ...aSigning(id), channel: 'paper' })).toEqual({
      ok: false,
      why: 'not-allowed',
    })
  })
})

describe('changing it', () => {
  test('adds to the ledger and is heard at once, in every hub and on the web', async () => {
    const { id, own } = await consented('published')
    expect(await heardIn(hubId, id)).toBe(true)
    expect(await heardIn(null, id)).toBe(true)
    clock.set(later(100))
    await giveConsent(own, { ...aSigning(id), hearings: ['hub-classes'] })
    expect(await heardIn(null, id)).toBe(false)
    expect(await heardIn(hubId, id)).toBe(true)
    clock.set(later(101))
    await giveConsent(own, { ...aSigning(id), hearings: [] })
    expect(await heardIn(hubId, id)).toBe(false)
    const { contribution, consents } = await wholeOf(hubId, id)
    expect(consents.map(({ scope, given: yes }) => `${scope} ${yes}`).slice(3)).toEqual([
      'open-web false',
      'hub-classes false',
    ])
    expect(contribution?.consentEndsOn?.toISOString().slice(0, 10)).toBe('2030-01-11')
    expect(await factTypesOf(hubId, id)).toEqual(['contribution-consented', 'consent-changed', 'consent-changed'])
    await expect(
      transact({ personId: '', hubId }, tx =>
        tx.consent.updateMany({ where: { contributionId: id }, data: { given: true } }),
      ),
    ).rejects.toThrow()
  })

  test('that changes nothing is no new row', async () => {
    const { id, own } = await consented()
    await giveConsent(own, { ...aSigning(id), hearings: ['open-web', 'hub-classes'] })
    expect((await wholeOf(hubId, id)).consents).toHaveLength(3)
    expect(await factTypesOf(hubId, id)).toEqual(['contribution-consented'])
  })

  test('is read by the contributor and by those who work on it, and by nobody else', async () => {
    const { id, own } = await consented()
    expect(await consentOf(own, id)).toMatchObject({
      keeping: 'audio-only',
      runs: true,
      mayChange: true,
      mayRenew: false,
    })
    expect(await consentOf(anActor(hubId, 'editor'), id)).not.toBeNull()
    const another = await given.contribution(hubId)
    for (const actor of [aContributor(another), anActor(hubId, 'teacher'), anActor((await given.hub()).id, 'editor')])
      expect(await consentOf(actor, id)).toBeNull()
  })
})

describe('as time goes by', () => {
  test('is asked about after two years and 60, 30 and 7 days before the end, then ends by itself', async () => {
    const { id, own } = await consented('published')
    const aid = () => ({ at: clock.now(), log: () => undefined })
    const happened = async (days: number) => {
      clock.set(later(days))
      for (const _twice of [1, 2]) {
        await seeToConsents({}, aid())
        await seeToNominations({}, aid())
      }
      const facts = (await factsOf(hubId, id)).slice(1)
      return facts.map(({ type, payload }) => [type, (payload as { day?: number }).day].filter(Boolean).join(' '))
    }
    expect(await happened(729)).toEqual([])
    expect(await happened(731)).toEqual(['consent-review-asked 730'])
    expect(await happened(1000)).toHaveLength(1)
    expect((await happened(1036)).slice(1)).toEqual(['contribution-consent-due', 'consent-review-asked 60'])
    expect((await happened(1070)).slice(3)).toEqual(['consent-review-asked 30'])
    expect((await happened(1090)).slice(4)).toEqual(['consent-review-asked 7'])
    expect(await heardIn(hubId, id)).toBe(true)
    expect(await happened(1096)).toHaveLength(5)
    expect((await happened(1097)).slice(5)).toEqual(['contribution-unpublished'])
    expect(await heardIn(hubId, id)).toBe(false)
    expect((await wholeOf(hubId, id)).consents).toHaveLength(3)

    expect(await giveConsent(own, aSigning(id))).toMatchObject({ ok: false })
    expect(await renewConsent(own, { ...aSigning(id), further: ['research'] })).toMatchObject({ ok: true })
    const { contribution, contributor } = await wholeOf(hubId, id)
    expect(contribution).toMatchObject({ state: 'published', scopes: ['audio-only', 'hub-classes', 'research'] })
    expect(contributor?.reminded).toEqual([])
    expect(contribution?.consentEndsOn && contribution.consentEndsOn > later(2000)).toBe(true)
  })

  test('months of missed nights are made good at once, with the one reminder that is due', async () => {
    const { id } = await consented('published')
    clock.set(later(1092))
    const due = await dueConsents.toReview(clock.now())
    expect(due.filter(one => one.contributionId === id)).toEqual([{ hubId, contributionId: id, day: 7 }])
    await fallDue(system('clock', hubId), { contributionId: id })
    await askToReview(system('clock', hubId), { contributionId: id, day: 7 })
    expect((await dueConsents.toReview(clock.now())).some(one => one.contributionId === id)).toBe(false)
    expect(await transact({ personId: '', hubId }, tx => consentHolds(tx, id, 'hub-classes'))).toBe(true)
    clock.set(later(1100))
    expect(await transact({ personId: '', hubId }, tx => consentHolds(tx, id, 'hub-classes'))).toBe(false)
    expect((await dueConsents.toUnpublish(clock.now())).some(one => one.contributionId === id)).toBe(true)
  })

  test('what the hub took off is not brought back by renewing', async () => {
    const { id, own } = await consented('suspended')
    await transact({ personId: '', hubId }, tx => tx.contribution.update({ where: { id }, data: { suspendedBy: 'x' } }))
    clock.set(later(1100))
    await unpublish(system('clock', hubId), { contributionId: id })
    expect((await wholeOf(hubId, id)).contribution).toMatchObject({ state: 'unpublished', suspendedBy: 'x' })
    expect(await renewConsent(own, aSigning(id))).toEqual({ ok: false, why: 'suspended' })
  })

  test('with a name found meanwhile that nobody has decided about, renewing brings nothing back', async () => {
    const { id, own } = await consented('published')
    clock.set(later(1100))
    await unpublish(system('clock', hubId), { contributionId: id })
    const of = { hubId, contributionId: id }
    const flag = await transact({ personId: '', hubId }, async tx => {
      const answer = await tx.answer.findFirstOrThrow({ where: of })
      const found = {
        found: 'Quellbrook',
        name: 'Quellbrook Tannery',
        source: 'organisation',
        position: 0,
        length: 10,
        createdAt: clock.now(),
      }
      return tx.nameFlag.create({ data: { ...of, answerId: answer.id, ...found, state: 'open' } })
    })
    expect(await renewConsent(own, aSigning(id))).toEqual({ ok: false, why: 'name-open' })
    await transact({ personId: '', hubId }, tx =>
      tx.nameFlag.update({ where: { id: flag.id }, data: { state: 'kept' } }),
    )
    expect(await renewConsent(own, aSigning(id))).toMatchObject({ ok: true })
  })
})
