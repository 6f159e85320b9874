import type { SchoolRequest } from '~/domain/encounters'
import { timesInWords } from '~/text/when'
import { InsetText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useLanguage, useWords } from '~/ui/words'
import { AskSummary } from './ask-summary'
import { hasJourney, Journey } from './journey'
import { useLine } from './line'
import { MeetingList } from './meetings'
import { RequestActions } from './request-actions'
import { RequestHistory } from './request-history'
import { Settled } from './settled'
import { StateTag } from './state-tag'

/** Why it ended, where a reason was given. */
const Reason = ({ request }: { request: SchoolRequest }) => {
  const { requests, encounters } = useWords()
  const codes: Record<string, string> = encounters.cancelReasons
  const why = request.reason ?? (request.reasonCode && codes[request.reasonCode])
  if (request.state === 'merged')
    return (
      <InsetText>
        {requests.page.mergedInto}{' '}
        {request.mergedIntoId && (
          <a className="govuk-link" href={`/requests/${request.mergedIntoId}`}>
            {requests.joint.see}
          </a>
        )}
      </InsetText>
    )
  return why ? <InsetText>{requests.page.reasonOf(why)}</InsetText> : null
}

/** One request as its school reads it. */
export const RequestPage = ({ request }: { request: SchoolRequest }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const line = useLine()
  const words = requests.page
  const { asked, seats, startsAt, endsAt } = request
  const next = line.nextOf(request.next, { asked: asked.waiting, yes: asked.yes, seats })

  return (
    <Page
      title={line.title(request)}
      caption={[request.institution.name, startsAt && endsAt && timesInWords(language, startsAt, endsAt)]
        .filter(Boolean)
        .join(' · ')}
      back={{ href: '/requests', text: requests.list.title }}
      width="wide"
      aside={<StateTag state={request.state} />}
    >
      <Columns
        sideFirst
        side={
          <>
            <Section title={words.nextTitle} card>
              <p className="govuk-body">{next}</p>
              <RequestActions request={request} />
            </Section>
            {hasJourney(request.state) && (
              <Section title={words.stands}>
                <Journey request={request} />
              </Section>
            )}
          </>
        }
        main={
          <>
            <Reason request={request} />
            {(request.meetings.length > 0 || hasJourney(request.state)) && (
              <Section title={words.meetings} id="meetings">
                <MeetingList request={request} />
              </Section>
            )}
            <Settled request={request} />
            <Section title={words.asked} id="asked">
              <AskSummary request={request} />
            </Section>
            {request.history.length > 0 && (
              <Section title={words.history} id="history">
                <RequestHistory history={request.history} />
              </Section>
            )}
            <PrintLink />
          </>
        }
      />
    </Page>
  )
}
