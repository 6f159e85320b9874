import { useLoaderData } from '@remix-run/react'
import { hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Contact } from '../public/contact'

export const meta = titled(words => words.privacy.erased.title)

export const loader = openPage(async () => ({ hubs: await hubsHere() }))

/** What somebody reads who has just asked to be forgotten, and is nobody here any more. */
export default function ErasedPage() {
  const { hubs } = useLoaderData<typeof loader>()
  const words = useWords().privacy.erased
  return (
    <Page title={words.title} lead={words.lead}>
      <p className="govuk-body">{words.text}</p>
      <p className="govuk-body">{words.back}</p>
      <Contact hubs={hubs} />
    </Page>
  )
}
