import { useLoaderData } from '@remix-run/react'
import { ownCalendar } from '~/domain/tracker'
import { explorerPage } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.tracker.calendar.title)
export const loader = explorerPage(ownCalendar)

/** The secret address of somebody's own calendar: switched on, renewed, switched off. */
export default function OwnCalendar() {
  const { address, pupil } = useLoaderData<typeof loader>()
  const { calendar: words, list } = useWords().tracker
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/tracker', text: list.title }}>
      {address ? (
        <>
          <p className="govuk-body">{words.on}</p>
          <InsetText>
            <a className="govuk-link" href={address}>
              {address}
            </a>
          </InsetText>
          <p className="govuk-body">{words.secret}</p>
          <p className="govuk-body">{words.slow}</p>
        </>
      ) : (
        <InsetText>{words.off}</InsetText>
      )}
      {pupil && <p className="govuk-body">{words.shared}</p>}
      <PostButton action="/tracker/calendar/open" tone={address ? 'secondary' : 'primary'}>
        {address ? words.renew : words.open}
      </PostButton>
      {address && (
        <PostButton action="/tracker/calendar/close" tone="warning">
          {words.close}
        </PostButton>
      )}
    </Page>
  )
}
