import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '~/ui/error-summary'
import { Columns, Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { Tag } from '~/ui/tag'
import { Timeline } from '~/ui/timeline'
import { useWords } from '~/ui/words'
import type { readRequest } from './read-request'
import { RequestActions } from './request-actions'
import { RequestAsked } from './request-asked'
import { useHistory } from './request-history'
import { RequestMeetings } from './request-meetings'
import { RequestNeed } from './request-need'
import { RequestTasks } from './request-tasks'
import { RequestWaves } from './request-waves'
import { useResult } from './said'
import { daysFrom, useSay } from './say'

/** Everything of one request: what is asked, where it stands, who was asked and why, and what can be done. */
export const RequestPage = () => {
  const { request, at } = useLoaderData<typeof readRequest>()
  const { coordinator } = useWords()
  const say = useSay()
  const history = useHistory(request.history)
  const refused = useResult()?.error?.['']
  const words = coordinator.request

  return (
    <Page
      title={words.title(say.kind(request.kind), request.institution.name)}
      caption={words.caption}
      back={{ href: '/board', text: words.links.board }}
      width="wide"
      aside={<PrintLink />}
    >
      {refused && <ErrorSummary errors={refused.map(text => ({ text }))} />}
      <Columns
        sideFirst
        main={
          <>
            {request.tasks.length > 0 && <RequestTasks tasks={request.tasks} />}
            <RequestAsked request={request} />
            <RequestMeetings request={request} />
            <RequestWaves request={request} />
            <Section title={words.history}>
              <Timeline items={history} />
            </Section>
          </>
        }
        side={
          <>
            <Section title={words.now} card>
              <p className="govuk-body">
                <Tag tone={say.tone(request.state)}>{say.state(request.state)}</Tag>{' '}
                {request.priority && <Tag tone="attention">{coordinator.board.priority}</Tag>}
              </p>
              <p className="govuk-body">
                {say.turn(request.next)}: {say.step(request.next)}
              </p>
              <p className="govuk-body tv-quiet">{words.since(daysFrom(request.stateSince, at))}</p>
              <RequestActions request={request} />
            </Section>
            <RequestNeed request={request} />
          </>
        }
      />
    </Page>
  )
}
