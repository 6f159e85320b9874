import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/network'
import * as files from '../../support/files'
import { csvOf } from '../../support/school-files'

let hubId: string
let coordinator: Actor

beforeEach(async () => {
  hubId = (await given.hub()).id
  coordinator = (await given.person(hubId, { roles: ['coordinator'] })).actor
})

const columns = [
  'Employer',
  'Companies House number',
  'Sector',
  'SIC code',
  'Size',
  'Website',
  'Asks a month',
  'Site',
  'Town',
  'Postcode',
]
let dairy: string[]
let farm: string[]
let tailor: string[]
let number: string
let lastNumber = 90_000_000

// A register number is one company in every hub, so each test has companies of its own.
beforeEach(() => {
  number = String(++lastNumber)
  dairy = ['Moor Dairy Ltd', number, 'Making', '', '48', 'moordairy.example', '4', 'Dairy', 'Moorgate', 'ZZ1 1AA']
  farm = ['Moor Dairy', number, '', '', '', '', '', 'Farm', 'Upper Moor', 'ZZ1 1AB']
  tailor = ['Tarn Tailoring', '', 'Creative', '', 'micro', '', '', '', 'Tarn', 'ZZ2 2AA']
})

const file = (...rows: string[][]) => csvOf(columns, rows)
const check = (...rows: string[][]) => files.check(coordinator, file(...rows), 'employers')
const bringIn = (actor: Actor, ...rows: string[][]) => files.bringIn(actor, file(...rows), 'employers')

const seen = (actor = coordinator) =>
  transact(actor, tx =>
    tx.employer.findMany({ include: { sites: { orderBy: { name: 'asc' } } }, orderBy: { name: 'asc' } }),
  )
const problems = (importId: string) =>
  transact(coordinator, async tx =>
    (await tx.importProblem.findMany({ where: { importId }, orderBy: { line: 'asc' } })).map(
      p => `${p.line} ${p.column}: ${p.fix}`,
    ),
  )

describe('bringing in employers', () => {
  it('takes lines with one register number for sites of one employer', async () => {
    const applied = await bringIn(coordinator, dairy, farm, tailor)
    expect(applied).toMatchObject({ layout: 'employers', state: 'applied', rows: 3, added: 2, leftOut: 0 })
    expect(await seen()).toMatchObject([
      {
        name: 'Moor Dairy Ltd',
        companiesHouseNo: number,
        sector: 'making',
        sizeBand: 'small',
        monthlyCap: 4,
        website: 'https://moordairy.example',
        sites: [
          { name: 'Dairy', town: 'Moorgate', postcode: 'ZZ1 1AA' },
          { name: 'Farm', postcode: 'ZZ1 1AB' },
        ],
      },
      { name: 'Tarn Tailoring', companiesHouseNo: null, sizeBand: 'micro', monthlyCap: 2, sites: [{ name: 'Tarn' }] },
    ])
  })

  it('adds nothing the second time, by number or by name and postcode', async () => {
    await bringIn(coordinator, dairy, farm, tailor)
    expect(await check(dairy, farm, ['TARN tailoring Limited', ...tailor.slice(1)])).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
    })
    expect(await check(dairy, farm, tailor)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    expect(await seen()).toHaveLength(2)
  })

  it('takes over details and new sites, never the number of asks an employer set or its pause', async () => {
    await bringIn(coordinator, dairy)
    await transact(coordinator, tx =>
      tx.employer.updateMany({ data: { monthlyCap: 1, pausedUntil: new Date('2030-01-01') } }),
    )
    const larger = [...dairy]
    larger[4] = 'large'
    larger[5] = ''
    expect(await bringIn(coordinator, larger, farm)).toMatchObject({ changed: 1, added: 0 })
    expect(await seen()).toMatchObject([
      {
        sizeBand: 'large',
        monthlyCap: 1,
        pausedUntil: new Date('2030-01-01'),
        website: 'https://moordairy.example',
        version: 2,
        sites: [{}, {}],
      },
    ])
    expect(await check(larger, farm)).toMatchObject({ changed: 0, unchanged: 1 })
  })

  it('adds a register number to an employer that had none', async () => {
    await bringIn(coordinator, tailor)
    const numbered = [...tailor]
    numbered[1] = String(++lastNumber)
    expect(await bringIn(coordinator, numbered)).toMatchObject({ added: 0, changed: 1 })
    expect(await seen()).toMatchObject([{ companiesHouseNo: String(lastNumber) }])
  })

  it('links an employer another hub has, and leaves its record to those who keep it', async () => {
    const elsewhere = (await given.hub()).id
    const other = (await given.person(elsewhere, { roles: ['coordinator'] })).actor
    await bringIn(other, dairy)
    const renamed = ['Our Name For Them', ...dairy.slice(1)]
    expect(await seen()).toEqual([])
    expect(await bringIn(coordinator, renamed, farm)).toMatchObject({ added: 1, changed: 0 })
    expect(await seen()).toMatchObject([{ name: 'Moor Dairy Ltd', sites: [{ name: 'Dairy' }, { name: 'Farm' }] }])
    expect(await seen(other)).toMatchObject([{ name: 'Moor Dairy Ltd', version: 1 }])
    const [one] = await seen()
    expect((await seen(other))[0]?.id).toBe(one?.id)
  })

  it('shows employers of other hubs to no other work', async () => {
    const elsewhere = (await given.hub()).id
    const other = (await given.person(elsewhere, { roles: ['coordinator'] })).actor
    await bringIn(other, dairy)
    await check(dairy)
    expect(await seen()).toEqual([])
  })

  it('leaves out a site said twice, and says when names differ', async () => {
    const checked = await check(dairy, farm, dairy, [
      'Something Else',
      number,
      '',
      '',
      '',
      '',
      '',
      '',
      'Tarn',
      'ZZ9 9ZZ',
    ])
    expect(checked).toMatchObject({ rows: 4, added: 1, leftOut: 1, problems: 2 })
    expect(await problems(checked.id)).toEqual(['4 Employer: duplicate-site', '5 Employer: other-name'])
  })

  it('takes a file of names alone, with semicolons', async () => {
    const checked = await files.bringIn(
      coordinator,
      'Employer;Town\r\nMoor Dairy;\r\nTarn Tailoring;Tarn\r\n',
      'employers',
    )
    expect(checked).toMatchObject({ added: 2 })
    expect(await seen()).toMatchObject([{ sites: [] }, { sites: [{ town: 'Tarn' }] }])
  })
})
