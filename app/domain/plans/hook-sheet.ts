import { transact } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { type AdviceRequest, adviceRequests } from '../advice'
import { type WorkView, workToShare } from '../exploration'
import { type Actor, system } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision } from '../kernel/decision'
import { partIn } from './policy'
import type { ShareKind } from './vocabulary'

type Ticked = { kinds: readonly string[]; items: readonly string[] }

const read = (viewer: Actor, adviceId: string, part: 'adult' | 'adviser') =>
  transact(viewer, async tx => {
    const asked = await adviceRequests.read(tx, adviceId, viewer)
    if (!asked || partIn(viewer, asked.request) !== part) return null
    const rows = await tx.adviceShare.findMany({ where: { adviceId: asked.request.id } })
    const ticked: Ticked = {
      kinds: rows.filter(({ itemId }) => itemId === null).map(({ kind }) => kind),
      items: rows.flatMap(({ itemId }) => itemId ?? []),
    }
    return { request: asked.request, ticked }
  })

const workOf = ({ hubId, learnerId }: AdviceRequest): Promise<WorkView | null> =>
  learnerId ? workToShare(system('plans', hubId), learnerId) : Promise.resolve(null)

/** Somebody stopped on what they heard again and on what they thought about; told once for each question. */
const stoppedOn = ({ heard }: WorkView) =>
  heard.flatMap(({ question, role, clip }) => (clip ? [{ question, role, shownAs: clip.shownAs }] : []))

const thoughtsIn = ({ thoughts }: WorkView) =>
  thoughts.map(({ id, question, role, words, form, kept, savedOn, clip }) => ({
    ...{ id, question, role, words, form, kept, savedOn, shownAs: clip?.shownAs ?? null },
  }))

/** Everything an adult could let their adviser see, with what they have ticked; nothing where no record is tied. */
export const sharingOf = async (viewer: Actor, adviceId: string) => {
  const found = await read(viewer, adviceId, 'adult')
  if (!found) return null
  const work = await workOf(found.request)
  return {
    ...{ reference: found.request.reference, ticked: found.ticked, tied: work !== null },
    thoughts: work ? thoughtsIn(work) : [],
    stopped: work ? stoppedOn(work).length : 0,
    compared: work?.canvas != null,
    stated: work?.stated != null,
  }
}

/**
 * What an adviser sees before they meet: only what the adult has ticked, as it is at this moment. Taken back, it is gone at
 * the next look.
 */
export const hookSheet = async (viewer: Actor, adviceId: string) => {
  const found = await read(viewer, adviceId, 'adviser')
  if (!found) return null
  const { request, ticked } = found
  const shares = ticked.kinds.length + ticked.items.length > 0
  const work = shares ? await workOf(request) : null
  const has = (kind: ShareKind) => ticked.kinds.includes(kind)
  return {
    ...{ adviceId: request.id, reference: request.reference, name: request.name, tied: request.learnerId !== null },
    thoughts: work ? thoughtsIn(work).filter(({ id }) => ticked.items.includes(id)) : [],
    stopped: work && has('stopped') ? stoppedOn(work) : [],
    compared:
      work?.canvas && has('compared')
        ? { ...work.canvas, fragments: work.canvas.fragments.map(({ role }) => role) }
        : null,
    stated: work && has('stated') ? work.stated : null,
  }
}

type Sharing = { adviceId: string; kinds: readonly Exclude<ShareKind, 'thought'>[]; items: readonly string[] }
type Step = { request: AdviceRequest; at: Date; kinds: Sharing['kinds']; items: readonly string[] }

const save = command({
  name: 'plans.share-exploring',
  load: async (tx, { adviceId }: Sharing, actor) => (await adviceRequests.lock(tx, adviceId, actor))?.request ?? null,
  allow: (actor, request) => partIn(actor, request) === 'adult',
  decide: (request, { kinds, items }, at): Decision<Step, FactToRecord, never> =>
    accept<Step, FactToRecord>({ request, at, kinds, items }),
  save: async (tx, { request, at, kinds, items }) => {
    const of = { hubId: request.hubId, adviceId: request.id, sharedAt: at }
    await tx.adviceShare.deleteMany({ where: { adviceId: request.id } })
    await tx.adviceShare.createMany({
      data: [...kinds.map(kind => ({ ...of, kind })), ...items.map(itemId => ({ ...of, kind: 'thought', itemId }))],
    })
  },
})

/** The adult ticks what their adviser may see: all of it anew each time, so that nothing stays ticked unseen. */
export const shareExploring = async (actor: Actor, input: Sharing) => {
  const offered = await sharingOf(actor, input.adviceId)
  // Of thoughts that are not theirs, or are gone, nothing is kept.
  const own = new Set(offered?.thoughts.map(({ id }) => id))
  return save(actor, {
    ...input,
    kinds: [...new Set(input.kinds)],
    items: [...new Set(input.items)].filter(id => own.has(id)),
  })
}
