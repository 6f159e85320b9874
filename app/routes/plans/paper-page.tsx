import { useLoaderData } from '@remix-run/react'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import { GoalShown } from './goal-shown'
import { Declared } from './plan-page'
import { ShortlistShown, SignpostsShown } from './pointers-shown'
import type { showPaper } from './take-along'
import { useHome } from './view'

export const paperMeta = titled(words => words.plans.paper.title)

/** The plan to print: everything on it, and nothing to press. */
export default function PaperPage() {
  const shown = useLoaderData<typeof showPaper.own>()
  const { paper, title } = useWords().plans
  const language = useLanguage()
  const { home, door } = useHome()
  const { plan, adviser, reference, hub } = shown
  const on = (at: Date | null) => (at ? dateInWords(language, at) : '–')
  return (
    <Page
      title={paper.title}
      caption={hub.name}
      back={{ href: home, text: door === 'own' ? title.own : title.desk('') }}
    >
      <PrintLink />
      <SummaryList
        rows={[
          { term: paper.reference, value: reference },
          ...(adviser
            ? [{ term: paper.adviser, value: [adviser.name, adviser.employer].filter(Boolean).join(', ') }]
            : []),
          { term: paper.shared, value: on(plan.sharedAt) },
          { term: paper.agreed, value: on(plan.acknowledgedAt) },
        ]}
      />
      <Declared shown={{ ...shown, part: 'adult' }} />
      {plan.goals.map(goal => (
        <GoalShown key={goal.id} goal={goal} plan={plan} still />
      ))}
      <ShortlistShown plan={plan} still />
      <SignpostsShown plan={plan} still />
    </Page>
  )
}
