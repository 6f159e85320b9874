import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import {
  applyFile,
  badRowsOfReading,
  bringFile,
  discardFile,
  nothingAsked,
  openBrought,
  readingFor,
  searchOpportunities,
  undoFile,
} from '~/domain/matching'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as matching } from '../../support/factories/matching'
import { anActor, given } from '../../support/factories/network'
import { factTypesOf } from '../../support/facts'

const hub = await given.hub()
const provider = await given.provider(hub.id)
const college = { ...anActor(hub.id, { role: 'provider-admin', at: provider.id }), personId: randomUUID() }
const coordinator = anActor(hub.id, 'coordinator')
const closes = addDays(dayOf(clock.now()), 60)
const starts = addDays(dayOf(clock.now()), 80)

const fileOf = async (text: string | Uint8Array): Promise<string> => {
  const file = path.join(tmpdir(), `courses-${randomUUID()}.csv`)
  await writeFile(file, text)
  return file
}
const header = 'Reference,Course,Closes,Place,Cost,Starts'
const csv = (...rows: string[]) => [header, ...rows].join('\n')

const bring = async (text: string | Uint8Array, actor = college) =>
  bringFile(actor, {
    ...{ path: await fileOf(text), fileName: 'courses.csv', format: 'courses', sector: 'building', major: '5' },
    organisation: 'Somebody',
  })
const brought = async (text: string, actor = college) => {
  const outcome = await bring(text, actor)
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.value.readingId
}
const listed = () =>
  transact(coordinator, tx =>
    tx.opportunity.findMany({
      where: { hubId: hub.id },
      orderBy: { ref: 'asc' },
      select: { ref: true, title: true, state: true, costPounds: true, version: true },
    }),
  )

const three = csv(
  `B1,Bricklaying,${closes},Saltburn,0,${starts}`,
  `B2,Plastering,${closes},Saltburn,100,`,
  `B3,Roofing,${closes},Saltburn,,`,
)

test('a file shows what it would do, is brought in whole, opened in one press, changed by the next, and undone', async () => {
  const first = await brought(three)
  expect(await listed()).toEqual([])
  expect(await readingFor(college, first)).toMatchObject({
    rows: 3,
    added: 3,
    changed: 0,
    leftOut: 0,
    state: 'checked',
  })
  expect(await applyFile(college, { readingId: first })).toMatchObject({ ok: true })
  expect((await listed()).map(({ state }) => state)).toEqual(['checked', 'checked', 'checked'])
  expect(await applyFile(college, { readingId: first })).toMatchObject({ why: 'not-ready' })
  expect(await openBrought(college, { readingId: first })).toMatchObject({ why: 'not-allowed' })
  expect(await openBrought(coordinator, { readingId: first })).toMatchObject({ ok: true })
  const found = await searchOpportunities(null, { ...nothingAsked, words: 'plastering' })
  expect(found.rows).toMatchObject([{ organisation: provider.name, costPounds: 100 }])
  expect(await factTypesOf(hub.id, first)).toEqual(['reading-brought', 'reading-applied', 'brought-opened'])

  const second = await brought(
    csv(
      `B1,Bricklaying,${closes},Saltburn,0,${starts}`,
      `B2,Plastering,${closes},Saltburn,150,`,
      `B4,Tiling,${closes},Saltburn,,`,
    ),
  )
  expect(await readingFor(college, second)).toMatchObject({ added: 1, changed: 1, unchanged: 1 })
  await applyFile(college, { readingId: second })
  expect((await listed()).map(({ title, state, costPounds }) => [title, state, costPounds])).toEqual([
    ['Bricklaying', 'live', 0],
    ['Plastering', 'checked', 150],
    ['Roofing', 'live', null],
    ['Tiling', 'checked', null],
  ])
  expect(await readingFor(coordinator, second)).toMatchObject({ waiting: 2, mayOpen: true })

  expect(await undoFile(coordinator, { readingId: second })).toMatchObject({ ok: true })
  expect((await listed()).map(({ title, state, costPounds }) => [title, state, costPounds])).toEqual([
    ['Bricklaying', 'live', 0],
    ['Plastering', 'live', 100],
    ['Roofing', 'live', null],
    ['Tiling', 'withdrawn', null],
  ])
  expect(await undoFile(college, { readingId: second })).toMatchObject({ why: 'too-late' })

  const again = await brought(three)
  expect(await readingFor(college, again)).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
  expect(await discardFile(college, { readingId: again })).toMatchObject({ ok: true })
})

test('rows that are wrong are left out with what is wrong, to be mended and brought again', async () => {
  const id = await brought(
    csv(
      `C1,Good one,${closes},Saltburn,0,`,
      `,No reference,${closes},Saltburn,0,`,
      `C3,,someday,Saltburn,lots,`,
      `C1,Good one,${closes},Saltburn,0,`,
      `C1,Another thing,${closes},Saltburn,0,`,
      `C5,Too,few`,
      `C6,Over,2020-01-01,Saltburn,0,`,
      `C7,Never "closed,${closes},"Salt`,
    ),
  )
  const report = await readingFor(college, id)
  expect(report).toMatchObject({ rows: 8, added: 1, repeated: 1, over: 1, leftOut: 5, hasBadRows: true })
  expect(report?.groups.map(({ fix, rows }) => [fix, rows.map(({ line }) => line)]).sort()).toEqual([
    ['closing-needed', [4]],
    ['column-count', [7]],
    ['cost-number', [4]],
    ['name-needed', [4]],
    ['no-reference', [3]],
    ['quotes', [9]],
    ['same-ref', [6]],
  ])
  const bad = await badRowsOfReading(college, id)
  expect(bad?.rows.find(({ line }) => line === 4)).toMatchObject({ cells: expect.arrayContaining(['C3', 'someday']) })
  await discardFile(college, { readingId: id })
})

test('what is there already from somewhere else is merged, by its reference or by name, offerer, place and day', async () => {
  const own = await given.hub()
  const [one, two] = [await given.provider(own.id), await given.provider(own.id)]
  const bringers = [one, two].map(({ id }) => ({
    ...anActor(own.id, { role: 'provider-admin', at: id }),
    personId: randomUUID(),
  }))
  const [first, second] = bringers as [typeof college, typeof college]
  const named = `Reference,Course,Closes,Offered by,Place,Starts\nX1,The Welding Course,${closes},Harbour Ltd,Saltburn,${starts}`
  await applyFile(first, { readingId: await brought(named, first) })
  const later = await brought(
    `Reference,Course,Closes,Offered by,Place,Starts\nX9,the welding COURSE,${closes},The Harbour,saltburn,${starts}\nX8,Other,${closes},Harbour,Saltburn,`,
    second,
  )
  expect(await readingFor(second, later)).toMatchObject({
    added: 1,
    merged: 1,
    names: [{ title: 'The Welding Course' }],
  })
  await applyFile(second, { readingId: later })
  const rows = await transact(anActor(own.id, 'coordinator'), tx =>
    tx.opportunity.findMany({
      where: { hubId: own.id },
      orderBy: { title: 'asc' },
      select: { title: true, providerId: true },
    }),
  )
  expect(rows).toEqual([
    { title: 'Other', providerId: two.id },
    { title: 'The Welding Course', providerId: one.id },
  ])
  // Called by a new reference by whoever brought it, it is the same one still.
  const renamed = await brought(named.replace('X1', 'X2'), first)
  expect(await readingFor(first, renamed)).toMatchObject({ added: 0, changed: 1, merged: 0 })
})

test.each<[string, string | Uint8Array]>([
  ['unknown-columns', 'a,b\n1,2'],
  ['unknown-columns', 'Reference,Course\nB1,Two'],
  ['columns-twice', `Reference,Course,Closes,closes\nB1,x,${closes},${closes}`],
  ['empty', header],
  ['empty', ''],
  ['workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
  ['not-text', new Uint8Array(64)],
])('%s: the file is refused and leaves nothing', async (why, text) => {
  const before = await transact(coordinator, tx => tx.opportunityReading.count())
  expect(await bring(text)).toEqual({ ok: false, why })
  expect(await transact(coordinator, tx => tx.opportunityReading.count())).toBe(before)
})

test('nobody sees or settles what somebody else brought, and only those who offer something bring', async () => {
  const id = await brought(csv(`D1,Mine,${closes},Saltburn,0,`))
  const stranger = anActor(hub.id, { role: 'provider-admin', at: (await given.provider(hub.id)).id })
  expect(await readingFor(stranger, id)).toBeNull()
  expect(await applyFile(stranger, { readingId: id })).toMatchObject({ ok: false })
  const teacher = anActor(hub.id, 'teacher')
  expect(await bring(three, teacher as typeof college)).toMatchObject({ why: 'not-allowed' })
  expect(await matching.reading(hub.id)).toBeTruthy()
})

test('a file that is undone leaves what a feed names too to that feed, and its marks are not waited for', async () => {
  const own = await given.hub()
  const at = await given.provider(own.id)
  const bringer = { ...anActor(own.id, { role: 'provider-admin', at: at.id }), personId: randomUUID() }
  const feed = await matching.feed(own.id, { etag: '"1"', lastModified: 'Tue, 01 Dec 2026 00:00:00 GMT' })
  const id = await brought(csv(`E1,Roofing,${closes},Saltburn,0,`), bringer)
  await applyFile(bringer, { readingId: id })
  expect(await undoFile(bringer, { readingId: id })).toMatchObject({ ok: true })
  const row = await transact(anActor(own.id, 'coordinator'), tx =>
    tx.opportunityFeed.findUnique({ where: { id: feed.id }, select: { etag: true, lastModified: true } }),
  )
  expect(row).toEqual({ etag: null, lastModified: null })
})

test('undone, what somebody changed by hand since stays as they left it', async () => {
  const own = await given.hub()
  const at = await given.provider(own.id)
  const bringer = { ...anActor(own.id, { role: 'provider-admin', at: at.id }), personId: randomUUID() }
  const hub = anActor(own.id, 'coordinator')
  await applyFile(bringer, {
    readingId: await brought(csv(`F1,Tiling,${closes},Saltburn,0,`, `F2,Thatching,${closes},Saltburn,0,`), bringer),
  })
  const second = await brought(
    csv(`F1,Tiling II,${closes},Saltburn,5,`, `F2,Thatching II,${closes},Saltburn,5,`),
    bringer,
  )
  await applyFile(bringer, { readingId: second })
  await transact(hub, tx =>
    tx.opportunity.updateMany({ where: { hubId: own.id, title: 'Tiling II' }, data: { title: 'Tiling, by hand' } }),
  )
  expect(await undoFile(bringer, { readingId: second })).toMatchObject({ ok: true })
  const rows = await transact(hub, tx =>
    tx.opportunity.findMany({
      where: { hubId: own.id },
      orderBy: { ref: 'asc' },
      select: { title: true, costPounds: true },
    }),
  )
  expect(rows).toEqual([
    { title: 'Tiling, by hand', costPounds: 5 },
    { title: 'Thatching', costPounds: 0 },
  ])
})
