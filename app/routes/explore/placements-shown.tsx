import type { PlacementBeen } from '~/domain/placements'
import { dayInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'

/** Where somebody has been on a placement, and the hours that were written down there. */
export const PlacementsShown = ({ placed }: { placed: readonly PlacementBeen[] }) => {
  const { placements } = useWords()
  const language = useLanguage()
  return (
    <ul className="govuk-list">
      {placed.map(({ title, organisation, from, to, minutes }) => (
        <li key={`${from} ${title}`} className="tv-kept">
          <p>
            {title}, {organisation}
          </p>
          <p className="tv-quiet">
            {dayInWords(language, from)} – {dayInWords(language, to)}. {placements.page.time(minutes)}
          </p>
        </li>
      ))}
    </ul>
  )
}
