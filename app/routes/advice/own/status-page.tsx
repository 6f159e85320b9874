import { useLoaderData, useParams } from '@remix-run/react'
import { dateInWords, dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { HelpNow } from '../help-now'
import { LeadsTo } from '../leads-to'
import { Changing, LeadingOn } from './forms'
import { nextLinks } from './next-link'
import type { showOwnAdvice } from './presses'
import { Bodies, Told, useContactRows } from './status-rows'

export type Shown = Awaited<ReturnType<typeof showOwnAdvice>>

export const statusMeta = titled(words => words.advice.status.title)

const over = ['closed', 'withdrawn', 'unreachable', 'transferred', 'signposted']

/** Where it stands, what is next and by when, and who sees to it. */
const Standing = ({ request, home }: { request: Shown; home: string }) => {
  const { advice, followUp } = useWords()
  const { status, next, promise: promises, links } = advice
  const language = useLanguage()
  const { state, promise, adviser, holdUntil, hasPlan } = request
  return (
    <Section title={status.where} id="where">
      <p className="govuk-body-l">{next[state]}</p>
      {promise && <p className="govuk-body">{promises[promise.what](dayInWords(language, promise.by))}</p>}
      {promise?.late && <InsetText>{status.late}</InsetText>}
      {state === 'on-hold' && (
        <p className="govuk-body">{holdUntil ? status.until(dateInWords(language, holdUntil)) : status.openHold}</p>
      )}
      <LeadsTo
        links={nextLinks(state, hasPlan).map(({ path, text }) => ({ href: `${home}/${path}`, text: links[text] }))}
      />
      {state === 'transferred' && (
        <p className="govuk-body tv-no-print">
          <a className="govuk-link" href="/ask-for-advice">
            {followUp.own.again}
          </a>
        </p>
      )}
      {adviser && (
        <>
          <h3 className="govuk-heading-s">{status.adviser}</h3>
          <p className="govuk-body">
            {status.adviserText(adviser.name, adviser.employer)}. {status.free}
          </p>
        </>
      )}
    </Section>
  )
}

const Side = ({ request, home }: { request: Shown; home: string }) => {
  const { status } = useWords().advice
  const language = useLanguage()
  return (
    <Section card>
      <SummaryList
        borders={false}
        rows={[
          { term: status.reference, value: <strong>{request.reference}</strong> },
          { term: status.received, value: dateInWords(language, request.receivedAt) },
        ]}
      />
      <p className="govuk-body">{status.say}</p>
      <p className="govuk-body-s tv-quiet">{status.keepLink}</p>
      <ul className="govuk-list tv-more tv-no-print">
        <li>
          <a className="govuk-link" href={`mailto:${request.hub.replyTo}`}>
            {status.write}
          </a>
        </li>
      </ul>
      <p className="govuk-body-s tv-quiet">{status.keep(dateInWords(language, request.expiresOn))}</p>
      <OwnLinks request={request} home={home} />
    </Section>
  )
}

/** What is held, and the way into an account. */
const OwnLinks = ({ request, home }: { request: Shown; home: string }) => {
  const { status } = useWords().advice
  return (
    <ul className="govuk-list tv-no-print">
      <li>
        <a className="govuk-link" href={`${home}/held`}>
          {status.held}
        </a>
        <br />
        <span className="tv-quiet">{status.heldText}</span>
      </li>
      <li>
        {request.claimed ? (
          <>
            {status.claimed}{' '}
            <a className="govuk-link" href="/my-advice">
              {status.mine}
            </a>
          </>
        ) : (
          <>
            <a className="govuk-link" href={`${home}/claim`}>
              {status.claim}
            </a>
            <br />
            <span className="tv-quiet">{status.claimText}</span>
          </>
        )}
      </li>
    </ul>
  )
}

/** An adult's own page, by the link of their request and without an account. */
export default function StatusPage() {
  const request = useLoaderData<typeof showOwnAdvice>()
  const { advice } = useWords()
  const { status } = advice
  const home = `/my-advice/${useParams().asking ?? ''}`
  const rows = useContactRows(request)
  return (
    <Page
      title={status.title}
      caption={`${request.hub.name} · ${status.caption(request.reference)}`}
      width="wide"
      aside={<Tag tone={over.includes(request.state) ? 'neutral' : 'waiting'}>{advice.states[request.state]}</Tag>}
    >
      <HelpNow crises={request.crises} sent />
      <Columns
        side={<Side request={request} home={home} />}
        main={
          <>
            <Standing request={request} home={home} />
            <LeadingOn request={request} home={home} />
            <Bodies request={request} />
            <Told request={request} />
            <Section title={status.contact} id="contact">
              <SummaryList rows={rows} />
              <Changing request={request} home={home} />
            </Section>
          </>
        }
      />
    </Page>
  )
}
