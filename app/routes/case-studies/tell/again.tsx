import { NotificationBanner } from '~/ui/flash'
import { useWords } from '~/ui/words'
import { questionWords } from './words-of'

/** Recordings that could not be used, each with the way to answer its question again. */
export const Again = ({ numbers, at }: { numbers: readonly number[]; at: string }) => {
  const words = useWords()
  const said = words.story.telling.again
  if (numbers.length === 0) return null
  return (
    <NotificationBanner tone="important" title={said.title}>
      <p className="govuk-body">{said.text}</p>
      <ul className="govuk-list">
        {numbers.map(number => (
          <li key={number}>
            <a className="govuk-link" href={`${at}/tell/${number}`}>
              {questionWords(words, number).prompt}
            </a>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  )
}
