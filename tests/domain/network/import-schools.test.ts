import { existsSync, rmSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '~/domain/kernel/actor'
import {
  applyImport,
  approveImport,
  checkImport,
  chooseSchools,
  discardImport,
  giveUpApplying,
  giveUpChecking,
  importReport,
} from '~/domain/network'
import { sweepHeld } from '~/domain/privacy'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/network'
import type { FileKind } from '../../support/files'
import * as files from '../../support/files'
import { csvOf, largeRegister, registerOf, type School } from '../../support/school-files'

let hubId: string
let coordinator: Actor

beforeEach(async () => {
  hubId = (await given.hub()).id
  coordinator = (await given.person(hubId, { roles: ['coordinator'] })).actor
})

const upload = (content: string | Buffer, kind?: FileKind) => files.upload(coordinator, content, kind)
const check = (content: string | Buffer, kind?: FileKind) => files.check(coordinator, content, kind)
const bringIn = (content: string | Buffer) => files.bringIn(coordinator, content)

const inHub = <T>(work: Parameters<typeof transact<T>>[1]) => transact(coordinator, work)
const schools = () => inHub(tx => tx.institution.findMany({ orderBy: { urn: 'asc' } }))
const problems = (importId: string) =>
  inHub(tx => tx.importProblem.findMany({ where: { importId }, orderBy: [{ line: 'asc' }, { column: 'asc' }] }))
const short = (found: Awaited<ReturnType<typeof problems>>) => found.map(p => `${p.line} ${p.column}: ${p.fix}`)
const facts = async (subjectId: string) =>
  (await inHub(tx => tx.fact.findMany({ where: { subjectId }, orderBy: { id: 'asc' } }))).map(fact => fact.type)

const few: Partial<School>[] = [
  { URN: '900001', EstablishmentName: 'Alder School' },
  {
    URN: '900002',
    EstablishmentName: 'Beck School',
    'LA (code)': '992',
    'LA (name)': 'Southmoor',
    Postcode: 'ZY1 1AA',
  },
  { URN: '900003', EstablishmentName: 'Crag School', 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2020' },
]

describe('checking a register', () => {
  it('changes nothing, and says what would change', async () => {
    const checked = await check(registerOf(few))
    expect(checked).toMatchObject({ state: 'checked', layout: 'register', rows: 3, added: 2, skipped: 1, problems: 0 })
    expect(await schools()).toEqual([])
    expect(await facts(checked.id)).toEqual(['import-uploaded', 'import-checked'])
  })

  it('takes the file away and ends the task', async () => {
    const file = await upload(registerOf(few))
    await checkImport(coordinator, file)
    expect(existsSync(file.path)).toBe(false)
    const [task] = await inHub(tx => tx.task.findMany())
    expect(task).toMatchObject({ id: file.taskId, state: 'done', kind: 'check-import', subjectId: file.importId })
  })

  it('run again after a crash, gives the same report', async () => {
    const file = await upload(registerOf([...few, { URN: 'bad' }]))
    // A worker killed after staging leaves rows behind and the state as it was.
    await inHub(async tx => {
      await tx.$executeRaw`insert into staging.school_row (import_id, line, urn, name, kind, phases) values (${file.importId}::uuid, 2, '900001', 'Half', 'school', '{}')`
      await tx.importProblem.create({
        data: { hubId, importId: file.importId, line: 9, column: 'x', value: '', fix: 'urn' },
      })
    })
    const checked = await checkImport(coordinator, file)
    expect(checked).toMatchObject({ state: 'checked', added: 2, leftOut: 1 })
    expect(short(await problems(file.importId))).toEqual(['5 URN: urn'])
    expect(await checkImport(coordinator, file)).toBeNull()
  })

  it('reads windows-1252 and UTF-8, and never a name of a head teacher', async () => {
    await bringIn(
      Buffer.from(
        registerOf([{ URN: '900001', EstablishmentName: 'St Brân’s' }])
          .replace('â', '\u00e2')
          .replace('’', '\u0092'),
        'latin1',
      ),
    )
    await bringIn(`\ufeff${registerOf([{ URN: '900002', EstablishmentName: 'Ysgol Tŷ Gwyn' }])}`)
    const all = await schools()
    expect(all.map(school => school.name)).toEqual(['St Brân’s', 'Ysgol Tŷ Gwyn'])
    expect(JSON.stringify(all)).not.toMatch(/Nobody|Atall/)
  })

  it('leaves out rows with problems and tells where and what', async () => {
    const checked = await check(
      registerOf([
        { URN: '900001' },
        { URN: 'x' },
        { URN: '900003', Postcode: 'nowhere', PercentageFSM: '200' },
        { URN: '900001', EstablishmentName: 'Again' },
        { URN: '900005', EstablishmentName: 'NUL\u0000' },
      ]),
    )
    expect(checked).toMatchObject({ rows: 5, added: 2, leftOut: 3, problems: 5 })
    expect(short(await problems(checked.id))).toEqual([
      '3 URN: urn',
      '4 PercentageFSM: percentage',
      '4 Postcode: postcode',
      '5 URN: duplicate-urn',
      '6 EstablishmentName: null-character',
    ])
  })

  it.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \r\n\r\n', 'unknown-columns'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, ...Array.from({ length: 200 }, (_, at) => at % 9)]), 'not-text'],
    ['a workbook', Buffer.from('PK\u0003\u0004and so on'), 'workbook'],
    ['a letter', 'Dear hub,\nplease find our schools below.\n', 'unknown-columns'],
    [
      'a register without its status',
      registerOf(few).replace('EstablishmentStatus (name)', 'Status'),
      'missing-columns',
    ],
    ['a header alone', registerOf([]), 'no-rows'],
    ['employers', 'Employer,Town\nMoor Dairy,Moorgate\n', 'other-kind'],
    ['one line of ten megabytes', 'x'.repeat(10_000_000), 'unknown-columns'],
  ])('refuses %s as a whole', async (_what, content, problem) => {
    const checked = await check(content)
    expect(checked).toMatchObject({ state: 'failed', problem })
    expect(await facts(checked.id)).toEqual(['import-uploaded', 'import-failed'])
    const approved = await approveImport(coordinator, { importId: checked.id })
    expect(approved).toEqual({ ok: false, why: 'not-ready' })
  })

  it('names the columns that are missing', async () => {
    const checked = await check(
      registerOf(few).replace('EstablishmentStatus (name)', 'Status').replace('URN', 'Number'),
    )
    expect(short(await problems(checked.id))).toEqual([
      '1 EstablishmentStatus (name): missing-column',
      '1 URN: missing-column',
    ])
  })

  it('keeps the first ten thousand problems and counts the rest', async () => {
    const checked = await check(largeRegister(10_050, () => ({ URN: 'x' })))
    expect(checked).toMatchObject({ problems: 10_050, leftOut: 10_050, added: 0 })
    expect(await problems(checked.id)).toHaveLength(10_000)
  })
})

describe('choosing which schools join', () => {
  it('chooses nobody of a large register until someone chooses', async () => {
    const checked = await check(largeRegister(1_500))
    expect(checked).toMatchObject({ added: 0, skipped: 1_500, choice: { everything: false } })
    expect(await approveImport(coordinator, { importId: checked.id })).toEqual({ ok: false, why: 'nothing-to-do' })

    const choice = { everything: false, authorities: ['901'], areas: ['ZC'], phases: [] }
    const chosen = await chooseSchools(coordinator, { importId: checked.id, choice })
    expect(chosen).toMatchObject({ ok: true, value: { added: 200, skipped: 1_300 } })

    await approveImport(coordinator, { importId: checked.id })
    const applied = await applyImport(coordinator, { importId: checked.id })
    expect(applied).toMatchObject({ state: 'applied', added: 200 })
    expect(await schools()).toHaveLength(200)
  })

  it('remembers the choice for the next file', async () => {
    const { id } = await check(largeRegister(1_500))
    const choice = { everything: false, authorities: ['901'], areas: [], phases: [] }
    await chooseSchools(coordinator, { importId: id, choice })
    await approveImport(coordinator, { importId: id })
    await applyImport(coordinator, { importId: id })
    expect(await check(largeRegister(1_530))).toMatchObject({ choice, added: 2, unchanged: 100 })
  })

  it('keeps a school of the hub up to date whatever is chosen', async () => {
    await bringIn(registerOf(few))
    const { id } = await check(registerOf(few.map(school => ({ ...school, Town: 'Elsewhere' }))))
    const nobody = { everything: false, authorities: [], areas: [], phases: [] }
    const chosen = await chooseSchools(coordinator, { importId: id, choice: nobody })
    expect(chosen).toMatchObject({ ok: true, value: { changed: 2, added: 0 } })
  })
})

describe('applying', () => {
  it('adds, and a second time changes nothing', async () => {
    const first = await bringIn(registerOf(few))
    expect(first).toMatchObject({ state: 'applied', added: 2, skipped: 1 })
    expect(await schools()).toMatchObject([
      { urn: '900001', name: 'Alder School', kind: 'school', disadvantage: 0.125, status: 'open', version: 1 },
      { urn: '900002', town: 'Moorgate' },
    ])
    const again = await check(registerOf(few))
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2, skipped: 1 })
    expect(await applyImport(coordinator, { importId: first.id })).toMatchObject({ state: 'applied', added: 2 })
    expect(await schools()).toHaveLength(2)
    expect(await facts(first.id)).toEqual(['import-uploaded', 'import-checked', 'import-approved', 'import-applied'])
  })

  it('takes over what changed and leaves blanks and what was set by hand', async () => {
    await bringIn(registerOf(few))
    await inHub(tx =>
      tx.institution.updateMany({ where: { urn: '900001' }, data: { disadvantage: 0.9, disadvantageByHand: true } }),
    )
    const changed = few.map(school => ({
      ...school,
      EstablishmentName: `New ${school.EstablishmentName}`,
      Street: '',
      PercentageFSM: '50',
    }))
    expect(await bringIn(registerOf(changed))).toMatchObject({ changed: 2, added: 0 })
    expect(await schools()).toMatchObject([
      { name: 'New Alder School', street: 'Mill Lane', disadvantage: 0.9, version: 2 },
      { name: 'New Beck School', disadvantage: 0.5 },
    ])
  })

  it('marks closed schools closed, opens them again, and says so in their history', async () => {
    await bringIn(registerOf(few))
    const closed = { ...few[0], 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2026' }
    expect(await bringIn(registerOf([closed]))).toMatchObject({ closed: 1, changed: 0 })
    const [alder] = await schools()
    expect(alder).toMatchObject({ status: 'closed', closedOn: new Date('2026-08-31') })
    expect(await facts(alder?.id ?? '')).toEqual(['institution-closed'])

    expect(await bringIn(registerOf([few[0] ?? {}]))).toMatchObject({ changed: 1 })
    expect((await schools())[0]).toMatchObject({ status: 'open', closedOn: null })
  })

  it('records successors from the file of links and infers none', async () => {
    await bringIn(registerOf(few))
    const links = csvOf(
      ['URN', 'LinkURN', 'LinkName', 'LinkType', 'LinkEstablishedDate'],
      [
        ['900001', '900002', 'Beck School', 'Successor', '01-09-2026'],
        ['900002', '900001', 'Alder School', 'Predecessor', '01-09-2026'],
        ['900002', '900777', 'Nowhere', 'Successor - merged', ''],
        ['800001', '800002', 'Elsewhere', 'Successor', ''],
      ],
    )
    const applied = await bringIn(links)
    expect(applied).toMatchObject({ layout: 'successors', changed: 1, skipped: 1, passedOver: 1, leftOut: 1 })
    expect(short(await problems(applied.id))).toEqual(['4 LinkURN: unknown-successor'])
    expect(await schools()).toMatchObject([{ successorUrn: '900002' }, { successorUrn: null }])
  })

  it('reads the simple layout without closing or opening anything', async () => {
    await bringIn(
      registerOf([{ ...few[0], 'EstablishmentStatus (name)': 'Open, but proposed to close', CloseDate: '31-08-2030' }]),
    )
    const applied = await bringIn(
      csvOf(
        ['urn', 'name', 'postcode', 'town', 'type', 'gender', 'religion', 'latitude', 'longitude', 'phases'],
        [
          ['900001', 'Alder School', 'ZZ1 1AA', 'Moorgate', 'Academy', 'Mixed', '', '54.5', '-1.5', 'Secondary'],
          [
            '900009',
            'Tarn School',
            'ZZ1 1AB',
            'Tarn',
            'Special school',
            'Mixed',
            '',
            '54.6',
            '-1.6',
            'Post16|Secondary',
          ],
        ],
      ),
    )
    expect(applied).toMatchObject({ layout: 'simple', added: 1, changed: 1 })
    expect(await schools()).toMatchObject([
      { status: 'closing', latitude: 54.5 },
      { kind: 'special', phases: ['secondary', 'post-16'], status: 'open' },
    ])
  })

  it('keeps hubs apart', async () => {
    const other = (await given.hub()).id
    const theirs = (await given.person(other, { roles: ['coordinator'] })).actor
    const { id } = await check(registerOf(few))
    expect(await approveImport(theirs, { importId: id })).toEqual({ ok: false, why: 'not-found' })
    expect(await discardImport(theirs, { importId: id })).toEqual({ ok: false, why: 'not-found' })
    expect(await applyImport(theirs, { importId: id })).toBeNull()
    const teacher = (
      await given.person(hubId, { roles: [{ role: 'teacher', at: (await given.institution(hubId)).id }] })
    ).actor
    expect(await approveImport(teacher, { importId: id })).toEqual({ ok: false, why: 'not-found' })
  })

  it('given up for good, stands as it stood, and says so', async () => {
    const file = await upload(registerOf(few))
    await giveUpChecking(coordinator, file)
    expect((await importReport(coordinator, file.importId))?.file).toMatchObject({
      state: 'failed',
      problem: 'unexpected',
    })
    expect(await inHub(tx => tx.task.findMany())).toMatchObject([{ state: 'failed' }])

    const { id } = await check(registerOf(few))
    await approveImport(coordinator, { importId: id })
    await giveUpApplying(coordinator, { importId: id })
    expect((await importReport(coordinator, id))?.file).toMatchObject({ state: 'checked', added: 2 })
    expect(await schools()).toEqual([])
    expect((await facts(id)).at(-1)).toBe('import-given-up')
  })

  it('whose file has gone from the disk says so', async () => {
    const file = await upload(registerOf(few))
    rmSync(file.path)
    expect(await checkImport(coordinator, file)).toMatchObject({ state: 'failed', problem: 'gone' })
  })

  it('leaves nothing of a discarded file', async () => {
    const { id } = await check(registerOf([...few, { URN: 'x' }]))
    expect(await discardImport(coordinator, { importId: id })).toMatchObject({
      ok: true,
      value: { state: 'discarded' },
    })
    const [left] = await inHub(
      tx => tx.$queryRaw<{ rows: number }[]>`
      select ((select count(*) from staging.school_row where import_id = ${id}::uuid)
        + (select count(*) from staging.bad_row where import_id = ${id}::uuid)
        + (select count(*) from import_problem where import_id = ${id}::uuid))::integer as rows`,
    )
    expect(left).toEqual({ rows: 0 })
    expect(await approveImport(coordinator, { importId: id })).toEqual({ ok: false, why: 'not-ready' })
  })

  it('is forgotten in time with all that was staged and found', async () => {
    const { id } = await check(registerOf([...few, { URN: 'x' }]))
    await inHub(tx => tx.import.update({ where: { id }, data: { expiresOn: new Date('2020-01-01') } }))
    const stays = await check(registerOf(few))
    expect(await sweepHeld(new Date())).toMatchObject({ import: 1 })
    const [left] = await inHub(
      tx => tx.$queryRaw<{ gone: number; kept: number }[]>`
        select (count(*) filter (where import_id = ${id}::uuid))::integer as gone, (count(*) filter (where import_id = ${stays.id}::uuid))::integer as kept
        from (select import_id from staging.school_row union all select import_id from staging.bad_row union all select import_id from import_problem) everything`,
    )
    expect(left).toEqual({ gone: 0, kept: 3 })
  })
})
