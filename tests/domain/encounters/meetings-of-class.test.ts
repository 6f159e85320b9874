import { expect, test } from 'vitest'
import { meetingsOfClass } from '~/domain/encounters'
import type { Actor } from '~/domain/kernel/actor'
import { ownClass } from '~/domain/learners'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/encounters'
import { given as learning } from '../../support/factories/learners'

const now = new Date('2026-11-20T12:00:00Z')
const thisYear = { startsAt: new Date('2026-10-05T09:00:00Z'), endsAt: new Date('2026-10-05T10:00:00Z') }
const lastYear = { startsAt: new Date('2026-03-05T09:00:00Z'), endsAt: new Date('2026-03-05T10:00:00Z') }

test('a pupil sees what their own class or whole year met, then and now, and nothing of others', async () => {
  const hub = await given.hub()
  const [school, elsewhere] = [await given.institution(hub.id), await given.institution(hub.id)]
  const met = async (
    institutionId: string,
    name: string,
    { yearGroup = 8, attended = 20, when = thisYear, state = 'delivered' as 'delivered' | 'cancelled' } = {},
  ) => {
    const employer = await given.employer(hub.id)
    const offer = await given.offer(hub.id, employer.id)
    const request = await given.request(hub.id, institutionId, {
      ...{ state: 'delivered', groups: [{ name, yearGroup, headcount: 28, attended }] },
    })
    const approach = await given.approach(request, offer)
    await given.encounter(approach, { ...when, state })
    return employer.name
  }
  const pupil = await learning.learner(hub.id, school.id, { joinedOn: new Date('2025-09-01') })
  const self: Actor = { personId: `learner.${pupil.id}`, hubId: hub.id, hats: [] }
  const teacher = (await given.person(hub.id, { roles: [{ role: 'teacher', at: school.id }] })).actor
  await transact(teacher, async tx => {
    const at = { hubId: hub.id, institutionId: school.id, createdAt: now }
    await tx.learnerGroup.create({ data: { ...at, name: '8 A', members: { create: [{ learnerId: pupil.id }] } } })
    await tx.learnerGroup.create({ data: { ...at, name: '8B' } })
  })

  const own = [
    await met(school.id, '8a'),
    await met(school.id, 'Year 8'),
    await met(school.id, 'Year 7', { yearGroup: 7, when: lastYear }),
  ]
  await met(school.id, '8B')
  await met(school.id, '8A', { when: lastYear })
  await met(school.id, '8A', { attended: 0 })
  await met(school.id, '8A', { state: 'cancelled' })
  await met(elsewhere.id, '8A')

  const mine = await ownClass(self)
  expect(mine?.groups).toEqual(['8 A'])
  if (!mine) throw new Error('no class')
  const seen = await meetingsOfClass(self, mine, now)
  expect(seen.map(({ employer }) => employer).sort()).toEqual(own.sort())
  expect(await ownClass(teacher)).toBeNull()
})
