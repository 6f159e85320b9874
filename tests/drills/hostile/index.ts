import pg from 'pg'
import type { Role } from '~/domain/kernel/actor'
import { given } from '../../support/factories/encounters'
import { type ChildWeb, startWeb } from '../../support/product'
import type { Drill } from '../drill'
import { type Hostile, hostileTo } from './bodies'
import { holdings } from './holdings'
import { addresses, type Target, targetsAt } from './targets'

/** What a form may answer to anything: taken and led on, or a clear no. */
const clear = [302, 303, 400, 403, 404, 405, 408, 411, 413, 415, 422]
const patience = 2_000

type Answer = { status: number; took: number }

/** Sends it as it is; a connection closed in the face of 10 MB counts as "too much", which is what it was told. */
const send = async (origin: string, { action, cookie }: Target, hostile: Hostile): Promise<Answer> => {
  const from = performance.now()
  const headers = new Headers({ origin, ...hostile.headers })
  if (cookie) headers.set('cookie', cookie)
  if (hostile.type) headers.set('content-type', hostile.type)
  const body = new Uint8Array(Buffer.from(hostile.body as string))
  const status = await fetch(origin + action, { method: 'POST', redirect: 'manual', headers, body }).then(
    async answer => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => (body.length > 1_000_000 ? 413 : 0),
  )
  return { status, took: performance.now() - from }
}

/** A share of many, spread evenly over them, beginning somewhere else each time. */
const some = <T>(many: readonly T[], share: number, from: number): T[] =>
  many.filter((_, index) => Math.floor((index + from) * share) !== Math.floor((index + from + 1) * share))

const memoryOf = async (web: ChildWeb): Promise<number> =>
  Number(/^process_resident_memory_bytes (\S+)/m.exec((await web.get('/metrics')).text)?.[1] ?? 0) / 1_048_576

const kinds = ['no clear answer', 'slow', 'changed though refused', 'changed elsewhere'] as const
type Wrong = { kind: (typeof kinds)[number]; what: string }
type Trial = {
  web: ChildWeb
  owner: pg.Client
  share: number
  elsewhere: string
  tried: Set<string>
  role: Role | null
}

/** Where a form goes, whatever it is about. */
const whither = (action: string): string => action.replace(/[\da-f-]{36}|[\w-]{43}/g, '…').replace(/\?.*/, '')

/** Sends everything wrong to one form. */
const tryForm = async ({ web, owner, share, elsewhere }: Trial, target: Target, hubId: string, from: number) => {
  const held = await holdings(owner)
  const { wholes, inFields } = hostileTo(target.fields)
  const hostiles = [...some(wholes, Math.min(1, share * 4), from), ...some(inFields, share, from)]
  const wrong: Wrong[] = []
  const others = await held.ofHub(elsewhere)
  let before = await held.ofHub(hubId)
  let requests = 0
  for (const hostile of hostiles) {
    // Tries are counted by link and by browser; here they all come from one.
    if (requests++ % 20 === 0) await owner.query('truncate rate_limit')
    const first = await send(web.origin, target, hostile)
    // What is slow by itself is slow again; what was slow by a busy machine is not.
    const { status, took } = first.took > patience ? await send(web.origin, target, hostile) : first
    const what = `${whither(target.action)} (${hostile.name}): ${status}`
    if (!clear.includes(status)) wrong.push({ kind: 'no clear answer', what })
    if (took > patience) wrong.push({ kind: 'slow', what: `${what} after ${Math.round(took)} ms` })
    const after = await held.ofHub(hubId)
    if (status >= 400 && after !== before) wrong.push({ kind: 'changed though refused', what })
    if (status === 405) break
    before = after
  }
  if ((await held.ofHub(elsewhere)) !== others) wrong.push({ kind: 'changed elsewhere', what: whither(target.action) })
  return { requests, wrong }
}

type Tried = { requests: number; wrong: Wrong[] }

/** Tries each form of one address that was not tried before, in a hub made for it. */
const tryDoor = async (trial: Trial, door: string, from: number): Promise<Tried[]> => {
  const { id: hubId } = await given.hub()
  const { targets, role, failed } = await targetsAt(trial.web, door, hubId, trial.role)
  trial.role = role
  const tries: Tried[] = [{ requests: 0, wrong: failed.map(what => ({ kind: 'no clear answer', what })) }]
  for (const [index, target] of targets.entries()) {
    if (trial.tried.has(whither(target.action))) continue
    trial.tried.add(whither(target.action))
    tries.push(await tryForm(trial, target, hubId, from + index))
  }
  return tries
}

/**
 * Everything wrong to every form there is, over HTTP to the web process as it is shipped: a clear answer within two
 * seconds, nothing changed where the answer was no, nothing ever changed in another hub, and the process lives on.
 */
export const hostileInput: Drill = async scale => {
  const owner = new pg.Client(process.env.DATABASE_URL)
  await owner.connect()
  const web = await startWeb({ LOG_LEVEL: 'error' })
  const wrong: Wrong[] = []
  // A small run takes a share of the addresses, and of what is sent to each.
  const all = some(await addresses(), Math.min(1, scale * 12), 0)
  const figures = { addresses: all.length, forms: 0, requests: 0 }
  let grown = 0
  let alive = false
  try {
    const elsewhere = (await given.asked()).hub.id
    const trial: Trial = { web, owner, share: Math.min(1, scale), elsewhere, tried: new Set(), role: 'coordinator' }
    let memory = 0
    for (const [index, door] of all.entries()) {
      for (const tried of await tryDoor(trial, door, index)) {
        if (tried.requests > 0) figures.forms++
        figures.requests += tried.requests
        wrong.push(...tried.wrong)
      }
      // What is loaded and kept on the way there is no growth.
      if (index === Math.floor(all.length / 2)) memory = await memoryOf(web)
    }
    grown = Math.round((await memoryOf(web)) - memory)
    alive = (await web.get('/healthz')).status === 200
  } finally {
    await web.stop()
    await owner.end()
  }
  for (const { kind, what } of wrong.slice(0, 40)) process.stderr.write(`${kind}: ${what}\n`)
  // A small run shares the machine with other tests: it judges the answers, and times and memory only at full size.
  const timed = scale >= 1
  const grave = wrong.filter(({ kind }) => timed || kind !== 'slow')
  const counted = kinds.map(kind => [kind, wrong.filter(one => one.kind === kind).length] as const)
  return {
    name: 'hostile-input',
    figures: { ...figures, ...Object.fromEntries(counted), 'MB grown': Math.max(0, grown) },
    target: 'every answer clear and within 2 s, nothing changed by a refusal or elsewhere, under 100 MB grown',
    holds: grave.length === 0 && alive && (!timed || grown < 100),
  }
}
