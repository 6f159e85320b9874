import { useLoaderData, useParams } from '@remix-run/react'
import { heldAbout } from '~/domain/privacy'
import { linkPage } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { HeldPage } from '../../privacy/held-page'

export const meta = titled(words => words.privacy.mine.title)
export const loader = linkPage(actor => heldAbout(actor))

/** What is held about the adult behind the link, to see, take along or delete. */
export default function HeldOfAdvice() {
  const held = useLoaderData<typeof loader>()
  const words = useWords().privacy.mine
  const home = `/my-advice/${useParams().asking ?? ''}`
  return (
    <Page title={words.title} lead={words.lead(held.hub)} back={home}>
      <HeldPage held={held} base={`${home}/held`} change={home} />
    </Page>
  )
}
