import type { SubmissionResult } from '@conform-to/react'
import { useParams } from '@remix-run/react'
import type { PlanVerb } from '~/domain/plans/forms'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import type { showPlan } from './presses'

/** What the page of a plan reads, by whichever door. */
export type PlanLoader = typeof showPlan.own
export type Shown = Awaited<ReturnType<PlanLoader>>
export type Plan = NonNullable<Shown['plan']>
export type Goal = Plan['goals'][number]
export type Step = Goal['actions'][number]

/** The plan's own address, and by which door one came in. */
export const useHome = (): { home: string; door: 'own' | 'desk' } => {
  const { asking, adviceId } = useParams()
  return asking
    ? { home: `/my-advice/${asking}/plan`, door: 'own' }
    : { home: `/advice/${adviceId}/plan`, door: 'desk' }
}

/** What came of the form of this verb, in the reader's language. */
export const useResultOf = (): ((verb: PlanVerb) => SubmissionResult | undefined) => {
  const { verb } = useParams()
  const { errors, refusals } = useWords().plans
  const result = useSaid(errors, [refusals['no-such-opportunity'], refusals['there-already']])
  return asked => (asked === verb ? result : undefined)
}

/** The values typed into the form of a row, where it is the one that was sent. */
export const isRowOf = (result: SubmissionResult | undefined, field: string, id: string): boolean =>
  (result?.initialValue as { [name: string]: unknown } | undefined)?.[field] === id

/** The state of a request, as far as its plan is concerned. */
export const useStateWords = () => {
  const { states } = useWords().plans
  const said: { readonly [state: string]: string } = states
  return ({ state, plan }: Pick<Shown, 'state' | 'plan'>) =>
    plan === null ? states.none : (said[state] ?? states.other)
}
