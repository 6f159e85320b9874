import type { Role } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import routes from '~/routes'
import { given } from '../../support/factories/encounters'
import type { ChildWeb } from '../../support/product'
import { type Place, placeIn } from '../../support/world'
import type { Fields } from './bodies'
import { type FormShown, formsIn } from './forms'

type Entry = { path?: string; file: string; children?: Entry[] }

const flat = (entries: readonly Entry[], base = ''): string[] =>
  entries.flatMap(entry => {
    const path = [base, entry.path].filter(Boolean).join('/')
    return [`/${path}`, ...flat(entry.children ?? [], path)]
  })

/** Every address of the product, from its contents page. */
export const addresses = async (): Promise<string[]> =>
  flat((await routes) as readonly Entry[]).filter(path => !/^\/dev\/|\*/.test(path))

/** A form to be tried: whose it is, where it goes, and with which fields. */
export type Target = FormShown & { cookie: string }

const roleAt = (place: Place, role: Role) => {
  const { institutionId = '', employerId = '', providerId = '' } = place.ids
  if (role === 'careers-leader' || role === 'teacher') return { role, at: institutionId }
  if (role === 'employer-admin') return { role, at: employerId }
  if (role === 'provider-admin') return { role, at: providerId }
  return role
}

/** A new session of somebody in this role at this place; empty for a stranger. */
const cookieOf = async (place: Place, role: Role | null): Promise<string> => {
  if (!role) return ''
  const { id: personId } = await given.person(place.hubId, { roles: [roleAt(place, role)] })
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId: place.hubId, device: 'Test', life: 'desk' }),
  )
  return cookie.split(';')[0] ?? ''
}

const askers: (Role | null)[] = ['coordinator', 'careers-leader', 'employer-admin', 'administrator', null]

const addressIn = (door: string, ids: Place['ids']): string =>
  door.replace(/:(\w+)/g, (_whole, name: string) => {
    const id = ids[name]
    if (id === undefined) throw new Error(`There is no ${name} for ${door}. Add it to tests/support/world.ts.`)
    return id
  })

const day = (name: string) => ({ [`${name}.day`]: '10', [`${name}.month`]: '3', [`${name}.year`]: '2027' })

/** Names that forms of the product ask for, for doors that show no form where they stand. */
const anyFields = ({ ids, filledForm }: Place): Fields =>
  Object.entries({
    ...filledForm,
    ...{
      code: 'ABCD EFGH',
      next: '/',
      choice: `slot-${ids.slotId}`,
      supervision: 'escorted',
      supervisor: 'Head of Year 10',
    },
    ...{
      identityCheckBy: 'Reception',
      employerAssured: 'on',
      slug: 'north',
      region: 'North',
      replyTo: 'hub@north.example',
    },
    ...{
      offerId: ids.offerId ?? '',
      intoId: ids.draftId ?? '',
      hubId: ids.personId ?? '',
      language: 'en',
      theme: 'dark',
    },
    ...{ everything: 'on', 'authorities[0]': '991', purposeMet: 'yes', twoWay: 'yes', again: 'yes', comment: 'words' },
    ...day('assuranceOn'),
    ...day('until'),
  }).map(([name, value]) => [name, encodeURIComponent(value)])

/** What stands behind one address: forms to try, the role that is shown them, and pages that failed. */
type Found = { targets: Target[]; role: Role | null; failed: string[] }

/**
 * The forms behind one address, in a hub made for it, as whoever is shown them; `likely` is asked first. Where nobody
 * is shown a form the address itself is one, for somebody who is not turned away.
 */
export const targetsAt = async (web: ChildWeb, door: string, hubId: string, likely: Role | null): Promise<Found> => {
  const place = await placeIn(hubId)
  const { draftId = '' } = place.ids
  const paths = [...new Set([place.ids, { ...place.ids, requestId: draftId }].map(ids => addressIn(door, ids)))]
  const failed: string[] = []
  let bare: Target | null = null
  for (const role of [likely, ...askers.filter(asker => asker !== likely)]) {
    const cookie = await cookieOf(place, role)
    for (const path of paths) {
      const { status, text } = await web.get(path, cookie)
      if (status >= 500) failed.push(`GET ${door} (${role}): ${status}`)
      const shown = status === 200 ? formsIn(text, path) : []
      if (shown.length > 0) return { targets: shown.map(form => ({ ...form, cookie })), role, failed }
      if (status !== 403) bare ??= { cookie, action: path, fields: anyFields(place), upload: false }
    }
  }
  return { targets: bare ? [bare] : [], role: likely, failed }
}
