import { useLoaderData } from '@remix-run/react'
import { lessonMakers, makePlan, modulesForPlan } from '~/domain/case-studies'
import { PlanForm } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { PlanFields } from './plan-form'

export const meta = titled(words => words.listening.plans.form.new)

export const loader = page({ for: lessonMakers }, async actor => ({ modules: await modulesForPlan(actor) }))

export const action = submit({
  for: lessonMakers,
  form: PlanForm,
  run: makePlan,
  refusals: {},
  then: (plan, _params, _request, words) => seeOther(`/lessons/${plan.id}/clips`, words.listening.plans.form.saved),
})

/** Writing a plan of one's own. */
export default function NewLesson() {
  const { modules } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const result = useSaid(listening.plans.errors)
  return (
    <Page title={listening.plans.form.new} back={{ href: '/lessons', text: listening.plans.title }}>
      <PlanFields result={result} modules={modules} values={{ clips: 3, majorGroups: 3, minutes: 50 }} />
    </Page>
  )
}
