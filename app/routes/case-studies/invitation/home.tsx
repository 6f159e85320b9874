import { useLoaderData } from '@remix-run/react'
import { dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Steps } from '~/ui/steps'
import { TaskList } from '~/ui/task-list'
import { useLanguage, useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { Again } from '../tell/again'
import { Named } from './named'
import { readHome } from './read-home'
import { stepOf, useTasks } from './tasks'

export const meta = titled(words => words.story.foot.home)

export const loader = readHome

const steps = ['read', 'answer', 'consent', 'tell', 'review', 'heard'] as const

export default function StoryHomePage() {
  const home = useLoaderData<typeof loader>()
  const { invitation } = useWords().story
  const language = useLanguage()
  const story = useStory()
  const tasks = useTasks(home, story)
  const words = invitation.home
  const now = stepOf(home)
  const over = ['screened-out', 'declined', 'withdrawn', 'abandoned', 'nominated'].includes(home.state)
  return (
    <StoryPage title={words.title(home.name)} caption={home.hub.name} lead={words.states[home.state]}>
      {home.state === 'invited' && (
        <>
          {home.answerBy && <p className="govuk-body">{words.answerBy(dayInWords(language, home.answerBy))}</p>}
          <ButtonGroup>
            <ButtonLink href={`${story}/accept`}>{words.yes}</ButtonLink>
            <ButtonLink href={`${story}/decline`} tone="secondary">
              {words.no}
            </ButtonLink>
          </ButtonGroup>
        </>
      )}
      <Again numbers={home.again} at={story} />
      {home.state === 'lapsed' && <ButtonLink href={`${story}/fresh`}>{words.fresh}</ButtonLink>}
      {['consent-due', 'unpublished'].includes(home.state) && (
        <ButtonLink href={`${story}/consent/renew`}>{words.renew}</ButtonLink>
      )}
      {home.forgottenOn && <p className="govuk-body">{words.forgotten(dayInWords(language, home.forgottenOn))}</p>}
      {(home.state === 'declined' || home.state === 'abandoned') && (
        <p className="govuk-body">{words.changed(home.hub.replyTo)}</p>
      )}
      {tasks.length > 0 && (
        <Section title={words.tasks}>
          <TaskList items={tasks} />
        </Section>
      )}
      {home.named && !over && <Named named={home.named} />}
      {!over && (
        <Section title={words.next}>
          <Steps
            steps={steps.map((step, place) => ({
              ...words.steps[step],
              state: place < now ? 'done' : place === now ? 'now' : 'next',
            }))}
          />
        </Section>
      )}
      <Section title={words.stop}>
        <p className="govuk-body">{words.stopText}</p>
      </Section>
    </StoryPage>
  )
}
