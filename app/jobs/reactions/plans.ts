import type { z } from 'zod'
import type { PlanEvent } from '~/domain/plans/events'
import { enqueue, type JobRequest } from '~/platform/queue'
import { mail } from '../mail'
import { plans as queue } from '../plans'
import type { Reactions } from '../registry'

type Letter = z.input<(typeof mail.jobs)['tell-of-plan']['payload']>
type About = { id: string; hubId: string; subjectId: string }

/** A letter about a plan, told once for this fact. */
export const tellOfPlan = (
  { id, hubId, subjectId: adviceId }: About,
  letter: Letter['letter'],
  to: Letter['to'],
): JobRequest => enqueue(mail, 'tell-of-plan', { hubId, letter, adviceId, to, because: id })

/** What was agreed gets under way by itself. */
export const beginPlan = ({ hubId, subjectId: adviceId }: About): JobRequest =>
  enqueue(queue, 'begin-plan', { hubId, adviceId }, { dedupe: `begin-${adviceId}` })

export const plans: Reactions<PlanEvent> = {
  'plan-changed': () => [],
  'review-asked': fact => [
    tellOfPlan(fact, 'review', 'adult'),
    ...(fact.asked === 1 ? [tellOfPlan(fact, 'review-due', 'adviser')] : []),
  ],
  'review-left': () => [],
}
