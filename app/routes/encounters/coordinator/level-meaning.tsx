import { Details } from '~/ui/notices'
import { useWords } from '~/ui/words'

/** What the level in a list means, for whoever asks. */
export const LevelMeaning = () => {
  const { coordinator } = useWords()
  return (
    <Details summary={coordinator.level.title}>
      <p className="govuk-body">{coordinator.level.text}</p>
    </Details>
  )
}
