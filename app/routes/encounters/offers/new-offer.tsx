import { useLoaderData } from '@remix-run/react'
import { employersToOfferFor, saveOffer } from '~/domain/encounters'
import { SaveOfferForm } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from '../employer/said'
import { OfferFields } from './offer-fields'

const limits = {
  timesPerYear: 4,
  leadDays: 20,
  travelKm: 25,
  maxGroup: 30,
  languages: ['en'],
  safeguarding: 'escorted',
}

export const meta = titled(words => words.employers.offers.new)

export const loader = page({ for: ['employer-admin'] }, async actor => {
  const [employer] = await employersToOfferFor(actor)
  return employer ?? null
})

export const action = submit({
  for: ['employer-admin'],
  form: SaveOfferForm,
  run: async (actor, input) => {
    const [employer] = await employersToOfferFor(actor)
    return saveOffer(actor, { ...input, employerId: input.employerId ?? employer?.id ?? '' })
  },
  refusals: words => words.employers.offers.refusals,
  then: (offer, _params, _request, words) => seeOther(`/offers/${offer.id}`, words.employers.offers.saveFirst),
})

export default function NewOfferPage() {
  const employer = useLoaderData<typeof loader>()
  const result = useResult()
  const { employers } = useWords()
  const words = employers.offers
  return (
    <Page title={words.new} lead={words.newLead} caption={employer.name} back={{ href: '/offers', text: words.title }}>
      <OfferFields sites={employer.sites} result={result} values={limits} hidden={{ employerId: employer.id }} />
    </Page>
  )
}
