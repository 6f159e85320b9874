import type { AdviceEvent } from '~/domain/advice/events'
import type { AdviserEvent } from '~/domain/advisers/events'
import type { AppointmentEvent } from '~/domain/appointments/events'
import type { CaseStudyEvent } from '~/domain/case-studies/events'
import type { EncounterEvent } from '~/domain/encounters/events'
import type { ExplorationEvent } from '~/domain/exploration/events'
import type { GuidanceEvent } from '~/domain/guidance/events'
import type { LearnerEvent } from '~/domain/learners/events'
import type { LessonEvent } from '~/domain/lessons/events'
import type { MatchingEvent } from '~/domain/matching/events'
import type { MovingOnEvent } from '~/domain/moving-on/events'
import type { NetworkEvent } from '~/domain/network/events'
import type { PlacementEvent } from '~/domain/placements/events'
import type { PlanEvent } from '~/domain/plans/events'
import type { PrivacyEvent } from '~/domain/privacy/events'
import type { TrackerEvent } from '~/domain/tracker/events'
import type { JobRequest } from '~/platform/queue'
import { advice } from './advice'
import { appointments } from './appointments'
import { feeds } from './feeds'
import { guidance } from './guidance'
import { imports } from './imports'
import { mail } from './mail'
import { matching } from './matching'
import { placements } from './placements'
import { plans } from './plans'
import { routing } from './routing'
import { studio } from './studio'
import { upkeep } from './upkeep'

/**
 * Every queue. A job is added in three places, and the compiler asks for the third: its name, payload and attempts in
 * `app/jobs/<queue>.ts`; what asks for it in `reactions/` or `timetable.ts`; its handler in `workers/<queue>.ts`.
 */
export const queues = {
  mail,
  routing,
  matching,
  placements,
  advice,
  appointments,
  guidance,
  plans,
  feeds,
  imports,
  studio,
  upkeep,
}

/** A recorded fact as its reaction receives it. */
export type Recorded<E> = E & { id: string; by: string; at: Date }

/** Every fact of the product. */
export type Fact = Recorded<
  | NetworkEvent
  | EncounterEvent
  | CaseStudyEvent
  | PrivacyEvent
  | ExplorationEvent
  | LearnerEvent
  | LessonEvent
  | MatchingEvent
  | PlacementEvent
  | AdviceEvent
  | AdviserEvent
  | TrackerEvent
  | MovingOnEvent
  | PlanEvent
  | AppointmentEvent
  | GuidanceEvent
>

/** What follows from each fact of an area. One without a line does not compile; an empty list is a decision. */
export type Reactions<E extends { type: string }> = { [F in Recorded<E> as F['type']]: (fact: F) => JobRequest[] }
