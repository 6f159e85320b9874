import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cancelRequest,
  copyRequest,
  type Heap,
  jointRequest,
  mergeRequest,
  requestForSchool,
  requestsOfSchool,
  requestsToKeep,
  schoolDesk,
} from '~/domain/encounters'
import type { Actor } from '~/domain/kernel/actor'
import { disconnect } from '~/platform/db'
import { anActor, given } from '../../support/factories/encounters'

afterAll(disconnect)

const filter = (heap: Heap, more: { search?: string; year?: number } = {}) => ({
  ...{ heap, search: '', year: null, sort: 'newest' as const, page: 1, ...more },
})
const linesOf = async (viewer: Actor, heap: Heap, more = {}) =>
  (await requestsOfSchool(viewer, filter(heap, more))).lines.map(({ id }) => id)

/** Ashby asks and Dale's learners are joined to it; Elm has nothing to do with it. */
let joint: { id: string }
let dales: { id: string }
let actors: Record<'host' | 'guest' | 'guestTeacher' | 'stranger' | 'elsewhere' | 'employer', Actor>

beforeAll(async () => {
  const [hub, other] = [await given.hub(), await given.hub()]
  const [ashby, dale, elm] = [
    await given.institution(hub.id, { name: 'Ashby' }),
    await given.institution(hub.id, { name: 'Dale' }),
    await given.institution(hub.id, { name: 'Elm' }),
  ]
  joint = await given.request(hub.id, ashby.id, {
    ...{ state: 'submitted', purpose: 'To see a kiln', groups: [{ name: '10 Potters', yearGroup: 10, headcount: 21 }] },
  })
  dales = await given.request(hub.id, dale.id, {
    ...{ state: 'submitted', groups: [{ name: '11 Glaze', yearGroup: 11, headcount: 12 }] },
  })
  const merged = await mergeRequest(anActor(hub.id, 'coordinator'), { requestId: dales.id, intoId: joint.id })
  expect(merged).toMatchObject({ ok: true })
  const employer = await given.employer(hub.id)
  actors = {
    host: anActor(hub.id, { role: 'careers-leader', at: ashby.id }),
    guest: anActor(hub.id, { role: 'careers-leader', at: dale.id }),
    guestTeacher: anActor(hub.id, { role: 'teacher', at: dale.id }),
    stranger: anActor(hub.id, { role: 'careers-leader', at: elm.id }),
    elsewhere: anActor(other.id, { role: 'careers-leader', at: dale.id }),
    employer: anActor(hub.id, { role: 'employer-admin', at: employer.id }),
  }
})

describe('the school whose learners were joined', () => {
  test.each(['guest', 'guestTeacher'] as const)('reads the joint request, as %s', async who => {
    const seen = await jointRequest(actors[who], joint.id)
    expect(seen).toMatchObject({ host: { name: 'Ashby' }, purpose: 'To see a kiln', learners: 33 })
    expect(seen?.groups).toEqual([{ name: '11 Glaze (Dale)', yearGroup: 11, headcount: 12, attended: null }])
    expect(JSON.stringify(seen)).not.toContain('Potters')
  })

  test('finds it among what goes on, and on the desk, as the other school’s to look after', async () => {
    for (const heap of ['open', 'all'] as const) expect(await linesOf(actors.guest, heap)).toContain(joint.id)
    for (const heap of ['yours', 'drafts'] as const) expect(await linesOf(actors.guest, heap)).toEqual([])
    const { lines, counts } = await requestsOfSchool(actors.guest, filter('open'))
    expect(lines).toMatchObject([{ id: joint.id, host: 'Ashby', school: 'Dale', learners: 12, mine: false }])
    expect(counts).toMatchObject({ open: 1, past: 1, all: 2 })
    const desk = await schoolDesk(actors.guest)
    expect(desk.going.map(({ id }) => id)).toEqual([joint.id])
    expect(desk.yours).toEqual([])
  })

  test('finds it by its own class and year, never by the other school’s', async () => {
    expect(await linesOf(actors.guest, 'open', { search: 'glaze' })).toEqual([joint.id])
    expect(await linesOf(actors.guest, 'open', { search: 'kiln' })).toEqual([joint.id])
    expect(await linesOf(actors.guest, 'open', { search: 'potters' })).toEqual([])
    expect(await linesOf(actors.guest, 'open', { year: 11 })).toEqual([joint.id])
    expect(await linesOf(actors.guest, 'open', { year: 10 })).toEqual([])
    const [kept] = await requestsToKeep(actors.guest, filter('open'))
    expect(JSON.stringify(kept)).not.toContain('Potters')
  })

  test('can change nothing of it', async () => {
    expect(await requestForSchool(actors.guest, joint.id)).toBeNull()
    const cancelled = await cancelRequest(actors.guest, { requestId: joint.id, reason: '' } as never)
    expect(cancelled).toMatchObject({ ok: false })
    expect(['not-allowed', 'not-found']).toContain(cancelled.ok ? '' : cancelled.why)
    expect(await copyRequest(actors.guest, { requestId: joint.id } as never)).toMatchObject({ ok: false })
  })
})

test('the school that asked reads it as its own, with everybody’s classes', async () => {
  expect(await jointRequest(actors.host, joint.id)).toBeNull()
  const own = await requestForSchool(actors.host, joint.id)
  expect(own?.groups.map(({ name }) => name)).toEqual(['10 Potters', '11 Glaze (Dale)'])
  expect((await requestsOfSchool(actors.host, filter('open'))).lines).toMatchObject([
    { id: joint.id, host: null, learners: 33 },
  ])
  expect(await jointRequest(actors.host, dales.id)).toBeNull()
})

test.each(['stranger', 'elsewhere', 'employer'] as const)('%s sees nothing of it', async who => {
  expect(await jointRequest(actors[who], joint.id)).toBeNull()
  expect(await linesOf(actors[who], 'all')).toEqual([])
  expect((await schoolDesk(actors[who])).going).toEqual([])
})
