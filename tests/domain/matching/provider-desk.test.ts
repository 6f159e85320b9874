import { expect, test } from 'vitest'
import { nothingAsked, providerDesk, searchOpportunities } from '~/domain/matching'
import { given } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { inDays } from '../../support/factories/tracker'

test('a provider finds what was sent back, what closes this week and how its own stand, and nothing of another', async () => {
  const hubId = (await network.hub()).id
  const [own, other] = [await network.provider(hubId), await network.provider(hubId)]
  const { actor } = await network.person(hubId, { roles: [{ role: 'provider-admin', at: own.id }] })
  const of = { providerId: own.id, closesOn: inDays(30) }
  await given.opportunity(hubId, { ...of, title: 'Welding', state: 'draft', reason: 'Say the cost.' })
  await given.opportunity(hubId, { ...of, title: 'Not read yet', state: 'draft' })
  await given.opportunity(hubId, { ...of, title: 'Read', state: 'checked' })
  await given.opportunity(hubId, { ...of, title: 'This week', closesOn: inDays(7) })
  await given.opportunity(hubId, { ...of, title: 'Next week', closesOn: inDays(8) })
  await given.opportunity(hubId, { ...of, title: 'Over', closesOn: inDays(-1) })
  await given.opportunity(hubId, { ...of, title: 'No place left', state: 'filled', placesLeft: 0 })
  await given.opportunity(hubId, { providerId: other.id, title: 'Of another', closesOn: inDays(2) })

  const desk = await providerDesk(actor)
  expect(desk).toMatchObject({ providerId: own.id, open: 2, withHub: 3, full: 1, unread: [], files: [] })
  expect(desk.sentBack.map(({ title, reason }) => [title, reason])).toEqual([['Welding', 'Say the cost.']])
  expect(desk.closing.map(({ title }) => title)).toEqual(['This week'])

  const { rows, offers } = await searchOpportunities(actor, { ...nothingAsked, own: true, order: 'title' })
  expect(offers).toBe(true)
  expect(rows.map(({ title }) => title)).toEqual([
    ...['Next week', 'No place left', 'Not read yet', 'Read', 'This week', 'Welding'],
  ])
  // Where nobody offers for the reader, it narrows to nothing and is not offered.
  const teacher = await network.person(hubId, { roles: ['adviser'] })
  expect(await searchOpportunities(teacher.actor, { ...nothingAsked, own: true })).toMatchObject({
    ...{ total: 0, offers: false },
  })
})
