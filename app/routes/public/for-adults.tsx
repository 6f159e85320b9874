import { useLoaderData } from '@remix-run/react'
import { adultYear } from '~/domain/matching/forms'
import { hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import { Contact } from './contact'
import { Passages } from './passages'

export const meta = titled(words => words.public.adults.title)

export const loader = openPage(async () => ({ hubs: await hubsHere() }))

/** Advisers of the nations, who see anyone free of charge. */
const Others = () => {
  const { public: words } = useWords()
  const { title, text, england, wales, line } = words.adults.others
  return (
    <Section title={title}>
      <p className="govuk-body">{text}</p>
      <SummaryList
        rows={[england, wales].map(({ name, where, href, phone }) => ({
          term: line(name, where),
          value: (
            <>
              <a className="govuk-link" href={href}>
                {new URL(href).hostname}
              </a>
              <br />
              <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
                {phone}
              </a>
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** The front door of advice, for anybody without an account. */
const Ask = () => {
  const { ask, lost } = useWords().advice
  return (
    <Section title={ask.title} card>
      <p className="govuk-body">{ask.lead}</p>
      <ButtonGroup>
        <ButtonLink href="/ask-for-advice" start>
          {ask.open}
        </ButtonLink>
        <a className="govuk-link" href="/ask-for-advice/lost">
          {lost.open}
        </a>
      </ButtonGroup>
    </Section>
  )
}

/** The way into exploring for oneself. */
const ExploreAlone = () => {
  const { exploration, funding, matching } = useWords()
  const { title, lead, action } = exploration.start
  return (
    <Section title={title}>
      <p className="govuk-body">{lead}</p>
      <ButtonGroup>
        <ButtonLink href="/explore/start" tone="secondary">
          {action}
        </ButtonLink>
        <a className="govuk-link" href={`/opportunities?year=${adultYear}`}>
          {matching.nav.opportunities}
        </a>
        <a className="govuk-link" href="/funding">
          {funding.title}
        </a>
      </ButtonGroup>
    </Section>
  )
}

export default function ForAdults() {
  const { hubs } = useLoaderData<typeof loader>()
  const { public: words } = useWords()
  const { title, lead, passages } = words.adults
  return (
    <Page title={title} lead={lead} back="/" width="wide">
      <Columns
        main={
          <>
            {hubs.length > 0 && <Ask />}
            <Passages of={passages} />
            <ExploreAlone />
            <Others />
          </>
        }
        side={<Contact hubs={hubs} />}
        sideFirst={hubs.length === 0}
      />
    </Page>
  )
}
