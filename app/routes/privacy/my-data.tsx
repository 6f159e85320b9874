import { useLoaderData } from '@remix-run/react'
import { heldAbout } from '~/domain/privacy'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { HeldPage } from './held-page'

export const meta = titled(words => words.privacy.mine.title)

export const loader = page({ for: 'signed-in' }, actor => heldAbout(actor))

export default function MyDataPage() {
  const held = useLoaderData<typeof loader>()
  const words = useWords().privacy.mine
  return (
    <Page title={words.title} lead={words.lead(held.hub)} back="/sessions">
      <HeldPage held={held} base="/my-data" change="/sessions" />
    </Page>
  )
}
