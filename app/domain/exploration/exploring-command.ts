import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, type Outcome, refuse } from '../kernel/decision'
import type { ExplorationEvent } from './events'
import { type Exploring, exploringOf, oneExploring } from './exploring'
import { advanced, onCurrentCycle, type WithCycle } from './moving'
import { saveExploring } from './save-exploring'

type Decided<W extends string> = Decision<Exploring, ExplorationEvent, W>
type Decide<I, W extends string> = (exploring: WithCycle, input: I, at: Date, actor: Actor) => Decided<W>

/** A decision made in the cycle of the learner's phase, and followed as far as the stages are complete then. */
const decideIn = <I, W extends string>(
  decide: Decide<I, W>,
  before: Exploring,
  input: I,
  at: Date,
  actor: Actor,
): Decided<W> => {
  const current = onCurrentCycle(before, at)
  const decision = decide(current.exploring, input, at, actor)
  if (!decision.ok) return decision
  const { exploring, events } = advanced({ exploring: decision.next, events: decision.events })
  return accept(exploring, ...current.events, ...events)
}

/**
 * A command on one learner's exploring, locked. Without a cycle of the phase they are in a new one begins. Whose learner it
 * is not reads as nothing.
 */
export const exploringCommand = <I extends { learnerId: string }, W extends string = never>(c: {
  name: string
  allow: (actor: Actor, exploring: Exploring, input: I) => boolean
  decide: Decide<I, W>
}) =>
  command({
    name: `exploration.${c.name}`,
    load: (tx: Tx, { learnerId }: I) => oneExploring(tx, learnerId, true),
    allow: c.allow,
    decide: (before: Exploring, input: I, at: Date, actor: Actor) => decideIn(c.decide, before, input, at, actor),
    save: saveExploring,
  })

/**
 * The same for several learners in one transaction: all of it happens or none. A learner whom the actor does not see makes
 * it `not-found`.
 */
export const groupCommand =
  <I extends { learnerIds: readonly string[] }, W extends string = never>(c: {
    name: string
    allow: (actor: Actor, exploring: Exploring, input: I) => boolean
    decide: Decide<I, W>
  }) =>
  (actor: Actor, input: I): Promise<Outcome<{ count: number }, W | 'not-found' | 'not-allowed'>> =>
    transact<Outcome<{ count: number }, W | 'not-found' | 'not-allowed'>>(actor, async tx => {
      const wanted = new Set(input.learnerIds)
      const found = await exploringOf(tx, [...wanted], { lock: true })
      if (found.length === 0 || found.length !== wanted.size) return refuse('not-found')
      if (!found.every(exploring => c.allow(actor, exploring, input))) return refuse('not-allowed')

      const at = clock.now()
      const decided: { next: Exploring; before: Exploring; events: ExplorationEvent[] }[] = []
      for (const before of found) {
        const decision = decideIn(c.decide, before, input, at, actor)
        if (!decision.ok) return decision
        decided.push({ ...decision, before })
      }
      for (const { next, before } of decided) await saveExploring(tx, next, before)
      await record(tx, {
        ...{ by: actor.personId, via: `exploration.${c.name}`, at },
        facts: decided.flatMap(({ events }) => events),
      })
      return { ok: true, value: { count: decided.length } }
    })
