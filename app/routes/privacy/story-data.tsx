import { useLoaderData } from '@remix-run/react'
import { heldAbout } from '~/domain/privacy'
import { linkPage } from '~/http'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../case-studies/story-page'
import { HeldPage } from './held-page'

export const meta = titled(words => words.privacy.mine.title)

export const loader = linkPage(actor => heldAbout(actor))

export default function StoryDataPage() {
  const held = useLoaderData<typeof loader>()
  const words = useWords().privacy.mine
  const story = useStory()
  return (
    <StoryPage title={words.title} lead={words.lead(held.hub)} back={story}>
      <HeldPage held={held} base={`${story}/held`} change={story} />
    </StoryPage>
  )
}
