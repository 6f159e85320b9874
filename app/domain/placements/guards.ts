import { dateOf, dayOf } from '../kernel/working-days'
import { missingIn, signersOf } from './agreement'
import { isMinor } from './hours'
import { type Part, type PlacementMove, placementLifecycle } from './placement'
import type { Whole } from './store'
import type { Party, Side } from './vocabulary'

/** Why a move that the table has cannot be made just now. */
export type Hindrance =
  | 'staff-first'
  | 'date-passed'
  | 'adult-needs-no-parent'
  | 'parent-first'
  | 'not-whole'
  | 'not-yet'
  | 'not-over'
  | 'no-hours'

type Ask = { whole: Whole; parts: readonly Part[]; at: Date }

const today = (at: Date) => dateOf(dayOf(at))
const stillToCome = ({ whole, at }: Ask) => whole.placement.startsOn > today(at)
const hasBegun = ({ whole, at }: Ask) => whole.placement.startsOn <= today(at)

/**
 * What must hold for a move, beside the table of states: asked by the command that makes it and by the page that offers
 * it, so that no button is there that would be refused. Moves without a line need nothing more.
 */
const guards: { [M in PlacementMove]?: (ask: Ask) => Hindrance | null } = {
  submit: ask => {
    if (!stillToCome(ask)) return 'date-passed'
    const staff = ask.parts.some(part => part === 'careers-leader' || part === 'teacher')
    return isMinor(ask.whole.placement.yearGroup) && !staff ? 'staff-first' : null
  },
  accept: ask => (stillToCome(ask) ? null : 'date-passed'),
  confirm: ask => (stillToCome(ask) ? null : 'date-passed'),
  'parent-part': ({ whole }) => (isMinor(whole.placement.yearGroup) ? null : 'adult-needs-no-parent'),
  sign: ({ whole: { placement, agreement } }) => {
    const missing = missingIn(placement, agreement)
    if (missing.length === 0) return null
    return missing.length === 1 && missing[0] === 'parent' ? 'parent-first' : 'not-whole'
  },
  start: ask => (hasBegun(ask) ? null : 'not-yet'),
  'not-come': ask => (hasBegun(ask) ? null : 'not-yet'),
  hours: ask => (hasBegun(ask) ? null : 'not-yet'),
  complete: ({ whole, at }) =>
    whole.placement.endsOn > today(at) ? 'not-over' : whole.minutes > 0 ? null : 'no-hours',
}

export const hindranceTo = (move: PlacementMove, ask: Ask): Hindrance | null => guards[move]?.(ask) ?? null

const hosts: readonly Part[] = ['employer-contact', 'employer-admin', 'provider-admin', 'coordinator']

/** For whom somebody can sign: themselves, and staff for a learner who signed on paper. */
export const signsFor = ({ whole: { placement, signed }, parts }: Pick<Ask, 'whole' | 'parts'>): Party[] =>
  signersOf(placement).filter(party => {
    if (signed.includes(party)) return false
    if (party === 'employer') return parts.some(part => hosts.includes(part))
    if (party === 'institution') return parts.includes('careers-leader')
    return parts.some(
      part => part === 'learner' || part === 'careers-leader' || part === 'teacher' || part === 'adviser',
    )
  })

/** For which side somebody can say how it went: the host's, or the learner's with or for them. */
export const saysFor = ({ whole: { evaluatedBy }, parts }: Pick<Ask, 'whole' | 'parts'>): Side[] => {
  const host = parts.some(part => hosts.includes(part))
  const side: Side[] = host ? ['employer'] : parts.length > 0 ? ['learner'] : []
  return side.filter(one => !evaluatedBy.includes(one))
}

/** The moves somebody can make just now. */
export const movesOpen = (ask: Ask): PlacementMove[] =>
  placementLifecycle.movesFrom(ask.whole.placement.state).filter(move => {
    const by: readonly Part[] = placementLifecycle.moves[move].by
    if (!ask.parts.some(part => by.includes(part)) || hindranceTo(move, ask)) return false
    if (move === 'sign') return signsFor(ask).length > 0
    return move === 'evaluate' ? saysFor(ask).length > 0 : true
  })
