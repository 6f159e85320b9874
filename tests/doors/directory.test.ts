import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { given, type RoleAt } from '../support/factories/network'
import { type ChildWeb, startWeb } from '../support/product'

let web: ChildWeb
let hubId: string
let alder: string
let beck: string
let dairy: string
let tailor: string
let provider: string
const cookies: Record<string, string> = {}

const cookieOf = async (role: RoleAt) => {
  const { id: personId } = await given.person(hubId, {
    roles: [role],
    name: `A ${typeof role === 'string' ? role : role.role}`,
  })
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId, device: 'Test', life: 'desk' }),
  )
  return cookie.split(';')[0] ?? ''
}

beforeAll(async () => {
  hubId = (await given.hub()).id
  alder = (
    await given.institution(hubId, {
      name: 'Alder School',
      town: 'Moorgate',
      urn: '940001',
      phases: ['secondary', 'post-16'],
    })
  ).id
  beck = (await given.institution(hubId, { name: 'Bêck College', kind: 'college', town: 'Tarn', phases: ['post-16'] }))
    .id
  await given.institution(hubId, { name: 'Crag School', status: 'closed', town: '=cmd|calc' })
  await given.cohort(hubId, alder, { yearGroup: 9, roll: 120 })
  dairy = (await given.employer(hubId, { name: 'Moor Dairy', sector: 'land-food', companiesHouseNo: '94000001' })).id
  await given.employerSite(hubId, dairy, { town: 'Moorgate' })
  tailor = (await given.employer(hubId, { name: 'Tarn Tailoring', sector: 'creative' })).id
  provider = (await given.provider(hubId, { name: 'Northmoor Training' })).id
  cookies.coordinator = await cookieOf('coordinator')
  cookies.administrator = await cookieOf('administrator')
  cookies.leader = await cookieOf({ role: 'careers-leader', at: alder })
  cookies.teacher = await cookieOf({ role: 'teacher', at: alder })
  cookies.employer = await cookieOf({ role: 'employer-admin', at: dairy })
  cookies.provider = await cookieOf({ role: 'provider-admin', at: provider })
  web = await startWeb()
}, 240_000)
afterAll(() => web?.stop())

const see = async (path: string, who = 'coordinator') => (await web.get(path, cookies[who])).text
const status = async (path: string, who: string) => (await web.get(path, cookies[who])).status
const press = (path: string, fields: Record<string, string>, who = 'coordinator') =>
  web.post(path, cookies[who], fields)

const institution = {
  name: 'New School',
  kind: 'school',
  'phases[0]': 'secondary',
  status: 'open',
}

describe('schools and colleges', () => {
  it('finds by part of a name without accents, by town and by URN', async () => {
    expect(await see('/institutions?search=beck+coll')).toContain('Bêck College')
    expect(await see('/institutions?search=becks+college')).toContain('Bêck College')
    expect(await see('/institutions?search=940001')).toContain('Alder School')
    const none = await see('/institutions?search=%25_%5C')
    expect(none).toContain('Nothing fits these filters')
  })

  it('narrows, sorts and pages by the address', async () => {
    const colleges = await see('/institutions?kind=college')
    expect(colleges).toContain('Bêck College')
    expect(colleges).not.toContain('Alder School')
    expect(await see('/institutions?status=closed')).toContain('Crag School')
    expect(await see('/institutions?phase=secondary&town=moorgate')).toContain('Alder School')
    const down = await see('/institutions?sort=name&down=true')
    expect(down.indexOf('Crag School')).toBeLessThan(down.indexOf('Alder School'))
    for (const odd of [
      'page=9999',
      'page=-1',
      'page=x',
      'sort=evil',
      'kind=evil',
      'status=evil',
      `search=${'x'.repeat(1500)}`,
    ])
      expect(await status(`/institutions?${odd}`, 'coordinator'), odd).toBe(200)
  })

  it('gives the list as a file in which no cell runs', async () => {
    const file = await web.get('/institutions.csv', cookies.coordinator)
    expect(file.headers['content-type']).toContain('text/csv')
    expect(file.headers['content-disposition']).toContain('schools-and-colleges.csv')
    expect(file.text).toContain("'=cmd|calc")
    expect(file.text.split('\r\n').filter(Boolean)).toHaveLength(4)
    expect(await status('/institutions.csv', 'leader')).toBe(403)
  })

  it('shows those outside a name, a kind and a town, of open ones', async () => {
    for (const who of ['leader', 'teacher', 'employer', 'provider']) {
      const list = await see('/institutions', who)
      expect(list).toContain('Alder School')
      expect(list).not.toContain('Crag School')
      expect(list).not.toContain('940001')
      expect(list).not.toContain(`/institutions/${beck}`)
      expect(list.includes(`/institutions/${alder}`)).toBe(who === 'leader' || who === 'teacher')
    }
  })

  it('opens a page to its own staff and the hub alone', async () => {
    const page = await see(`/institutions/${alder}`)
    for (const words of ['Alder School', 'Year 9', '120 learners', 'A careers-leader', 'No requests yet'])
      expect(page).toContain(words)
    expect(await see(`/institutions/${alder}`, 'leader')).toContain('Change the numbers')
    expect(await see(`/institutions/${alder}`, 'teacher')).not.toContain('Change the numbers')
    expect(await status(`/institutions/${beck}`, 'leader')).toBe(404)
    expect(await status(`/institutions/${alder}`, 'employer')).toBe(403)
    expect(await status('/institutions/nonsense', 'coordinator')).toBe(404)
  })

  it('is added and changed by hand, with what was typed kept', async () => {
    const wrong = await press('/institutions/new', { ...institution, postcode: 'nowhere', urn: '12' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Enter the whole postcode')
    expect(wrong.text).toContain('value="nowhere"')
    const added = await press('/institutions/new', { ...institution, postcode: 'zz11aa', disadvantage: '20' })
    expect(added.status).toBe(303)
    const at = added.headers.location ?? ''
    expect(await see(at)).toContain('20%, set by hand')
    expect(await see(at)).toContain('Added to the directory')

    const changed = await press(`${at}/change`, { ...institution, version: '1', name: 'Newer School' })
    expect(changed.headers.location).toBe(at)
    const late = await press(`${at}/change`, { ...institution, version: '1', name: 'Too late' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Someone else changed this')
    const taken = await press('/institutions/new', { ...institution, urn: '940001' })
    expect(taken.text).toContain('There is a school with this URN')
    expect((await press(`${at}/change`, { ...institution, version: '2' }, 'leader')).status).toBe(403)
  })

  it('lets a careers leader keep the numbers of their own', async () => {
    const saved = await press(`/institutions/${alder}/learners`, { roll7: '100', target7: '2', roll9: '130' }, 'leader')
    expect(saved.status).toBe(303)
    const page = await see(`/institutions/${alder}`)
    expect(page).toContain('230 learners')
    expect(page).toContain('Numbers of learners changed')
    const wrong = await press(`/institutions/${alder}/learners`, { roll7: 'many' }, 'leader')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Enter a whole number of learners')
    expect(wrong.text).toContain('value="many"')
    expect((await press(`/institutions/${beck}/learners`, { roll12: '1' }, 'leader')).status).toBe(404)
  })
})

describe('employers', () => {
  const record = {
    name: 'Moor Dairy',
    sector: 'land-food',
    sizeBand: 'small',
    monthlyCap: '3',
    companiesHouseNo: '94000001',
  }

  it('shows schools a name, a sector and a town, and nothing to open', async () => {
    const list = await see('/employers', 'leader')
    expect(list).toContain('Moor Dairy')
    expect(list).toContain('Moorgate')
    expect(list).not.toContain('94000001')
    expect(list).not.toContain(`/employers/${dairy}`)
    expect(await status(`/employers/${dairy}`, 'leader')).toBe(403)
    expect(await status('/employers', 'provider')).toBe(403)
    expect(await status('/employers.csv', 'leader')).toBe(403)
  })

  it('shows an employer itself and no other', async () => {
    const list = await see('/employers', 'employer')
    expect(list).toContain('Moor Dairy')
    expect(list).not.toContain('Tarn Tailoring')
    expect(await status(`/employers/${dairy}`, 'employer')).toBe(200)
    expect(await status(`/employers/${tailor}`, 'employer')).toBe(404)
  })

  it('narrows by sector, town, offers and pause', async () => {
    const narrowed = await see('/employers?sector=land-food&town=moorgate')
    expect(narrowed).toContain('Moor Dairy')
    expect(narrowed).not.toContain('Tarn Tailoring')
    expect(await see('/employers?offers=yes')).toContain('Nothing fits these filters')
    expect(await see('/employers?offers=no&paused=taking')).toContain('Tarn Tailoring')
    expect((await web.get('/employers.csv?sector=creative', cookies.administrator)).text).toContain('Tarn Tailoring')
  })

  it('lets an employer keep its record, its sites and its pause', async () => {
    const at = `/employers/${dairy}`
    expect((await press(`${at}/change`, { ...record, version: '1' }, 'employer')).status).toBe(303)
    expect((await press(`${at}/sites/new`, { name: 'Farm', postcode: 'zz2 2bb' }, 'employer')).status).toBe(303)
    const soon = await press(`${at}/pause`, { until: '1/1/2020' }, 'employer')
    expect(soon.status).toBe(422)
    expect(soon.text).toContain('Choose a day after today')
    expect((await press(`${at}/pause`, { until: '1/1/2100', reason: 'Harvest' }, 'employer')).status).toBe(303)
    const page = await see(at)
    for (const words of [
      '3. All hubs together',
      'Farm',
      'No hub asks this employer before 1 January 2100',
      'Harvest',
      'Asks paused',
    ])
      expect(page).toContain(words)
    expect(await see('/employers?paused=paused')).toContain('Moor Dairy')
    expect((await press(`${at}/resume`, {}, 'employer')).status).toBe(303)
    expect((await press(`/employers/${tailor}/pause`, { until: '1/1/2100' }, 'employer')).status).toBe(404)
  })

  it('changes and removes a site', async () => {
    const page = await see(`/employers/${dairy}`)
    const site = /\/sites\/([0-9a-f-]{36})"[^>]*>Farm/.exec(page)?.[1] ?? ''
    const at = `/employers/${dairy}/sites/${site}`
    expect(await see(at, 'employer')).toContain('value="ZZ2 2BB"')
    expect((await press(at, { name: 'Home farm', latitude: '54.5' }, 'employer')).status).toBe(422)
    expect((await press(at, { name: 'Home farm', latitude: '54.5', longitude: '-1.5' }, 'employer')).status).toBe(303)
    expect(await see(`/employers/${dairy}`)).toContain('Home farm')
    expect((await press(`${at}/remove`, {}, 'employer')).status).toBe(303)
    expect(await status(at, 'employer')).toBe(404)
  })

  it('is added by the coordinator, once', async () => {
    const added = await press('/employers/new', {
      name: 'Fell Foundry',
      sizeBand: 'medium',
      monthlyCap: '2',
      companiesHouseNo: '94000009',
      town: 'Tarn',
    })
    expect(added.status).toBe(303)
    expect(await see(added.headers.location ?? '')).toContain('Tarn')
    const again = await press('/employers/new', {
      name: 'Fell Foundry',
      sizeBand: 'medium',
      monthlyCap: '2',
      companiesHouseNo: '94000009',
    })
    expect(again.text).toContain('This employer is in your hub already')
  })
})

describe('providers', () => {
  it('is for schools to read and for itself to keep', async () => {
    expect(await see('/providers', 'teacher')).toContain('Northmoor Training')
    const page = await see(`/providers/${provider}`, 'leader')
    expect(page).toContain('T levels')
    expect(page).not.toContain('A provider-admin')
    expect(await see(`/providers/${provider}`, 'provider')).toContain('A provider-admin')
    expect(await status('/providers', 'employer')).toBe(403)

    const kept = await press(
      `/providers/${provider}/change`,
      { name: 'Northmoor Training', version: '1', 'offers[0]': 'apprenticeship', approved: 'on' },
      'provider',
    )
    expect(kept.status).toBe(303)
    const after = await see(`/providers/${provider}`)
    expect(after).toContain('Apprenticeships')
    expect(after).toContain('Not approved yet')
    await press(`/providers/${provider}/change`, {
      name: 'Northmoor Training',
      version: '2',
      'offers[0]': 'apprenticeship',
      approved: 'on',
    })
    expect(await see('/providers?approved=yes')).toContain('Northmoor Training')
  })

  it('is added by the coordinator', async () => {
    const added = await press('/providers/new', { name: 'Tarn University', ukprn: '10000009', 'offers[0]': 'degree' })
    expect(added.status).toBe(303)
    expect((await press('/providers/new', { name: 'Again', ukprn: '10000009' })).text).toContain(
      'There is a provider with this UKPRN',
    )
    expect((await web.get('/providers.csv', cookies.coordinator)).text).toContain('Tarn University')
  })
})
