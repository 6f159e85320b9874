import { addDays, dateOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { type Channel, type ConsentScope, consentScopes } from './scopes'

/** A row to be added to the ledger. */
export type ConsentRow = {
  hubId: string
  contributionId: string
  scope: ConsentScope
  given: boolean
  textVersion: string
  textHash: string
  channel: Channel
  capturedBy: string
  signature: string
  at: Date
  endsOn: Date
}

/** What every row of one signing has in common. */
export type Signing = Omit<ConsentRow, 'scope' | 'given' | 'endsOn'>

/** The last day on which a consent given now holds. */
export const consentEnd = (at: Date): Date => dateOf(addDays(at, clocks.consent))

/**
 * The rows that take the ledger from what holds to what is wanted: one for each purpose newly ticked, and one for each
 * taken back. `anew` also writes again what goes on, under its new end.
 */
export const rowsFor = (
  signing: Signing,
  holds: readonly string[],
  wanted: readonly ConsentScope[],
  endsOn: Date,
  anew: boolean,
): ConsentRow[] =>
  consentScopes.flatMap(scope => {
    const given = wanted.includes(scope)
    const held = holds.includes(scope)
    return given === held && !(given && anew) ? [] : [{ ...signing, scope, given, endsOn }]
  })
