import type { Rates } from '~/domain/funding'
import { dateInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { wholePounds } from './said'

/** Where a rule comes from, and the day on which it was read: rules change. */
const Source = ({ words, on }: { words: { source: string; read: (day: string) => string }; on: string }) => (
  <p className="govuk-body-s tv-quiet">
    {words.source} {words.read(dateInWords(useLanguage(), on))}
  </p>
)

/** The rule of the entitlement in sentences, with the year of its rates. */
export const EntitlementRule = ({ rates }: { rates: Rates }) => {
  const { rule, nations } = useWords().funding
  const language = useLanguage()
  return (
    <Section title={rule.title} id="rule">
      <p className="govuk-body">{rule.text(wholePounds(rates.pence), rates.credits, rates.year)}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{rule.cap(rates.yearCap)}</li>
        <li>{rule.levels}</li>
        <li>{rule.from(dateInWords(language, rates.coursesFrom))}</li>
      </ul>
      <p className="govuk-body">{nations}</p>
      <Source words={rule} on={rates.readOn} />
    </Section>
  )
}

/** Whom to ask: kinds of body that can say what holds for a person. */
export const AskWhom = () => {
  const { ask } = useWords().funding
  return (
    <Section title={ask.title} id="ask" card>
      <p className="govuk-body">{ask.text}</p>
      <ul className="govuk-list govuk-list--bullet">
        {ask.bodies.map(body => (
          <li key={body}>{body}</li>
        ))}
      </ul>
    </Section>
  )
}

type Other = { fromAge: number; mostWeeks: number; readOn: string; apprenticesReadOn: string }

/** Ways of learning that cost the learner nothing, and whom to ask about each. */
export const OtherRules = ({ fromAge, mostWeeks, readOn, apprenticesReadOn }: Other) => {
  const { bootcamp, apprenticeship } = useWords().funding
  return (
    <>
      <Section title={bootcamp.title} id="bootcamps">
        <p className="govuk-body">{bootcamp.text(fromAge, mostWeeks)}</p>
        <p className="govuk-body">{bootcamp.ask}</p>
        <Source words={bootcamp} on={readOn} />
      </Section>
      <Section title={apprenticeship.title} id="apprenticeships">
        <p className="govuk-body">{apprenticeship.text}</p>
        <p className="govuk-body">{apprenticeship.ask}</p>
        <Source words={apprenticeship} on={apprenticesReadOn} />
      </Section>
    </>
  )
}
