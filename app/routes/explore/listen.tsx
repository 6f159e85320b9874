import { useLoaderData } from '@remix-run/react'
import { ownPortfolio } from '~/domain/exploration'
import { explorerPage } from '~/http'
import { titled } from '~/titled'
import { Doors } from '~/ui/front'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { LeftList } from './stage-list'
import { useAsked } from './work-shown'

export const meta = titled(words => words.exploration.listen.title)

export const loader = explorerPage(async actor => {
  const own = await ownPortfolio(actor)
  const widen = own?.standing.stages.find(({ stage }) => stage === 'widen')
  return own && { left: widen?.left ?? [], heard: own.work.heard }
})

/** Every way into listening, what is left of it, and what was heard. */
export default function Listen() {
  const { left, heard } = useLoaderData<typeof loader>()
  const { exploration, listening } = useWords()
  const words = exploration.listen
  const asked = useAsked()
  const door = (href: string, title: string, text: string) => ({ href, title, text, action: title })
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/explore', text: exploration.home.title }}>
      <LeftList left={left} />
      <Doors
        doors={[
          door('/explore/mix', words.mix, words.mixText),
          door('/blind', words.blind, listening.start.blind.text),
          door('/people', words.person, listening.start.ways.person.text),
          door('/questions', words.question, listening.start.ways.question.text),
        ]}
      />
      <Section title={words.heard}>
        {heard.length === 0 ? (
          <p className="govuk-body">{words.none}</p>
        ) : (
          <ul className="govuk-list">
            {heard.map(({ question, role, clip }) => (
              <li key={`${question} ${clip?.slug ?? role}`}>
                {clip ? <a href={`/people/${clip.slug}/q/${question}`}>{clip.shownAs}</a> : exploration.canvas.gone}.{' '}
                {role}. <span className="tv-quiet">{asked(question)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
