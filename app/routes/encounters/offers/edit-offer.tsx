import { useLoaderData } from '@remix-run/react'
import { offerFor, saveOffer } from '~/domain/encounters'
import { SaveOfferForm } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from '../employer/said'
import { OfferFields } from './offer-fields'

export const meta = titled(words => words.employers.offers.edit)

export const loader = page({ for: ['employer-admin', 'coordinator'] }, async (actor, { offerId = '' }) => {
  const offer = await offerFor(actor, offerId)
  return offer?.mayEdit ? offer : null
})

export const action = submit({
  for: ['employer-admin', 'coordinator'],
  form: SaveOfferForm,
  run: (actor, { employerId: _kept, ...input }) => saveOffer(actor, input),
  refusals: words => words.employers.offers.refusals,
  then: (offer, _params, _request, words) => seeOther(`/offers/${offer.id}`, words.employers.offers.saved),
})

export default function EditOfferPage() {
  const { id, version, sites, title, employer, ...offer } = useLoaderData<typeof loader>()
  const result = useResult()
  const { employers } = useWords()
  const words = employers.offers
  return (
    <Page title={words.edit} caption={employer} back={{ href: `/offers/${id}`, text: title }}>
      <OfferFields
        sites={sites}
        result={result}
        values={{ ...offer, title, keyStages: offer.keyStages.map(String) }}
        hidden={{ version }}
      />
    </Page>
  )
}
