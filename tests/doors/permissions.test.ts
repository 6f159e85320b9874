import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import routes from '~/routes'
import { type ChildWeb, startWeb } from '../support/product'
import { type Place, world } from '../support/world'

/**
 * The permission matrix over HTTP, generated from the routes: every address and verb, asked by every role, for its own
 * organisation, another of the hub, and another hub. Names, letters and free text of every tenant carry a canary.
 */
type Entry = { path?: string; file: string; index?: boolean; children?: Entry[] }
type Policy = string | readonly string[]
type Door = {
  path: string
  file: string
  read?: Policy | undefined
  change?: Policy | undefined
  reads: boolean
  changes: boolean
}

const flat = (entries: readonly Entry[], base = ''): { path: string; file: string }[] =>
  entries.flatMap(entry => {
    const path = [base, entry.path].filter(Boolean).join('/')
    return [{ path: `/${path}`, file: entry.file }, ...flat(entry.children ?? [], path)]
  })

type Module = { loader?: { policy?: Policy }; action?: { policy?: Policy } }

const doors: Door[] = await Promise.all(
  flat((await routes) as readonly Entry[]).map(async ({ path, file }) => {
    const { loader, action } = (await import(
      `../../app/${file.replace(/\.tsx?$/, '')}${file.slice(file.lastIndexOf('.'))}`
    )) as Module
    return {
      path,
      file,
      read: loader?.policy,
      change: action?.policy,
      reads: Boolean(loader),
      changes: Boolean(action),
    }
  }),
)

/** Addresses that speak for themselves: they hold no tenant's data and check their own door. */
const ownDoor = /^\/(dev|letters)\//

describe('every door has a policy', () => {
  test('loaders and actions', () => {
    const without = doors
      .filter(({ path }) => !ownDoor.test(path))
      .flatMap(({ file, reads, changes, read, change }) => [
        ...(reads && read === undefined ? [`${file} loader`] : []),
        ...(changes && change === undefined ? [`${file} action`] : []),
      ])
    expect(without).toEqual([])
  })
})

let web: ChildWeb
let places: Awaited<ReturnType<typeof world>>
const owner = new pg.Client(process.env.DATABASE_URL)

/** A fingerprint of everything a hub holds, to see that a refused request changed nothing. */
const fingerprint = async (hubId: string): Promise<string> => {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'hub_id'
     and table_name not in ('session') order by 1`,
  )
  const sums = []
  for (const { name } of tables) {
    const { rows } = await owner.query<{ sum: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as sum from "${name}" t where hub_id = $1`,
      [hubId],
    )
    sums.push(`${name} ${rows[0]?.sum}`)
  }
  return createHash('md5').update(sums.join()).digest('hex')
}

beforeAll(async () => {
  await owner.connect()
  places = await world()
  web = await startWeb()
}, 180_000)
afterAll(async () => {
  await web?.stop()
  await owner.end()
})

/** The address with its parameters filled in from a place; undefined where the place has no such thing. */
const addressIn = (path: string, place: Place): string => {
  const unknown = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).filter(name => !(name in place.ids))
  if (unknown.length > 0)
    throw new Error(`The permission matrix has no ${unknown.join(', ')} for ${path}. Add it to tests/support/world.ts.`)
  return path.replace(/:(\w+)/g, (_whole, name: string) => place.ids[name] ?? '')
}

const fits = (policy: Policy | undefined, roles: readonly string[]): boolean =>
  policy === 'anyone' || policy === 'signed-in' || (Array.isArray(policy) && policy.some(role => roles.includes(role)))

/** A verb on a list's row: opened by hand it shows the reader's own list, whatever the row. */
const showsOwnList =
  /^\/(board\/(tasks|kept-apart)|sessions|administration|nominations\/asks|studio\/slots\/:interviewSlotId|hub\/(aliases|prompts))\//

/** Speaks the protocol of resumable uploads: whatever is not of it is refused unread, whoever asks. */
const takesUploads = /\/uploads(\/|$)/

const leaksIn = (text: string, canaries: readonly string[]) => canaries.filter(canary => text.includes(canary))

describe('role by route by place', () => {
  test('nobody reads what is not theirs, nothing answers 5xx', async () => {
    const wrong: string[] = []
    let cells = 0
    for (const door of doors.filter(({ path, reads }) => reads && !ownDoor.test(path)))
      for (const actor of places.actors)
        for (const [relation, place] of Object.entries(places.at(actor))) {
          cells++
          const address = addressIn(door.path, place)
          const answer = await web.get(address, actor.cookie)
          const cell = `${actor.name} GET ${door.path} (${relation}): ${answer.status}`
          if (answer.status >= 500) wrong.push(cell)
          if (!actor.cookie && door.read !== 'anyone' && door.read !== 'link' && !/^3/.test(String(answer.status)))
            wrong.push(cell)
          if (actor.cookie && Array.isArray(door.read) && !fits(door.read, actor.roles) && answer.status !== 403)
            wrong.push(cell)
          if (
            relation === 'other hub' &&
            !takesUploads.test(door.path) &&
            /:/.test(door.path) &&
            !showsOwnList.test(door.path) &&
            door.read !== 'anyone' &&
            door.read !== 'link' &&
            ![302, 303, 403, 404].includes(answer.status)
          )
            wrong.push(cell)
          const leaks = leaksIn(
            answer.text + JSON.stringify(answer.headers),
            places.forbidden(actor, door.read === 'link' ? place : null),
          )
          if (leaks.length > 0) wrong.push(`${cell} leaks ${leaks.join(', ')}`)
        }
    expect(wrong).toEqual([])
    expect(cells).toBeGreaterThan(500)
  }, 1_200_000)

  test('nobody changes what is not theirs', async () => {
    const wrong: string[] = []
    for (const door of doors.filter(
      ({ path, changes, change }) => changes && change !== 'anyone' && change !== 'link' && !ownDoor.test(path),
    ))
      for (const actor of places.actors)
        for (const [relation, place] of Object.entries(places.at(actor))) {
          const allowed = actor.cookie && fits(door.change, actor.roles)
          if (relation === 'own' && allowed) continue
          const foreign = /:/.test(door.path) ? place.hubId : places.otherHubOf(actor)
          const before = await fingerprint(foreign)
          const answer = await web.post(addressIn(door.path, place), actor.cookie, place.filledForm)
          const cell = `${actor.name} POST ${door.path} (${relation}): ${answer.status}`
          if (answer.status >= 500) wrong.push(cell)
          const refused = takesUploads.test(door.path)
            ? [302, 303, 403, 404, 415]
            : allowed
              ? [302, 303, 400, 403, 404, 422]
              : [302, 303, 403]
          if (!refused.includes(answer.status)) wrong.push(cell)
          const own = relation !== 'other hub' && allowed
          if (!own && (await fingerprint(foreign)) !== before) wrong.push(`${cell} changed something`)
        }
    expect(wrong).toEqual([])
  }, 1_200_000)
})
