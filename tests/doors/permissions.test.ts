import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import routes from '~/routes'
import { capFor } from '~/server/body'
import { atOnce } from '../drills/at-once'
import { type Gated, gated } from '../support/gated'
import { type ChildWeb, startWeb } from '../support/product'
import { type AskingActor, type Place, world } from '../support/world'

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
  takesFile: boolean
}

const flat = (entries: readonly Entry[], base = ''): { path: string; file: string }[] =>
  entries.flatMap(entry => {
    const path = [base, entry.path].filter(Boolean).join('/')
    return [{ path: `/${path}`, file: entry.file }, ...flat(entry.children ?? [], path)]
  })

type Module = { loader?: { policy?: Policy }; action?: { policy?: Policy; takesFile?: boolean } }

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
      takesFile: action?.takesFile ?? false,
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

test('every door that takes a file is streamed to by the server', () => {
  const files = doors.filter(({ takesFile }) => takesFile)
  const filled = (path: string) => path.replace(/:question\b/, '4').replace(/:\w+/g, 'abc')
  const type = 'multipart/form-data; boundary=x'
  expect(files.length).toBeGreaterThan(5)
  expect(files.map(({ path }) => path).filter(path => !capFor(filled(path), type).streamed)).toEqual([])
})

let web: ChildWeb
let places: Awaited<ReturnType<typeof world>>
const owner = new pg.Client(process.env.DATABASE_URL)

/** One query for a fingerprint of everything a hub holds, to see that a refused request changed nothing. */
const fingerprintQuery = async (): Promise<string> => {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'hub_id'
     and table_name not in ('session') order by 1`,
  )
  const sums = tables.map(
    ({ name }) => `(select md5(string_agg(t::text, '|' order by t::text)) from "${name}" t where hub_id = $1)`,
  )
  return `select md5(${sums.map(sum => `coalesce(${sum}, '')`).join(" || '/' || ")}) as sum`
}
let query = ''
const fingerprints = async (hubIds: readonly string[]): Promise<string> => {
  query ||= await fingerprintQuery()
  const marks = []
  for (const hubId of hubIds) marks.push((await owner.query<{ sum: string }>(query, [hubId])).rows[0]?.sum)
  return marks.join()
}

beforeAll(async () => {
  await owner.connect()
  places = await world()
  web = await startWeb()
})
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
  policy === 'anyone' ||
  (policy === 'explorer' && roles.includes('adult')) ||
  policy === 'signed-in' ||
  (Array.isArray(policy) && policy.some(role => roles.includes(role)))

/** A verb on a list's row: opened by hand it shows the reader's own list, whatever the row. */
const showsOwnList =
  /^\/(board\/(tasks|kept-apart)|sessions|administration|nominations\/asks|studio\/slots\/:interviewSlotId|hub\/(aliases|prompts)|passed-on|explore\/(suggestions|moving-on)|suggestions\/places|diary\/(hours|times|calls)|guidance\/advisers)\//

/** Speaks the protocol of resumable uploads: whatever is not of it is refused unread, whoever asks. */
const takesUploads = /\/uploads(\/|$)/

const leaksIn = (text: string, canaries: readonly string[]) => canaries.filter(canary => text.includes(canary))

/** So many requests at once: enough to keep the server busy. */
const width = 6

type Cell = { door: Door; actor: AskingActor; relation: string; place: Place; allowed: boolean }

/**
 * Everybody at every place. Who may not come in at all tries their own place, which would tell them most; an address
 * without parameters is the same at every place.
 */
const cellsOf = (door: Door, policy: Policy | undefined): Cell[] =>
  places.actors.flatMap(actor => {
    const allowed = Boolean(actor.cookie) && fits(policy, actor.roles)
    const everywhere = /:/.test(door.path) && (allowed || policy === 'anyone' || policy === 'link')
    return Object.entries(places.at(actor))
      .slice(0, everywhere ? undefined : 1)
      .map(([relation, place]) => ({ door, actor, relation, place, allowed }))
  })

/** What is wrong with the answer to one reading, if anything. */
const faultsOfReading = async ({ door, actor, relation, place }: Cell): Promise<string[]> => {
  const { status, text, headers } = await web.get(addressIn(door.path, place), actor.cookie)
  const cell = `${actor.name} GET ${door.path} (${relation}): ${status}`
  const open = door.read === 'anyone' || door.read === 'link'
  const leaks = leaksIn(text + JSON.stringify(headers), places.forbidden(actor, door.read === 'link' ? place : null))
  const wrong = [
    status >= 500,
    !actor.cookie && !open && !/^3/.test(String(status)),
    actor.cookie && Array.isArray(door.read) && !fits(door.read, actor.roles) && status !== 403,
    relation === 'other hub' &&
      !takesUploads.test(door.path) &&
      /:/.test(door.path) &&
      !showsOwnList.test(door.path) &&
      !open &&
      ![302, 303, 403, 404].includes(status),
  ]
  return [...(wrong.some(Boolean) ? [cell] : []), ...(leaks.length > 0 ? [`${cell} leaks ${leaks.join(', ')}`] : [])]
}

/** What is wrong with the answer to one change that must be refused, if anything. */
const faultsOfChange = async ({ door, actor, relation, place, allowed }: Cell): Promise<string[]> => {
  const { status } = await web.post(addressIn(door.path, place), actor.cookie, place.filledForm)
  const refused = takesUploads.test(door.path)
    ? [302, 303, 403, 404, 415]
    : allowed
      ? [302, 303, 400, 403, 404, 422]
      : [302, 303, 403]
  return refused.includes(status) ? [] : [`${actor.name} POST ${door.path} (${relation}): ${status}`]
}

/** Tries changes together and looks whether these hubs are as before; where not, one by one, to say which it was. */
const faultsOfChanges = async (cells: Cell[], hubIds: readonly string[]): Promise<string[]> => {
  if (cells.length === 0) return []
  const marks = () => fingerprints(hubIds)
  const before = await marks()
  const wrong = (await atOnce(cells, faultsOfChange, width)).flat()
  if ((await marks()) === before) return wrong
  for (const cell of cells) {
    const mark = await marks()
    await faultsOfChange(cell)
    if ((await marks()) !== mark)
      wrong.push(`${cell.actor.name} POST ${cell.door.path} (${cell.relation}) changes again`)
  }
  return [...wrong, `POST ${cells[0]?.door.path} changed something`]
}

describe('role by route by place', () => {
  test('nobody reads what is not theirs, nothing answers 5xx', async () => {
    const cells = doors
      .filter(({ path, reads }) => reads && !ownDoor.test(path))
      .flatMap(door => cellsOf(door, door.read))
    expect((await atOnce(cells, faultsOfReading, width)).flat()).toEqual([])
    expect(cells.length).toBeGreaterThan(500)
  }, 2_400_000)

  test('nobody changes what is not theirs', async () => {
    const wrong: string[] = []
    const changing = doors.filter(
      ({ path, changes, change }) => changes && change !== 'anyone' && change !== 'link' && !ownDoor.test(path),
    )
    for (const door of changing) {
      const cells = cellsOf(door, door.change).filter(({ relation, allowed }) => !(relation === 'own' && allowed))
      // Who may change things here may change their own hub's; what they name of another hub stays as it is.
      const refused = cells.filter(({ allowed }) => !allowed)
      const elsewhere = cells.filter(({ allowed, relation }) => allowed && relation === 'other hub')
      const nearby = cells.filter(({ allowed, relation }) => allowed && relation !== 'other hub')
      wrong.push(...(await faultsOfChanges(refused, places.hubs)))
      wrong.push(...(await faultsOfChanges(elsewhere, places.hubs.slice(1))))
      wrong.push(...(await atOnce(nearby, faultsOfChange, width)).flat())
    }
    expect(wrong).toEqual([])
  }, 2_400_000)
})

/** Search in one's own words is never gated, and finds whatever is live. */
const everybodys = /^\/opportunities(\/|$)/
const ofExplorers = (policy: Policy | undefined): boolean => policy === 'explorer' || policy === 'signed-in'

describe('state of the gate by route', () => {
  let people: Gated[] = []
  const placeOf = ({ deliveredId }: Gated): Place => {
    const [place] = Object.values(places.at(places.actors[0] as AskingActor))
    if (!place) throw new Error('no place')
    return { ...place, ids: { ...place.ids, suggestionId: deliveredId } }
  }
  /** What stands in the database of somebody's suggestions and places. */
  const standsFor = async ({ learnerId }: Gated): Promise<string> => {
    const { rows } = await owner.query<{ stands: string }>(
      `select concat_ws('; ',
        (select string_agg(state, ',' order by place) from suggestion where learner_id = $1),
        (select count(*) from opportunity_place where learner_id = $1)) as stands`,
      [learnerId],
    )
    return rows[0]?.stands ?? ''
  }

  beforeAll(async () => {
    people = await gated(places.hubs[0] ?? '', owner)
  }, 120_000)

  test('every address an explorer reads serves what was suggested behind an open gate alone', async () => {
    const reading = doors.filter(
      ({ path, reads, read }) => reads && ofExplorers(read) && !ownDoor.test(path) && !everybodys.test(path),
    )
    const seen = await atOnce(
      people.flatMap(one => reading.map(({ path }) => ({ one, path }))),
      async ({ one, path }) => {
        const { status, text } = await web.get(addressIn(path, placeOf(one)), one.cookie)
        return { one, cell: `${one.gate} GET ${path}: ${status}`, serves: text.includes(one.canary), status }
      },
      width,
    )
    expect(seen.filter(({ one, serves }) => serves && one.gate !== 'open').map(({ cell }) => cell)).toEqual([])
    expect(seen.filter(({ status }) => status >= 500).map(({ cell }) => cell)).toEqual([])
    for (const open of people.filter(({ gate }) => gate === 'open'))
      expect(seen.filter(({ one, serves }) => serves && one === open).length).toBeGreaterThan(1)
  }, 600_000)

  test('nothing that was suggested is acted on, shuffled or let go behind a closed gate', async () => {
    const acting = doors.filter(
      ({ path, changes, change }) => changes && change === 'explorer' && /suggestions/.test(path),
    )
    expect(acting.length).toBeGreaterThan(3)
    const form = { because: 'other', words: 'No' }
    const wrong: string[] = []
    for (const one of people.filter(({ gate }) => gate !== 'open')) {
      const before = await standsFor(one)
      for (const { path } of acting) {
        const { status } = await web.post(addressIn(path, placeOf(one)), one.cookie, form)
        if (status < 400) wrong.push(`${one.gate} POST ${path}: ${status}`)
      }
      if ((await standsFor(one)) !== before) wrong.push(`${one.gate}: ${before} became ${await standsFor(one)}`)
    }
    expect(wrong).toEqual([])

    for (const one of people) {
      await web.post('/suggestions/release', one.staffCookie, { 'suggestions[0]': one.heldId })
      const [, held] = (await standsFor(one)).split(/[,;]/)
      expect(`${one.gate} ${held}`).toBe(
        `${one.gate} ${one.gate === 'open' ? 'delivered' : held === 'held' ? held : 'expired'}`,
      )
    }
  }, 300_000)
})
