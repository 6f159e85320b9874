import { useLoaderData } from '@remix-run/react'
import { changePlan, lessonMakers, modulesForPlan, planFor } from '~/domain/case-studies'
import { PlanForm, PlanNamed } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { PlanFields } from './plan-form'

export const meta = titled(words => words.listening.plans.form.change)

export const loader = page({ for: lessonMakers }, async (actor, { planId = '' }) => {
  const plan = await planFor(actor, planId)
  return plan?.mayChange && !plan.shipped ? { plan, modules: await modulesForPlan(actor) } : null
})

export const action = submit({
  for: lessonMakers,
  form: PlanForm.extend(PlanNamed.shape),
  run: changePlan,
  refusals: {},
  then: (plan, _params, _request, words) => seeOther(`/lessons/${plan.id}`, words.listening.plans.form.saved),
})

/** Changing a plan of one's own. */
export default function ChangeLesson() {
  const { plan, modules } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const result = useSaid(listening.plans.errors)
  const { words, questions, ...rest } = plan
  return (
    <Page title={listening.plans.form.change} back={{ href: `/lessons/${plan.id}`, text: plan.title }}>
      <PlanFields
        result={result}
        modules={modules}
        values={{
          ...{ title: rest.title, phases: rest.phases, minutes: rest.minutes, clips: rest.clips },
          ...{ majorGroups: rest.majorGroups, moduleId: rest.moduleId ?? '', questions: questions.map(String) },
          ...{ purpose: words.purpose, steps: words.steps.join('\n'), talk: words.talk.join('\n') },
        }}
      />
    </Page>
  )
}
