import { useLoaderData } from '@remix-run/react'
import { consentOf, giveConsent } from '~/domain/case-studies'
import { ConsentHeld, heldChannels } from '~/domain/case-studies/forms'
import { page, seeOther, submit, wordsOf } from '~/http'
import { titled } from '~/titled'
import { Radios } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { ConsentForm } from '../invitation/consent-form'
import { textShown } from '../invitation/consent-text'

export const meta = titled(words => words.nominating.one.moves.consent)

export const loader = page({ for: ['coordinator'] }, (actor, { contributionId = '' }) =>
  consentOf(actor, contributionId),
)

export const action = submit({
  for: ['coordinator'],
  form: ConsentHeld,
  run: (actor, input, request) => giveConsent(actor, { ...input, text: textShown(wordsOf(request)) }),
  refusals: words => words.story.consent.refusals,
  then: ({ contribution }, _params, _request, words) =>
    seeOther(`/pipeline/${contribution.id}`, words.nominating.byPhone.consentDone),
})

export default function ConsentHeldPage() {
  const consent = useLoaderData<typeof loader>()
  const { nominating, story } = useWords()
  const result = useSaid(story.consent.errors)
  const words = nominating.byPhone
  return (
    <Page
      title={words.consentTitle(consent.name || nominating.own.somebody)}
      lead={words.consentLead}
      back={`/pipeline/${consent.contributionId}`}
      aside={<PrintLink />}
    >
      {consent.first || consent.mayChange ? (
        <ConsentForm schema={ConsentHeld} consent={consent} result={result} send={words.consentSend}>
          {fields => (
            <Radios
              field={fields.channel}
              label={words.channel}
              options={heldChannels.map(value => ({ value, text: words.channels[value] }))}
            />
          )}
        </ConsentForm>
      ) : (
        <InsetText>{story.consent.page.cannot}</InsetText>
      )}
    </Page>
  )
}
