import { randomUUID } from 'node:crypto'
import { utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copiesFor, giveThoughtOn, nameSafeguardingLead, saveThought, sweepLostFiles } from '~/domain/exploration'
import { system } from '~/domain/kernel/actor'
import { erasedAmong } from '~/domain/kernel/erased'
import { askErasure, erase, eraseLearner, sweepHeld } from '~/domain/privacy'
import { react } from '~/jobs/reactions'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { keepFile, newKey, sizeOfKept } from '~/platform/storage'
import { asLearner, given } from '../../support/factories/exploration'
import { factsOf } from '../../support/facts'

/** A drawing or a recording goes with whoever made it: by their clock, by their wish, and when a roster is undone. */

let hubId = ''
let answerId = ''
let institutionId = ''
beforeAll(async () => {
  hubId = (await given.hub()).id
  institutionId = (await given.institution(hubId)).id
  const [life] = await given.heardLives(hubId, ['2121'], [4])
  answerId = life?.answers[0]?.id ?? ''
})

/** Keeps a file that has lain for hours. */
const kept = async (): Promise<string> => {
  const key = newKey('thoughts', 'm4a')
  const file = path.join(tmpdir(), randomUUID())
  await writeFile(file, 'a spoken thought')
  await keepFile(key, file, 'audio/mp4')
  const long = new Date(Date.now() - 7_200_000)
  await utimes(path.join(config.dataDir, 'media', key), long, long)
  return key
}
const think = async (learner: { id: string; hubId: string }, personId?: string) => {
  const key = await kept()
  const actor = personId ? { personId, hubId, hats: [] } : asLearner(learner)
  const file = { key, mime: 'audio/mp4', bytes: 16 }
  const saved = await saveThought(actor, { learnerId: learner.id, clip: { answerId }, form: 'audio', file, words: '' })
  expect(saved).toMatchObject({ ok: true })
  return key
}
const pupil = () => given.learner(hubId, { institutionId, yearGroup: 10 })

test('a learner whose time is over takes their files along; those of others stay, and so does a file just kept', async () => {
  const [leaves, stays] = [await pupil(), await pupil()]
  const [gone, theirs, lost] = [await think(leaves), await think(stays), await kept()]
  const fresh = newKey('thoughts', 'm4a')
  const file = path.join(tmpdir(), randomUUID())
  await writeFile(file, 'on its way')
  await keepFile(fresh, file, 'audio/mp4')
  await transact(system('exploration', hubId), tx =>
    tx.learner.update({ where: { id: leaves.id }, data: { expiresOn: new Date('2020-01-01') } }),
  )
  expect(await sweepHeld(new Date())).toMatchObject({ learner: 1 })
  expect(await sweepLostFiles(new Date())).toBe(2)
  expect(await Promise.all([gone, lost].map(sizeOfKept))).toEqual([null, null])
  expect(await Promise.all([theirs, fresh].map(sizeOfKept))).toEqual([16, 10])
  expect(await sweepLostFiles(new Date())).toBe(0)
})

test('an adult who asks to be forgotten takes their files along at once', async () => {
  const person = await given.person(hubId, { roles: ['adult'] })
  const learner = await given.learner(hubId, { personId: person.id })
  const key = await think(learner, person.id)
  expect(await askErasure(person.actor)).toMatchObject({ ok: true })
  const { id } = await transact({ system: 'erasure' }, tx =>
    tx.erasure.findFirstOrThrow({ where: { subjectId: person.id } }),
  )
  expect(await erase(id)).toBe(true)
  expect(await sizeOfKept(key)).toBeNull()
})

describe('a learner whom their careers leader deletes', () => {
  test('is gone with their files, comes back by no roster, and leaves the safeguarding lead what was passed on', async () => {
    const registerKey = 'a key of the register'
    const learner = await given.learner(hubId, { institutionId, yearGroup: 10, registerKey })
    const key = await think(learner)
    const at = async (role: 'careers-leader' | 'teacher') =>
      (await given.person(hubId, { roles: [{ role, at: institutionId }] })).actor
    const [leader, teacher] = [await at('careers-leader'), await at('teacher')]
    await nameSafeguardingLead(leader, { institutionId, personId: teacher.personId })
    const { id: thoughtId } = await transact(asLearner(learner), tx =>
      tx.thought.findFirstOrThrow({ where: { learnerId: learner.id } }),
    )
    expect(await giveThoughtOn(leader, { learnerId: learner.id, thoughtId })).toMatchObject({ ok: true })

    const named = { learnerId: learner.id }
    expect(await eraseLearner(teacher, named)).toEqual({ ok: false, why: 'not-allowed' })
    const far = (
      await given.person(hubId, { roles: [{ role: 'careers-leader', at: (await given.institution(hubId)).id }] })
    ).actor
    expect(await eraseLearner(far, named)).toEqual({ ok: false, why: 'not-found' })
    expect(await eraseLearner(leader, named)).toEqual({ ok: true, value: null })
    expect(await eraseLearner(leader, named)).toEqual({ ok: true, value: null })
    const [told] = (await factsOf(hubId, learner.id)).filter(({ type }) => type === 'erasure-told')
    if (!told) throw new Error('Nothing was told.')
    const { erasureId } = told.payload as { erasureId: string }
    expect(react({ type: 'erasure-told', hubId, subjectId: learner.id, erasureId } as { type: string })).toMatchObject([
      { job: 'erase' },
    ])
    expect(await erase(erasureId)).toBe(true)
    expect(await sizeOfKept(key)).toBeNull()
    const left = await transact(system('exploration', hubId), async tx => ({
      learners: await tx.learner.count({ where: { id: learner.id } }),
      forgotten: await erasedAmong(tx, hubId, [registerKey, 'another']),
    }))
    expect([left.learners, [...left.forgotten]]).toEqual([0, [registerKey]])
    expect(await copiesFor(teacher)).toHaveLength(1)
  })
})
