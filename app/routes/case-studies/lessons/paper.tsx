import { useLoaderData } from '@remix-run/react'
import { lessonMakers, makePaper } from '~/domain/case-studies'
import { PlanNamed } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { usePlanWords } from './plan-words'
import { readPlanAsMaker } from './read-plan'

export const meta = titled(words => words.listening.plans.paper.title)
export const loader = readPlanAsMaker

export const action = submit({
  for: lessonMakers,
  form: PlanNamed,
  run: makePaper,
  refusals: words => ({ 'no-clips': words.listening.plans.paper.noClips }),
  then: ({ id }, { planId }, _request, words) =>
    seeOther(`/lessons/${planId}/paper/${id}`, words.listening.plans.paper.made),
})

/** Before clips are put on paper: what is noted, and why. */
export default function Paper() {
  const plan = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.plans.paper
  const { title } = usePlanWords(plan)
  const result = useSaid({})
  return (
    <Page
      title={words.title}
      caption={title}
      lead={words.lead}
      back={{ href: `/lessons/${plan.address}`, text: title }}
    >
      <InsetText>{words.known}</InsetText>
      <FormFor schema={PlanNamed} result={result} send={words.make} />
    </Page>
  )
}
