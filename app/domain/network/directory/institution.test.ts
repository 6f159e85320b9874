import { describe, expect, it } from 'vitest'
import {
  addInstitution,
  changeInstitution,
  type Institution,
  type InstitutionSaid,
  setCohorts,
  yearGroupsOf,
} from './institution'

const said: InstitutionSaid = {
  ...{
    kind: 'school',
    name: 'Alder School',
    urn: '900001',
    ukprn: null,
    street: '',
    town: 'Moorgate',
    postcode: 'ZZ1 1AA',
  },
  ...{
    latitude: null,
    longitude: null,
    phases: ['secondary'],
    lowAge: 11,
    highAge: 16,
    website: '',
    disadvantage: null,
  },
  ...{ status: 'open', closedOn: null, successorUrn: null },
}
const added = (change: Partial<InstitutionSaid> = {}): Institution => {
  const decision = addInstitution({ id: 'i', hubId: 'h' }, { ...said, ...change })
  if (!decision.ok) throw new Error(decision.why)
  return decision.next
}

describe('a school or college by hand', () => {
  it('leaves its disadvantage to the register until someone says it', () => {
    expect(added()).toMatchObject({ disadvantage: 0, disadvantageByHand: false, version: 1 })
    expect(added({ disadvantage: 0 })).toMatchObject({ disadvantage: 0, disadvantageByHand: true })
    const fromRegister = { ...added(), disadvantage: 0.2 }
    const same = changeInstitution(fromRegister, { ...said, disadvantage: 0.2 }, 1)
    expect(same).toMatchObject({ ok: true, next: { disadvantageByHand: false }, events: [] })
    expect(changeInstitution(fromRegister, { ...said, disadvantage: 0.3 }, 1)).toMatchObject({
      next: { disadvantageByHand: true },
    })
    const back = changeInstitution({ ...fromRegister, disadvantageByHand: true }, said, 1)
    expect(back).toMatchObject({ next: { disadvantage: 0.2, disadvantageByHand: false } })
  })

  it('tells nobody of a change that changes nothing', () => {
    expect(changeInstitution(added(), said, 1)).toMatchObject({ ok: true, events: [], next: { version: 1 } })
  })

  it('says when it closes, and forgets the day and the successor when it is open', () => {
    const closed = { ...said, status: 'closed' as const, closedOn: new Date('2026-08-31'), successorUrn: '900002' }
    expect(changeInstitution(added(), closed, 1)).toMatchObject({
      next: { status: 'closed', successorUrn: '900002', version: 2 },
      events: [{ type: 'institution-closed' }],
    })
    expect(added({ closedOn: new Date('2026-08-31'), successorUrn: '900002' })).toMatchObject({
      closedOn: null,
      successorUrn: null,
    })
  })

  it.each([
    ['an older version', said, 2, 'changed-meanwhile'],
    ['ages that cross', { ...said, lowAge: 16, highAge: 11 }, 1, 'ages-crossed'],
    ['itself as successor', { ...said, successorUrn: '900001' }, 1, 'own-successor'],
  ])('refuses %s', (_what, change, version, why) => {
    expect(changeInstitution(added(), change, version)).toEqual({ ok: false, why })
  })
})

it('keeps cohorts in order and tells only of a change', () => {
  const school = { id: 'i', hubId: 'h', cohorts: [{ yearGroup: 9, roll: 100, target: 1 }] }
  const grown = setCohorts(school, [
    { yearGroup: 10, roll: 90, target: 1 },
    { yearGroup: 9, roll: 100, target: 1 },
  ])
  expect(grown).toMatchObject({
    next: { cohorts: [{ yearGroup: 9 }, { yearGroup: 10 }] },
    events: [{ type: 'cohorts-changed' }],
  })
  expect(setCohorts(school, [{ target: 1, roll: 100, yearGroup: 9 }])).toMatchObject({ events: [] })
})

it('asks about the years a place has', () => {
  expect(yearGroupsOf({ kind: 'college', phases: ['post-16'] })).toEqual([12, 13])
  expect(yearGroupsOf({ kind: 'school', phases: ['secondary'] })).toEqual([7, 8, 9, 10, 11])
  expect(yearGroupsOf({ kind: 'school', phases: ['secondary', 'post-16'] })).toHaveLength(7)
})
