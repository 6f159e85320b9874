import { useLoaderData } from '@remix-run/react'
import { hubsHere } from '~/domain/network'
import { whatIsHeld } from '~/domain/privacy'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { Contact } from '../public/contact'
import { clockInWords, holdingInWords } from './clock-words'

export const meta = titled(words => words.privacy.page.title)

export const loader = openPage(async () => ({ held: whatIsHeld(), hubs: await hubsHere() }))

export default function WhatIsHeldPage() {
  const { held, hubs } = useLoaderData<typeof loader>()
  const { privacy } = useWords()
  const { page, audiences } = privacy
  return (
    <Page title={page.title} lead={page.lead} back={{ href: '/privacy', text: page.back }}>
      {held.map(({ audience, lines }) => (
        <Section key={audience} title={audiences[audience] ?? audience} id={audience}>
          <Table
            caption={audiences[audience] ?? audience}
            captionHidden
            narrow="stack"
            rows={lines}
            rowKey={line => line.holding}
            columns={[
              { head: page.what, header: true, cell: line => holdingInWords(line.holding, privacy).what },
              { head: page.why, cell: line => holdingInWords(line.holding, privacy).why },
              {
                head: page.long,
                cell: ({ clocks }) =>
                  clocks.map((clock, at) => (
                    <span key={clock.from}>
                      {at > 0 && <br />}
                      {clockInWords(clock, privacy)}
                    </span>
                  )),
              },
            ]}
          />
        </Section>
      ))}
      <Section title={page.own}>
        <p className="govuk-body">{page.ownText}</p>
        <p className="govuk-body">
          <a className="govuk-link" href="/my-data">
            {page.own}
          </a>
        </p>
      </Section>
      <Contact hubs={hubs} />
    </Page>
  )
}
