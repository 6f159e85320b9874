import { dayOf } from '../../kernel/working-days'
import type { Contribution } from '../contribution/store'

const keeping = ['record', 'audio-only', 'transcript-only']
const hearing = ['hub-classes', 'other-hubs', 'open-web']

/** Is consent in force: may it be kept in some form, and heard by somebody, today? */
export const consentHolds = (
  { scopes, consentEndsOn }: Pick<Contribution, 'scopes' | 'consentEndsOn'>,
  at: Date,
): boolean =>
  consentEndsOn !== null &&
  dayOf(consentEndsOn) >= dayOf(at) &&
  keeping.some(scope => scopes.includes(scope)) &&
  hearing.some(scope => scopes.includes(scope))

/** Who may hear it, of the purposes consented to. */
export const heardBy = ({ scopes }: Pick<Contribution, 'scopes'>): string[] =>
  hearing.filter(scope => scopes.includes(scope))
