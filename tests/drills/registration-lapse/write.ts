import type { AdviceMove } from '~/domain/advice'
import type { AppointmentMove } from '~/domain/appointments'
import type { GuidanceMove } from '~/domain/guidance'
import type { Actor } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import type { given as advising } from '../../support/factories/advice'

/** An adviser on their own, in a hub that has what their writes are about. */
export type Stage = {
  hubId: string
  adviser: Awaited<ReturnType<typeof advising.adviser>>
  actor: Actor
  bodyId: string
  providerId: string
  school: { id: string }
}

export type Move = `advice.${AdviceMove}` | `meeting.${AppointmentMove}` | `guidance.${GuidanceMove}`

/** One command as an adviser presses it. `arrange` makes all it needs to succeed; what it answers presses it. */
export type Write = {
  name: string
  /** The moves of the tables that are made with it. */
  moves?: readonly Move[]
  /** It is about a meeting on a later day, which the registration has to cover too. */
  ahead?: true
  arrange: (stage: Stage) => Promise<() => Promise<Outcome<unknown, string>>>
}
