import { useShell } from '~/shell'
import { dayInWords } from '~/text/when'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import type { Ask } from './ask-view'

const named = <T extends object>(words: T, key: string): string => (key in words ? String(words[key as keyof T]) : key)

/** Who asks for what, and why: all an employer needs to know and nothing about any learner. */
export const Brief = ({ ask }: { ask: Ask }) => {
  const { language } = useShell()
  const { employers, encounters } = useWords()
  const words = employers.ask
  const { request, school } = ask
  return (
    <>
      <SummaryList
        rows={[
          {
            term: words.school,
            value: school.town && !school.name.includes(school.town) ? `${school.name}, ${school.town}` : school.name,
          },
          { term: words.kind, value: named(encounters.kinds, request.kind) },
          { term: words.purpose, value: request.purpose },
          {
            term: words.outcomes,
            value: (
              <ul className="govuk-list govuk-list--bullet">
                {request.outcomes.map(outcome => (
                  <li key={outcome}>{outcome}</li>
                ))}
              </ul>
            ),
          },
          {
            term: words.who,
            value: (
              <ul className="govuk-list">
                {request.groups.map(({ id, yearGroup, headcount }) => (
                  <li key={id}>{words.group(yearGroup, headcount)}</li>
                ))}
              </ul>
            ),
          },
          {
            term: words.access,
            value: request.accessNeeds.length
              ? request.accessNeeds.map(need => named(encounters.accessNeeds, need)).join(', ')
              : words.noAccess,
          },
          { term: words.how, value: named(encounters.deliveries, request.delivery) },
          { term: words.language, value: named(encounters.languages, request.language) },
          { term: words.yourOffer, value: ask.offer.title },
        ]}
      />
      {ask.state === 'asked' && (
        <p className="govuk-body">
          <strong>{words.answerBy(dayInWords(language, ask.answerBy))}</strong> {words.noAccount}
        </p>
      )}
    </>
  )
}
