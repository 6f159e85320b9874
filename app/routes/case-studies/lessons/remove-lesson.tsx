import { useLoaderData } from '@remix-run/react'
import { lessonMakers, planFor, removePlan } from '~/domain/case-studies'
import { PlanNamed } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { usePlanWords } from './plan-words'

export const meta = titled(words => words.listening.plans.remove.title)

export const loader = page({ for: lessonMakers }, async (actor, { planId = '' }) => {
  const plan = await planFor(actor, planId)
  return plan?.mayChange ? plan : null
})

export const action = submit({
  for: lessonMakers,
  form: PlanNamed,
  run: removePlan,
  refusals: {},
  then: (_plan, _params, _request, words) => seeOther('/lessons', words.listening.plans.remove.done),
})

/** Before a plan goes. */
export default function RemoveLesson() {
  const plan = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.plans.remove
  const { title } = usePlanWords(plan)
  return (
    <Page title={words.title} caption={title} back={{ href: `/lessons/${plan.id}`, text: title }}>
      <p className="govuk-body">{words.text}</p>
      <FormFor schema={PlanNamed} send={words.action} tone="warning" />
    </Page>
  )
}
