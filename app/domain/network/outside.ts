import { clock } from '~/platform/clock'
import { type Scope, type SystemScope, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Decision, Outcome } from '../kernel/decision'
import type { NetworkEvent } from './events'

/** A named system scope, which may also speak inside one hub and for one person. */
export type OutsideScope = SystemScope & Partial<Scope>

/**
 * The spine for those who are nobody yet: the same steps as a command, under a named system scope. The secret they
 * bring is their permission, so `load` answers null where it opens nothing.
 */
export const outside =
  <I, S, B, N, W extends string = never, V = unknown>(c: {
    name: string
    /** Finds out in which scope to work, in a reading of its own. Null where the secret opens nothing. */
    scope: (input: I) => Promise<(OutsideScope & S) | null>
    load: (tx: Tx, input: I, scope: OutsideScope & S, at: Date) => Promise<B | null>
    decide: (subject: B, input: I, at: Date) => Decision<N, NetworkEvent, W>
    /** Writes, and answers what the door is told. */
    save: (tx: Tx, next: N, input: I, at: Date) => Promise<V>
    /** Whom the facts name as their maker. */
    by?: (next: N) => string
  }) =>
  async (input: I): Promise<Outcome<V, W | 'not-found'>> => {
    const scope = await c.scope(input)
    if (!scope) return { ok: false, why: 'not-found' }
    return transact<Outcome<V, W | 'not-found'>>(scope, async tx => {
      const at = clock.now()
      const subject = await c.load(tx, input, scope, at)
      if (subject === null) return { ok: false, why: 'not-found' }
      const decision = c.decide(subject, input, at)
      if (!decision.ok) return decision

      const value = await c.save(tx, decision.next, input, at)
      const by = c.by?.(decision.next) ?? `system.${scope.system}`
      await record(tx, { by, via: c.name, at, facts: decision.events })
      return { ok: true, value }
    })
  }
