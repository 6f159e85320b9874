import { useLoaderData } from '@remix-run/react'
import { wears } from '~/domain/kernel/actor'
import { saveOpportunity } from '~/domain/matching'
import { OpportunityForm } from '~/domain/matching/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { OpportunityFields } from './fields'
import { useResult } from './said'

export const meta = titled(words => words.matching.form.newTitle)

const who = ['employer-admin', 'provider-admin', 'coordinator'] as const

export const loader = page({ for: who }, async actor => ({ named: wears(actor, 'coordinator') }))

export const action = submit({
  for: who,
  form: OpportunityForm,
  run: (actor, { opportunityId: _none, ...input }) => saveOpportunity(actor, input),
  refusals: words => words.matching.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/opportunities/${id}`, words.matching.form.savedFirst),
})

export default function NewOpportunityPage() {
  const { named } = useLoaderData<typeof loader>()
  const { matching } = useWords()
  const words = matching.form
  return (
    <Page title={words.newTitle} lead={words.lead} back={{ href: '/opportunities', text: matching.list.title }}>
      <OpportunityFields named={named} result={useResult()} values={{ level: '0' }} />
    </Page>
  )
}
