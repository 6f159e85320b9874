import { describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { learnerOf, openDoor, whoExplores } from '~/domain/learners'
import { seatCookie, whoSits } from '~/domain/lessons'
import { transact } from '~/platform/db'
import { anActor } from '../../support/factories/encounters'
import { given as learning } from '../../support/factories/learners'
import { given } from '../../support/factories/network'

const nobody = async () => null
const sent = (setCookie: string) => setCookie.split(';')[0] ?? ''

const hub = await given.hub()
const institution = await given.institution(hub.id)

describe('the doors of learners', () => {
  test('a device tied to a record is that learner, and sees no other', async () => {
    const [mine, other] = [
      await learning.learner(hub.id, institution.id),
      await learning.learner(hub.id, institution.id),
    ]
    const cookie = await transact(system('lessons', hub.id), tx => openDoor(tx, { hubId: hub.id, learnerId: mine.id }))
    const actor = await whoExplores(sent(cookie), nobody)
    expect(actor).toEqual({ personId: `learner.${mine.id}`, hubId: hub.id, hats: [] })
    if (typeof actor === 'string') throw new Error(actor)
    expect((await learnerOf(actor))?.id).toBe(mine.id)
    const seen = await transact(actor, tx => tx.learner.findMany({ select: { id: true } }))
    expect(seen).toEqual([{ id: mine.id }])
    expect(await learnerOf({ ...actor, personId: `learner.${other.id}x` })).toBeNull()
  })

  test('a person explores by an adult record of their own, and not before', async () => {
    const actor = anActor(hub.id, { role: 'teacher', at: institution.id })
    expect(await whoExplores(null, nobody)).toBe('unknown')
    expect(await whoExplores(null, async () => actor)).toBe('no-record')
    await learning.learner(hub.id, null, { personId: actor.personId })
    expect(await whoExplores(null, async () => actor)).toBe(actor)
  })

  test('a seat is known by its cookie while its lesson lasts, and sees its own lesson alone', async () => {
    const lesson = await learning.lesson(hub.id, institution.id)
    await learning.lesson(hub.id, institution.id)
    const token = 'a'.repeat(43)
    const seat = await learning.seat(lesson, { token })
    await learning.seat(lesson)
    const actor = await whoSits(sent(seatCookie(token)))
    expect(actor?.personId).toBe(`seat.${seat.id}`)
    if (!actor) throw new Error('no seat')
    const seen = await transact(actor, async tx => [await tx.lesson.count(), await tx.seat.count()])
    expect(seen).toEqual([1, 1])
    expect(await whoSits(sent(seatCookie('b'.repeat(43))))).toBeNull()
  })
})
