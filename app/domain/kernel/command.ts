import { clock } from '~/platform/clock'
import { brokenConstraint, type Tx, transact } from '~/platform/db'
import { type FactToRecord, record } from '~/platform/ledger'
import type { Actor } from './actor'
import { type Decision, type Outcome, refuse } from './decision'

/**
 * The one way anything changes: load and lock, allow, decide, save, record, in one transaction.
 * Answers `not-found` where the subject does not exist for this actor and `not-allowed` where the policy says no;
 * a refusal changes nothing. `constraints` names the refusals the database itself makes, when two race for one place.
 */
export const command =
  <I, B, N, E extends FactToRecord, W extends string = never>(c: {
    name: string
    load: (tx: Tx, input: I, actor: Actor) => Promise<B | null>
    allow: (actor: Actor, subject: B, input: I) => boolean
    decide: (subject: B, input: I, at: Date, actor: Actor) => Decision<N, E, W>
    save: (tx: Tx, next: N, before: B) => Promise<void>
    constraints?: { [name: string]: W }
  }) =>
  (actor: Actor, input: I): Promise<Outcome<N, W | 'not-found' | 'not-allowed'>> =>
    transact<Outcome<N, W | 'not-found' | 'not-allowed'>>(actor, async tx => {
      const subject = await c.load(tx, input, actor)
      if (subject === null) return refuse('not-found')
      if (!c.allow(actor, subject, input)) return refuse('not-allowed')

      const at = clock.now()
      const decision = c.decide(subject, input, at, actor)
      if (!decision.ok) return decision

      await c.save(tx, decision.next, subject)
      await record(tx, { by: actor.personId, via: c.name, at, facts: decision.events })
      return { ok: true, value: decision.next }
    }).catch((error: unknown) => {
      const why = c.constraints?.[brokenConstraint(error) ?? '']
      if (why) return refuse(why)
      throw error
    })
