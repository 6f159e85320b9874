import { addWorkingDays, startOfDay } from '../kernel/working-days'
import type { PlacementState } from './placement'

/** Whose turn it is. `institution` is the adult themself where none stands behind them. */
export type Turn = 'learner' | 'institution' | 'host' | 'both' | 'nobody'

/** Who has to act next, state by state. */
export const turns: { [S in PlacementState]: Turn } = {
  drafted: 'institution',
  submitted: 'host',
  read: 'host',
  'employer-accepted': 'learner',
  'student-confirmed': 'nobody',
  'agreement-draft': 'host',
  'employer-completed': 'institution',
  'school-completed': 'institution',
  'parent-ok': 'both',
  signatures: 'both',
  signed: 'nobody',
  started: 'institution',
  completed: 'both',
  evaluated: 'nobody',
  rejected: 'nobody',
  expired: 'nobody',
  'cancelled-by-employer': 'nobody',
  'cancelled-by-student': 'nobody',
  'cancelled-by-school': 'nobody',
  'ended-early': 'nobody',
  'did-not-show': 'nobody',
}

/** School days in which both sides say how it went; then nobody waits for it any more (domain reference 3.4, evaluate). */
const lookBackDays = 10

/** Whatever was over before this moment is no longer waited for. It may still be said how it went. */
export const lookBackUntil = (at: Date): Date => startOfDay(addWorkingDays(at, -lookBackDays))

/** Whose turn it is with one placement, at a moment. */
export const turnOf = ({ state, waitsSince }: { state: string; waitsSince: Date }, at: Date): Turn =>
  state === 'completed' && waitsSince < lookBackUntil(at) ? 'nobody' : turns[state as PlacementState]

/** Days in which an answer is awaited, and as many again after a reminder (domain reference 3.5). */
export const answerDays = 15

/** States whose silence ends the asking. */
export const lapsing = ['submitted', 'read', 'employer-accepted'] as const satisfies PlacementState[]

/** States in which somebody is reminded once. */
export const reminded = [
  ...lapsing,
  'agreement-draft',
  'employer-completed',
  'school-completed',
  'parent-ok',
  'signatures',
] as const satisfies PlacementState[]
