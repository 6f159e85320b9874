import { useActionData } from '@remix-run/react'
import { askErasure } from '~/domain/privacy'
import { EraseAll } from '~/domain/privacy/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../case-studies/story-page'
import { EraseForm } from './erase-form'

export const meta = titled(words => words.privacy.erase.title)

export const loader = linkPage(async () => ({}))

export const action = linkSubmit({
  form: words => EraseAll({ sure: words.privacy.erase.notSure }),
  run: actor => askErasure(actor),
  refusals: words => words.privacy.erase.refusals,
  then: () => seeOther('/erased'),
})

export default function StoryErasePage() {
  const words = useWords().privacy.erase
  const result = useActionData<typeof action>()
  const story = useStory()
  return (
    <StoryPage title={words.title} caption={words.caption} lead={words.lead} back={`${story}/held`}>
      <EraseForm kind="contribution" result={result} back={`${story}/held`} />
    </StoryPage>
  )
}
