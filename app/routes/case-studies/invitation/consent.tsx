import { useLoaderData } from '@remix-run/react'
import { giveConsent, ownContribution } from '~/domain/case-studies'
import { Consent } from '~/domain/case-studies/forms'
import { linkSubmit, seeOther, wordsOf } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { ConsentForm } from './consent-form'
import { ConsentHistory, ConsentNow } from './consent-now'
import { textShown } from './consent-text'
import { readConsent } from './read-consent'
import { useConsentResult } from './said'

export const meta = titled(words => words.story.consent.page.titleChange)

export const loader = readConsent

export const action = linkSubmit({
  form: Consent,
  run: (actor, { story: _story, ...input }, request) =>
    giveConsent(actor, {
      ...{ ...input, contributionId: ownContribution(actor), channel: 'link' },
      text: textShown(wordsOf(request)),
    }),
  refusals: words => words.story.consent.refusals,
  then: ({ answered }, { story }, _request, words) =>
    seeOther(answered ? `/story/${story}` : `/story/${story}/consent`, words.story.consent.page.done),
})

export default function ConsentPage() {
  const consent = useLoaderData<typeof loader>()
  const { page } = useWords().story.consent
  const story = useStory()
  const result = useConsentResult()
  const open = consent.first || consent.mayChange
  return (
    <StoryPage
      title={consent.first ? page.title : page.titleChange}
      lead={open ? page.lead : undefined}
      back={story}
      aside={<PrintLink />}
    >
      {!consent.first && consent.scopes.length > 0 && <ConsentNow consent={consent} />}
      {consent.mayRenew && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${story}/consent/renew`}>
            {page.renewLink}
          </a>
        </p>
      )}
      {open ? (
        <ConsentForm
          schema={Consent}
          consent={consent}
          result={result}
          send={consent.first ? page.send : page.sendChange}
        />
      ) : (
        <InsetText>{['invited', 'lapsed'].includes(consent.state) ? page.first : page.cannot}</InsetText>
      )}
      <p className="govuk-body">{page.withdrawInstead}</p>
      <ConsentHistory consent={consent} />
    </StoryPage>
  )
}
