import { useLoaderData } from '@remix-run/react'
import { hearStory, listenerOf } from '~/domain/case-studies'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { ListenScript, Transcript, Who } from './clip-view'
import { readSlug } from './read-thread'
import { answerPath } from './thread'

export const meta = titled<Awaited<ReturnType<typeof loader>>>(
  (words, data) => data?.teller.shownAs ?? words.listening.nav,
)

export const loader = openPage(async (actor, params) => {
  const slug = readSlug(params.slug ?? null)
  return slug ? hearStory(listenerOf(actor), slug) : null
})

/** A whole working life, to read through or to hear answer by answer. */
export default function Story() {
  const { teller, answers, passed } = useLoaderData<typeof loader>()
  const { listening, questions } = useWords()
  const page = useLanguage()
  const words = listening.story
  const asked: Record<number, { prompt: string; label: string }> = questions.asked
  const [first] = answers
  return (
    <Page title={teller.shownAs} caption={words.caption} back={{ href: '/listen', text: listening.nav }}>
      <Who teller={teller} />
      {first && <ButtonLink href={answerPath(teller.slug, first.question)}>{words.begin}</ButtonLink>}
      {passed.length > 0 && <InsetText>{words.passed(teller.shownAs, passed)}</InsetText>}
      <div className="tv-story" lang={page}>
        {answers.map(clip => (
          <section key={clip.question} id={`q${clip.question}`}>
            <h2 className="govuk-heading-m">{asked[clip.question]?.prompt}</h2>
            <Transcript clip={clip} />
            <p>
              <a className="govuk-link" href={answerPath(teller.slug, clip.question)}>
                {clip.form === 'text' ? words.read : words.hear}
                <span className="govuk-visually-hidden">: {asked[clip.question]?.label}</span>
              </a>
            </p>
          </section>
        ))}
      </div>
      <ListenScript />
    </Page>
  )
}
