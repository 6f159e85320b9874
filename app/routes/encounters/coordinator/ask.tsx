import { useLoaderData } from '@remix-run/react'
import { askEmployer, employersToAsk, requestForHub } from '~/domain/encounters'
import { AskEmployer } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FilterForm } from '~/ui/filter-form'
import { FormFor, plainField, Radios, TextArea, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { MeetingSummary } from '../meeting-summary'
import { aboutForHub } from './about'
import { useResult } from './said'
import { useSay } from './say'

export const meta = titled(words => words.coordinator.ask.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '' }, url) => {
  const search = (url.searchParams.get('search') ?? '').replaceAll('\u0000', '').trim().slice(0, 100)
  const request = await requestForHub(actor, requestId)
  const found = request && (await employersToAsk(actor, requestId, search))
  return found && { ...aboutForHub(request), search, ...found }
})

export const action = submit({
  for: ['coordinator'],
  form: AskEmployer,
  run: askEmployer,
  refusals: words => words.coordinator.refusals,
  then: ({ request }, _params, _asked, words) => seeOther(`/board/${request.id}`, words.coordinator.ask.done),
})

type Found = Awaited<ReturnType<typeof loader>>['offers'][number]

const useAbout = () => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.ask
  const far = ({ km }: Found) => (km === null ? '' : `${words.km(km)} `)
  return {
    /** One offer to choose: how far, and what speaks against it. */
    option: (offer: Found) => ({
      value: offer.offerId,
      text: `${offer.employer}: ${offer.title}`,
      hint: `${far(offer)}${offer.against.length > 0 ? words.against(say.list(offer.against.map(say.exclusion))) : words.fits}`,
    }),
    bar: (offer: Found) => `${offer.employer}: ${words.bar(say.exclusion(offer.bar ?? ''))}`,
  }
}

const Barred = ({ offers }: { offers: readonly Found[] }) => {
  const { coordinator } = useWords()
  const { bar } = useAbout()
  if (offers.length === 0) return null
  return (
    <Details summary={coordinator.ask.barred(offers.length)}>
      <ul className="govuk-list govuk-list--bullet">
        {offers.map(offer => (
          <li key={offer.offerId}>{bar(offer)}</li>
        ))}
      </ul>
    </Details>
  )
}

export default function AskPage() {
  const { id, about, search, offers, more } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const { option } = useAbout()
  const result = useResult()
  const words = coordinator.ask
  const free = offers.filter(({ bar }) => bar === null)
  return (
    <Page title={words.title} lead={words.text} back={`/board/${id}`}>
      <MeetingSummary about={about} />
      <FilterForm action={`/board/${id}/ask`} apply={words.find} title={words.search}>
        <TextField field={plainField('search', search)} label={words.search} />
      </FilterForm>
      {free.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <FormFor schema={AskEmployer} result={result} send={words.send}>
          {fields => (
            <>
              <Radios field={fields.offerId} label={words.which} options={free.map(option)} />
              {more > 0 && <p className="govuk-body">{words.more(more)}</p>}
              <TextArea field={fields.reason} label={words.why} hint={words.whyHint} limit={300} />
            </>
          )}
        </FormFor>
      )}
      <Barred offers={offers.filter(({ bar }) => bar !== null)} />
    </Page>
  )
}
