import { randomUUID } from 'node:crypto'
import type { ClipAsked, FragmentFacts } from '../case-studies'
import type { Actor } from '../kernel/actor'
import { accept, refuse } from '../kernel/decision'
import type { ListeningMode } from './done'
import type { HeardRow } from './exploring'
import { exploringCommand } from './exploring-command'
import { clipsFound, fragmentOf } from './fragments'
import type { WithCycle } from './moving'
import { mayExploreOrFacilitate } from './policy'

/** How a fragment was listened to. `percent` of it was heard, or its words were read; `session` is the mix's seed. */
export type Listened = { percent: number; read: boolean; mode: ListeningMode; session: string }

/** More than anybody listens to in one phase; nobody fills the disk. */
export const mostHeard = 1_500

/** The exploring with a fragment heard. What was heard before that way is only ever more, never less. */
export const withHeard = (
  { learner, cycle, ...exploring }: WithCycle,
  facts: FragmentFacts,
  { percent, read, mode, session }: Listened,
  at: Date,
): WithCycle => {
  const fragment = fragmentOf(learner.id, facts)
  const isSame = (one: HeardRow) =>
    one.teller === fragment.teller && one.question === fragment.question && one.mode === mode && one.session === session
  const before = exploring.heard.find(isSame)
  const row: HeardRow = {
    ...{ id: randomUUID(), hubId: learner.hubId, learnerId: learner.id, cycleId: cycle.id },
    ...{ percent: 0, read: false, mode, session, heardAt: at },
    ...before,
    ...fragment,
  }
  const next = { ...row, percent: Math.max(row.percent, percent), read: row.read || read }
  const heard = before ? exploring.heard.map(one => (one === before ? next : one)) : [...exploring.heard, next]
  return { ...exploring, learner, cycle, heard }
}

type ToNote = Listened & { learnerId: string; facts: FragmentFacts }

const note = exploringCommand({
  name: 'record-heard',
  allow: (actor, { learner }, _input: ToNote) => mayExploreOrFacilitate(actor, learner),
  decide: (exploring, { facts, learnerId: _same, ...listened }, at) =>
    exploring.heard.length >= mostHeard ? refuse('too-many') : accept(withHeard(exploring, facts, listened, at)),
})

/** Notes that a learner heard or read a clip that may be heard. The learner, the lesson they sit in, or who listens with them. */
export const recordHeard = async (
  actor: Actor,
  { clip, ...input }: Listened & { learnerId: string; clip: ClipAsked },
) => {
  const [facts] = await clipsFound(actor, [clip])
  return facts ? note(actor, { ...input, facts }) : refuse('not-found')
}
