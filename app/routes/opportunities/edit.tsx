import { useLoaderData } from '@remix-run/react'
import { wears } from '~/domain/kernel/actor'
import { opportunityFor, saveOpportunity } from '~/domain/matching'
import { OpportunityForm } from '~/domain/matching/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { OpportunityFields } from './fields'
import { useResult } from './said'

export const meta = titled(words => words.matching.form.editTitle)

const who = ['employer-admin', 'provider-admin', 'coordinator'] as const

export const loader = page({ for: who }, async (actor, { opportunityId = '' }) => {
  const found = await opportunityFor(actor, opportunityId)
  return found?.mayEdit ? { ...found, named: wears(actor, 'coordinator') } : null
})

export const action = submit({
  for: who,
  form: OpportunityForm,
  run: saveOpportunity,
  refusals: words => words.matching.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/opportunities/${id}`, words.matching.form.saved),
})

const dayOf = (at: Date | null) => at?.toISOString().slice(0, 10)

const said = (value: number | null) => (value === null ? '' : String(value))

export default function EditOpportunityPage() {
  const { id, version, named, title, ...found } = useLoaderData<typeof loader>()
  const { matching } = useWords()
  return (
    <Page title={matching.form.editTitle} back={{ href: `/opportunities/${id}`, text: title }}>
      <OpportunityFields
        named={named}
        result={useResult()}
        values={{
          ...found,
          title,
          level: String(found.level),
          fromYear: String(found.fromYear),
          toYear: String(found.toYear),
          places: String(found.places),
          remote: found.remote ? ['yes'] : [],
          startsOn: dayOf(found.startsOn),
          endsOn: dayOf(found.endsOn),
          closesOn: dayOf(found.closesOn),
          leadsTo: said(found.leadsTo),
          hoursWeekly: said(found.hoursWeekly),
          weeks: said(found.weeks),
          costPounds: said(found.costPounds),
          fundingAsOf: dayOf(found.fundingAsOf),
        }}
        hidden={{ version }}
      />
    </Page>
  )
}
