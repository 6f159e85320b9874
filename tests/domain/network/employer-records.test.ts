import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '~/domain/kernel/actor'
import {
  addEmployerByHand,
  changeEmployerRecord,
  employerPage,
  pauseEmployer,
  saveEmployerSite,
} from '~/domain/network'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/network'

let last = 96_000_000
const said = () => ({
  ...{ name: 'Moor Dairy', companiesHouseNo: String(++last), sicSection: 'C', sector: 'making' as const },
  ...{ sizeBand: 'small' as const, website: '', monthlyCap: 3 },
})
const site = { name: 'Dairy', town: 'Moorgate', postcode: 'ZZ1 1AA', latitude: null, longitude: null }

let here: Actor
let there: Actor
beforeEach(async () => {
  here = (await given.person((await given.hub()).id, { roles: ['coordinator'] })).actor
  there = (await given.person((await given.hub()).id, { roles: ['coordinator'] })).actor
})

const add = async (actor: Actor, as = said()) => {
  const outcome = await addEmployerByHand(actor, { ...as, site })
  if (!outcome.ok) throw new Error(outcome.why)
  return { ...outcome.value, said: as }
}

describe('an employer', () => {
  it('is added with its first site, and its history begins', async () => {
    const { employer } = await add(here)
    expect(await employerPage(here, employer.id)).toMatchObject({
      employer: { name: 'Moor Dairy', monthlyCap: 3 },
      sites: [{ name: 'Dairy', postcode: 'ZZ1 1AA' }],
      history: [{ type: 'employer-added', by: 'you' }],
    })
  })

  it('of another hub joins as it is, and both count it once', async () => {
    const first = await add(here)
    const joined = await add(there, { ...first.said, name: 'Another name', monthlyCap: 31 })
    expect(joined).toMatchObject({ joins: true, site: null, employer: { id: first.employer.id } })
    const page = await employerPage(there, first.employer.id)
    expect(page).toMatchObject({
      employer: { name: 'Moor Dairy', monthlyCap: 3 },
      history: [{ type: 'employer-joined' }],
    })
    expect(page?.sites).toHaveLength(1)
    expect((await employerPage(here, first.employer.id))?.history).toHaveLength(1)
    expect(await addEmployerByHand(there, { ...first.said, site: null })).toEqual({ ok: false, why: 'already-here' })
  })

  it('is not seen, changed or paused from a hub it is not in', async () => {
    const { employer, said: record } = await add(here)
    expect(await employerPage(there, employer.id)).toBeNull()
    const change = { ...record, employerId: employer.id, version: 1 }
    expect(await changeEmployerRecord(there, change)).toEqual({ ok: false, why: 'not-found' })
    const until = new Date('2100-01-01')
    expect(await pauseEmployer(there, { employerId: employer.id, until, reason: null })).toEqual({
      ok: false,
      why: 'not-found',
    })
    expect(await saveEmployerSite(there, { ...site, employerId: employer.id, siteId: null })).toEqual({
      ok: false,
      why: 'not-found',
    })
  })

  it('cannot take the number of another, of this hub or any', async () => {
    const [mine, theirs] = [await add(here), await add(there)]
    const change = {
      ...mine.said,
      companiesHouseNo: theirs.said.companiesHouseNo,
      employerId: mine.employer.id,
      version: 1,
    }
    expect(await changeEmployerRecord(here, change)).toEqual({ ok: false, why: 'number-taken' })
  })

  it('added by two at once stands there once', async () => {
    const record = said()
    const both = await Promise.all([here, here].map(actor => addEmployerByHand(actor, { ...record, site: null })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const found = await transact(here, tx =>
      tx.employer.count({ where: { companiesHouseNo: record.companiesHouseNo } }),
    )
    expect(found).toBe(1)
  })
})
