import { useLoaderData } from '@remix-run/react'
import { ownContribution, tellingPage, themes } from '~/domain/case-studies'
import { linkPage } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { TaskList } from '~/ui/task-list'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { stateOf, tones } from './state-of'
import { questionWords, themeWords } from './words-of'

export const meta = titled(words => words.story.telling.list.title)

export const loader = linkPage(async actor => {
  const page = await tellingPage(actor, ownContribution(actor))
  return page && { ...page, themes: themes.filter(theme => page.lines.some(line => line.theme === theme)) }
})

export default function AllQuestions() {
  const page = useLoaderData<typeof loader>()
  const all = useWords()
  const { telling } = all.story
  const words = telling.list
  const at = useStory()
  return (
    <StoryPage title={words.title} lead={words.lead} back={{ href: `${at}/tell`, text: telling.overview.title }}>
      <p className="govuk-body">{telling.count(page.tally.answered, page.lines.length)}</p>
      <div className="tv-parts">
        {page.themes.map(theme => (
          <Section key={theme} title={themeWords(all, theme)}>
            <TaskList
              id={`part-${theme}`}
              items={page.lines
                .filter(line => line.theme === theme)
                .map(line => {
                  const state = stateOf(line)
                  return {
                    title: questionWords(all, line.number).prompt,
                    ...(page.telling ? { href: `${at}/tell/${line.number}` } : {}),
                    status: state === 'answered' && line.form ? words.forms[line.form] : words.states[state],
                    tone: tones[state],
                  }
                })}
            />
          </Section>
        ))}
      </div>
      {page.telling && page.tally.answered > 0 && (
        <ButtonLink href={`${at}/tell/finish`}>{telling.overview.finish}</ButtonLink>
      )}
    </StoryPage>
  )
}
