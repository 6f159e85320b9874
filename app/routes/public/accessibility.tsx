import { useLoaderData } from '@remix-run/react'
import { hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Contact } from './contact'
import { Passages } from './passages'

export const meta = titled(words => words.public.accessibility.title)

export const loader = openPage(async () => ({ hubs: await hubsHere() }))

export default function Accessibility() {
  const { hubs } = useLoaderData<typeof loader>()
  const { public: words } = useWords()
  const { title, lead, passages } = words.accessibility
  return (
    <Page title={title} lead={lead}>
      <Passages of={passages} />
      <Contact hubs={hubs} />
    </Page>
  )
}
