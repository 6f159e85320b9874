import type { AdviceEvent } from '~/domain/advice/events'
import type { Reactions } from '../registry'
import { beginPlan, tellOfPlan } from './plans'

export const advice: Reactions<AdviceEvent> = {
  'advice-asked': () => [],
  'advice-acknowledged': () => [],
  'advice-triaged': () => [],
  'advice-signposted': () => [],
  'advice-allocated': () => [],
  'advice-unreachable': () => [],
  'advice-appointment-offered': () => [],
  'advice-booked': () => [],
  'advice-unbooked': () => [],
  'advice-attended': () => [],
  'advice-missed': () => [],
  'advice-plan-drafted': () => [],
  'advice-plan-shared': fact => [tellOfPlan(fact, 'shared', 'adult')],
  // Whoever took it back, the other side hears of it: each letter is written only where it is true.
  'advice-plan-taken-back': fact => [
    tellOfPlan(fact, 'taken-back', 'adult'),
    tellOfPlan(fact, 'change-asked', 'adviser'),
  ],
  'advice-plan-acknowledged': fact => [beginPlan(fact), tellOfPlan(fact, 'acknowledged', 'adviser')],
  'advice-begun': () => [],
  'advice-review-due': () => [],
  'advice-reviewed': () => [],
  'advice-carried-on': () => [],
  'advice-held': () => [],
  'advice-resumed': () => [],
  'advice-transferred': () => [],
  'advice-withdrawn': () => [],
  'advice-closed': () => [],
  'advice-reopened': () => [],
}
