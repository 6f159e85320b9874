import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { makeFeed } from '~/domain/appointments'
import { FeedForm } from '~/domain/appointments/forms'
import { memberRequest } from '~/http'
import { config } from '~/platform/config'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { showHours } from './keeping'

export const meta = titled(words => words.appointments.feed.title)
export const loader = showHours

/** The secret is answered once, on the page itself: it is kept nowhere and may not stand in an address or a cookie. */
export const action = memberRequest({ for: ['adviser'] }, async actor => {
  const made = await makeFeed(actor, {})
  if (!made.ok) throw data(null, { status: made.why === 'not-found' ? 404 : 403 })
  return { address: `${config.publicUrl}/diary/feed/${made.value.secret}.ics` }
})

/** One's diary in one's own calendar. */
export default function Feed() {
  const { feedMadeAt } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const made = useActionData<typeof action>()
  const { feed: words, hours } = useWords().appointments
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/diary', text: hours.back }}>
      {made ? (
        <InsetText>
          <p className="govuk-body">{words.made}</p>
          <p className="govuk-body tv-break">
            <code>{made.address}</code>
          </p>
        </InsetText>
      ) : (
        <p className="govuk-body">{feedMadeAt ? words.since(dateInWords(language, feedMadeAt)) : words.none}</p>
      )}
      <Section card>
        {feedMadeAt && <p className="govuk-body">{words.againText}</p>}
        <FormFor id="feed" schema={FeedForm} send={feedMadeAt ? words.again : words.make} />
      </Section>
    </Page>
  )
}
