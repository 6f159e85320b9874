import type { Meeting } from '~/domain/encounters'
import { dayInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'

/** Employers that a learner's class met: what the attendance says, and no more. */
export const MeetingsShown = ({ meetings }: { meetings: readonly Meeting[] }) => {
  const { exploration, encounters } = useWords()
  const language = useLanguage()
  const words = exploration.portfolio
  const kinds: { readonly [kind: string]: string } = encounters.kinds
  return (
    <>
      <p className="govuk-body">{words.meetingsLead}</p>
      <ul className="govuk-list">
        {meetings.map(({ on, kind, employer, group }) => (
          <li key={`${on} ${kind} ${employer}`} className="tv-kept">
            <p>{words.met(group, employer)}</p>
            <p className="tv-quiet">
              {kinds[kind]}, {dayInWords(language, on)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
