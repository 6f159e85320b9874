import { useLoaderData } from '@remix-run/react'
import { offerFor, offersFor } from '~/domain/encounters'
import { type Actor, wears } from '~/domain/kernel/actor'
import { saveOpportunity } from '~/domain/matching'
import { OpportunityForm } from '~/domain/matching/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Details } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { OpportunityFields } from './fields'
import { useResult } from './said'

export const meta = titled(words => words.matching.form.newTitle)

const who = ['employer-admin', 'provider-admin', 'coordinator'] as const

/** What an employer says already of a standing offer, where one person can take part in it too. */
const startFrom = async (actor: Actor, offerId: string) => {
  const offer = await offerFor(actor, offerId)
  if (!offer) return null
  const kinds: Record<string, string> = { visit: 'open-visit', mentoring: 'mentoring' }
  const { title, description, sector, access, maxGroup } = offer
  const [town = ''] = offer.sites.map(site => site.town)
  return { kind: kinds[offer.kind] ?? 'event', title, description, sector, access, district: town, places: maxGroup }
}

export const loader = page({ for: who }, async (actor, _params, url) => {
  const offerId = url.searchParams.get('offer') ?? ''
  const ofEmployer = wears(actor, 'employer-admin')
  return {
    named: wears(actor, 'coordinator'),
    offerId,
    from: offerId && ofEmployer ? await startFrom(actor, offerId) : null,
    offers: ofEmployer ? (await offersFor(actor, { state: 'open', search: '', page: 1 })).offers : [],
  }
})

export const action = submit({
  for: who,
  form: OpportunityForm,
  run: (actor, { opportunityId: _none, ...input }) => saveOpportunity(actor, input),
  refusals: words => words.matching.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/opportunities/${id}`, words.matching.form.savedFirst),
})

export default function NewOpportunityPage() {
  const { named, offers, from, offerId } = useLoaderData<typeof loader>()
  const { matching } = useWords()
  const words = matching.form
  const values = from ? { ...from, level: '0', places: String(from.places) } : { level: '0' }
  return (
    <Page title={words.newTitle} lead={words.lead} back={{ href: '/opportunities', text: matching.list.title }}>
      {offers.length > 0 && !from && (
        <Details summary={words.fromOffer}>
          <ul className="govuk-list">
            {offers.map(({ id, title }) => (
              <li key={id}>
                <a className="govuk-link" href={`/opportunities/new?offer=${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <OpportunityFields
        named={named}
        result={useResult()}
        values={values}
        hidden={from ? { offerId } : {}}
        action="/opportunities/new"
      />
    </Page>
  )
}
