import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import { caseloadStates } from './advice-request'
import { allocateAdvice, passable, passOnAdvice } from './allocate'
import { candidatesIn } from './candidates'

/** Before the first meeting; whoever has met is passed on from where they are. */
const movable: readonly string[] = ['allocated', 'appointment-offered', 'did-not-attend']
const mayMoveOn = (state: string): boolean => movable.includes(state) || passable.some(one => one === state)

/** Advisers of the hub with how many people each walks with, and of one of them the requests that may be handed on. */
export const caseloads = (viewer: Actor, from: string) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const { hubId } = viewer
    const theirs = isId(from)
      ? await tx.adviceRequest.findMany({
          where: { hubId, adviserId: from, state: { in: [...caseloadStates, 'on-hold'] } },
          orderBy: { receivedAt: 'asc' },
          select: { id: true, reference: true, name: true, state: true, language: true },
        })
      : []
    return {
      from: isId(from) ? from : '',
      advisers: await candidatesIn(tx, hubId, dayOf(clock.now())),
      requests: theirs.filter(({ state }) => mayMoveOn(state)),
      // Whoever has a meeting with them meets first, or calls it off.
      staying: theirs.filter(({ state }) => !mayMoveOn(state)),
    }
  })

type HandedOn = { given: number; left: { reference: string; why: string }[] }

/** Hands requests on to one adviser, one after the other: each by the same rule as any other, and each that stays is said. */
export const handOn = async (
  actor: Actor,
  { to, requests, from }: { from: string; to: string; requests: string[] },
): Promise<Outcome<HandedOn, 'not-allowed' | 'same-adviser'>> => {
  if (!wears(actor, 'coordinator')) return refuse('not-allowed')
  if (from === to) return refuse('same-adviser')
  const references = await transact(actor, tx =>
    tx.adviceRequest.findMany({
      where: { id: { in: requests }, adviserId: isId(from) ? from : actor.hubId },
      select: { id: true, reference: true, state: true },
    }),
  )
  const done: HandedOn = { given: 0, left: [] }
  for (const { id, reference, state } of references) {
    const give = movable.includes(state) ? allocateAdvice : passOnAdvice
    const outcome = await give(actor, { adviceId: id, adviserId: to })
    if (outcome.ok) done.given++
    else done.left.push({ reference, why: outcome.why })
  }
  return { ok: true, value: done }
}
