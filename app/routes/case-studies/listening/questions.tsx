import { useLoaderData } from '@remix-run/react'
import { listenerOf, questionsAnswered } from '~/domain/case-studies'
import { questionsOf, type Theme, themes } from '~/domain/case-studies/forms'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.listening.questions.title)

export const loader = openPage(async actor => ({ answered: await questionsAnswered(listenerOf(actor)) }))

const set = questionsOf(1)

const Asked = ({ theme, answered }: { theme: Theme; answered: readonly number[] }) => {
  const { listening, questions } = useWords()
  const asked: Record<number, { prompt: string }> = questions.asked
  return (
    <Section title={questions.themes[theme]}>
      <ul className="tv-asked">
        {set
          .filter(question => question.theme === theme)
          .map(({ number }) => (
            <li key={number}>
              {answered.includes(number) ? (
                <a href={`/questions/${number}`}>{asked[number]?.prompt}</a>
              ) : (
                <p>
                  {asked[number]?.prompt} <span className="tv-quiet">{listening.questions.none}</span>
                </p>
              )}
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** The thirty questions by theme: where a walk across people begins. */
export default function Questions() {
  const { answered } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.questions
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/listen', text: listening.nav }}>
      <p className="govuk-body tv-quiet">{words.random}</p>
      {themes.map(theme => (
        <Asked key={theme} theme={theme} answered={answered} />
      ))}
    </Page>
  )
}
