import { useLoaderData } from '@remix-run/react'
import { themes } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { readHome } from './read-home'

export const meta = titled(words => words.story.invitation.questions.title)

export const loader = readHome

export default function QuestionsPage() {
  const { questions: set } = useLoaderData<typeof loader>()
  const { story, questions } = useWords()
  const words = story.invitation.questions
  const here = useStory()
  const asked: { [number: number]: { prompt: string; why: string } } = questions.asked
  return (
    <StoryPage title={words.title} lead={words.lead} back={here} aside={<PrintLink />}>
      <p className="govuk-body">{words.how}</p>
      <p className="govuk-body">{words.sensitiveText(set.filter(({ sensitive }) => sensitive).length)}</p>
      <p className="govuk-body">{words.names}</p>
      {themes.map(theme => (
        <Section key={theme} title={questions.themes[theme]}>
          <ol className="govuk-list" start={set.find(one => one.theme === theme)?.number}>
            {set
              .filter(one => one.theme === theme)
              .map(({ number, sensitive }) => (
                <li key={number} value={number}>
                  <p className="govuk-body">
                    <strong>
                      {number}. {asked[number]?.prompt}
                    </strong>{' '}
                    {sensitive && <Tag tone="quiet">{words.sensitive}</Tag>}
                    <br />
                    <span className="tv-quiet">
                      {words.why} {asked[number]?.why}
                    </span>
                  </p>
                </li>
              ))}
          </ol>
        </Section>
      ))}
    </StoryPage>
  )
}
