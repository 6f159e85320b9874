import { useLoaderData } from '@remix-run/react'
import { ownContribution, renewConsent } from '~/domain/case-studies'
import { Consent } from '~/domain/case-studies/forms'
import { linkSubmit, seeOther, wordsOf } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { ConsentForm } from './consent-form'
import { ConsentNow } from './consent-now'
import { textShown } from './consent-text'
import { readConsent } from './read-consent'
import { useConsentResult } from './said'

export const meta = titled(words => words.story.consent.renew.title)

export const loader = readConsent

export const action = linkSubmit({
  form: Consent,
  run: (actor, { story: _story, ...input }, request) =>
    renewConsent(actor, {
      ...{ ...input, contributionId: ownContribution(actor), channel: 'link' },
      text: textShown(wordsOf(request)),
    }),
  refusals: words => words.story.consent.refusals,
  then: (_consented, { story }, _request, words) => seeOther(`/story/${story}/consent`, words.story.consent.renew.done),
})

export default function RenewConsentPage() {
  const consent = useLoaderData<typeof loader>()
  const { renew, page } = useWords().story.consent
  const story = useStory()
  const result = useConsentResult()
  return (
    <StoryPage title={renew.title} lead={consent.mayRenew ? renew.lead : undefined} back={`${story}/consent`}>
      {consent.scopes.length > 0 && <ConsentNow consent={consent} />}
      {consent.mayRenew ? (
        <ConsentForm schema={Consent} consent={consent} result={result} send={renew.send} />
      ) : (
        <InsetText>{page.cannot}</InsetText>
      )}
    </StoryPage>
  )
}
