import { useLoaderData } from '@remix-run/react'
import { hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Contact } from './contact'
import { Passages } from './passages'

export const meta = titled(words => words.public.privacy.title)

export const loader = openPage(async () => ({ hubs: await hubsHere() }))

export default function Privacy() {
  const { hubs } = useLoaderData<typeof loader>()
  const { public: words, privacy } = useWords()
  const { title, lead, passages, more } = words.privacy
  return (
    <Page title={title} lead={lead}>
      <Passages of={passages} />
      <p className="govuk-body">
        <a className="govuk-link" href="/privacy/held">
          {privacy.page.link}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/my-data">
          {privacy.page.own}
        </a>
      </p>
      <Passages of={more} />
      <Contact hubs={hubs} />
    </Page>
  )
}
