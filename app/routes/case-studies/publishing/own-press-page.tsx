import { OwnStory } from '~/domain/case-studies/forms'
import { FormFor } from '~/ui/form'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'
import { StoryPage, useStory } from '../story-page'

/** One press that stops a story for now, or lets it be heard again. */
export const ownPressPageFor = (move: 'suspend' | 'lift') =>
  function OwnPressPage() {
    const { foot, withdraw: words } = useWords().story
    const { result } = useAnswered()
    const story = useStory()
    return (
      <StoryPage title={words[`${move}Title`]} lead={words[`${move}Text`]} back={{ href: story, text: foot.home }}>
        <FormFor schema={OwnStory} result={result} send={words[move]} tone={move === 'lift' ? 'primary' : 'warning'} />
      </StoryPage>
    )
  }
