import type { Audience, PlacementState } from '~/domain/placements'

/** A letter is written only while the placement is in one of these states: what has moved on needs no letter. */
export const letters = {
  'to-send-off': ['drafted'],
  asked: ['submitted', 'read'],
  accepted: ['employer-accepted'],
  rejected: ['rejected'],
  expired: ['expired'],
  'fill-in': ['agreement-draft'],
  'school-part': ['employer-completed'],
  'to-sign': ['school-completed', 'parent-ok', 'signatures'],
  signed: ['signed', 'started'],
  'looked-back': ['completed'],
  'ended-early': ['ended-early'],
  'not-come': ['did-not-show'],
  cancelled: ['cancelled-by-employer', 'cancelled-by-student', 'cancelled-by-school'],
  'your-turn': [
    ...(['submitted', 'read', 'employer-accepted', 'agreement-draft', 'employer-completed'] as const),
    ...(['school-completed', 'parent-ok', 'signatures'] as const),
  ],
} as const satisfies { [letter: string]: PlacementState[] }

export type PlacementLetterName = keyof typeof letters

/** Who hears "it is your turn" is whoever's turn it is. */
export const waitedFor: { [A in Audience]: readonly PlacementState[] } = {
  host: ['submitted', 'read', 'agreement-draft', 'parent-ok', 'signatures'],
  institution: ['employer-completed', 'school-completed', 'parent-ok', 'signatures'],
  learner: ['employer-accepted', 'parent-ok', 'signatures'],
}
