import { Details } from '~/ui/notices'
import { useWords } from '~/ui/words'

/** What the level in a list means, for whoever asks; `more` says what holds for this list alone. */
export const LevelMeaning = ({ more }: { more?: string }) => {
  const { coordinator } = useWords()
  return (
    <Details summary={coordinator.level.title}>
      <p className="govuk-body">{coordinator.level.text}</p>
      {more && <p className="govuk-body">{more}</p>}
    </Details>
  )
}
