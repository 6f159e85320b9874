import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { gateClosedBecause } from '../exploration'
import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { learnerOf } from '../learners'
import type { MatchingEvent } from './events'
import { type PlaceRefusal, takeOne } from './places'
import { type Standing, standingOf } from './seekers'
import { type Suggestion, suggestions } from './store'
import { suggestionLifecycle } from './suggestion'
import { appliedForOutside } from './vocabulary'

type Move = 'open' | 'save' | 'dismiss' | 'act'
type Asked = { suggestionId: string; because?: string; words?: string }
type Settled = Outcome<
  Suggestion,
  PlaceRefusal | 'apply-instead' | 'apply-there' | 'gate-closed' | 'wrong-state' | 'not-found' | 'not-allowed'
>

const announced = {
  open: 'suggestion-opened',
  save: 'suggestion-saved',
  dismiss: 'suggestion-dismissed',
  act: 'suggestion-acted',
} as const satisfies { [M in Move]: MatchingEvent['type'] }

/** Kinds that are applied for where they are. */
const outside: ReadonlySet<string> = new Set(appliedForOutside)

/** Asks for a place: under 18 staff say yes first, else it is taken at once. */
const askForPlace = async (tx: Tx, found: Standing, opportunityId: string, at: Date) => {
  const { hubId, learnerId, minor } = found
  // A placement is applied for, week by week, and takes its place when it is confirmed.
  const { kind } = await tx.opportunity.findUniqueOrThrow({ where: { id: opportunityId }, select: { kind: true } })
  if (kind === 'placement') return 'apply-instead'
  if (outside.has(kind)) return 'apply-there'
  const taken = minor ? { facts: [] } : await takeOne(tx, opportunityId, at)
  if (typeof taken === 'string') return taken
  const state = minor ? 'asked' : 'taken'
  const { id: placeId } = await tx.opportunityPlace.upsert({
    where: { opportunityId_learnerId: { opportunityId, learnerId } },
    create: { hubId, opportunityId, learnerId, state, changedAt: at },
    update: { state, changedAt: at },
    select: { id: true },
  })
  const fact: MatchingEvent = { type: minor ? 'place-asked' : 'place-taken', hubId, subjectId: opportunityId, placeId }
  return { facts: [fact, ...taken.facts] }
}

/** What the learner does with one of their own suggestions. Each asks the gate again. */
const settling =
  (move: Move) =>
  async (actor: Actor, { suggestionId, because, words }: Asked): Promise<Settled> => {
    const learner = await learnerOf(actor)
    if (!learner || !isId(suggestionId)) return refuse('not-found')
    return transact<Settled>(actor, async tx => {
      await tx.$queryRaw`select 1 from learner where id = ${learner.id}::uuid for update`
      const found = await standingOf(tx, learner.id)
      const before = (await tx.suggestion.findFirst({
        where: { learnerId: learner.id, id: suggestionId },
      })) as Suggestion | null
      if (!found || !before) return refuse('not-found')
      const at = clock.now()
      if (gateClosedBecause(found.gate, at).length > 0) return refuse('gate-closed')
      const state = suggestionLifecycle.step(before.state, move)
      // What waits with staff is not there for the learner.
      if (before.state === 'prepared' || before.state === 'held') return refuse('not-found')
      // Looking again changes nothing.
      if (!state && move === 'open') return { ok: true, value: before }
      if (!state) return refuse('wrong-state')
      const placed = move === 'act' ? await askForPlace(tx, found, before.opportunityId, at) : { facts: [] }
      if (typeof placed === 'string') return refuse(placed)
      await suggestions.lock(tx, before.id)
      const next = {
        state,
        changedAt: at,
        ...(move === 'dismiss' ? { notBecause: because ?? 'other', notWords: words || null } : {}),
      }
      await tx.suggestion.update({ where: { id: before.id }, data: { ...next, version: { increment: 1 } } })
      await record(tx, {
        ...{ by: actor.personId, via: `matching.${move}-suggestion`, at },
        facts: [
          { type: announced[move], hubId: found.hubId, subjectId: learner.id, ...{ suggestionId: before.id } },
          ...placed.facts,
        ],
      })
      return { ok: true, value: { ...before, ...next } }
    })
  }

export const openSuggestion = settling('open')
export const saveSuggestion = settling('save')
export const dismissSuggestion = settling('dismiss')
export const actOnSuggestion = settling('act')

/** Suggestions of an opportunity the learner has applied for are done with: they are neither shown nor made again. */
export const suggestionsActedOn = async (
  tx: Tx,
  { learnerId, opportunityId, at }: { learnerId: string; opportunityId: string; at: Date },
): Promise<MatchingEvent[]> => {
  const found = await tx.suggestion.findMany({
    where: { learnerId, opportunityId, state: { in: ['delivered', 'opened', 'saved'] } },
    select: { id: true, hubId: true },
  })
  await tx.suggestion.updateMany({
    where: { id: { in: found.map(({ id }) => id) } },
    data: { state: 'acted', changedAt: at, version: { increment: 1 } },
  })
  return found.map(({ id: suggestionId, hubId }) => ({
    ...{ type: 'suggestion-acted' as const, hubId, subjectId: learnerId, suggestionId },
  }))
}

type Shuffled = Outcome<null, 'gate-closed' | 'not-found'>

/** Asks for other suggestions than these; what was saved stays. A worker makes them. */
export const shuffleSuggestions = async (actor: Actor): Promise<Shuffled> => {
  const learner = await learnerOf(actor)
  if (!learner) return refuse('not-found')
  return transact<Shuffled>(actor, async tx => {
    const found = await standingOf(tx, learner.id)
    const at = clock.now()
    if (!found || gateClosedBecause(found.gate, at).length > 0) return refuse('gate-closed')
    await record(tx, {
      ...{ by: actor.personId, via: 'matching.shuffle-suggestions', at },
      facts: [{ type: 'suggestions-shuffled', hubId: found.hubId, subjectId: learner.id }],
    })
    return { ok: true, value: null }
  })
}
