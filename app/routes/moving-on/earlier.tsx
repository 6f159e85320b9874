import { useLoaderData } from '@remix-run/react'
import { earlierCycle } from '~/domain/exploration'
import { explorerPage } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { MoreLinks } from '~/ui/more-links'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useLanguage, useWords } from '~/ui/words'
import { CanvasShown, TalksShown, ThoughtCard } from '../explore/work-shown'

export const meta = titled(words => words.movingOn.own.earlier)
export const loader = explorerPage((actor, { cycleId = '' }) => earlierCycle(actor, cycleId))

/** What an explorer did before, at another school or in another phase: shown, and not counted. */
export default function Earlier() {
  const { id, phase, startedOn, work } = useLoaderData<typeof loader>()
  const { movingOn, exploration } = useWords()
  const { earlier } = movingOn
  const words = exploration.portfolio
  const language = useLanguage()
  const nothing = <p className="govuk-body">{words.empty}</p>
  return (
    <Page
      title={earlier.title(exploration.phases[phase as 'ks3'])}
      caption={dateInWords(language, startedOn)}
      lead={earlier.lead}
      back={{ href: '/explore', text: exploration.home.title }}
    >
      <MoreLinks links={[{ href: `/explore/earlier/${id}/data.json`, text: earlier.data }]} />
      <Section title={words.thoughts}>
        {work.thoughts.length === 0 ? (
          nothing
        ) : (
          <ul className="govuk-list">
            {work.thoughts.map(thought => (
              <ThoughtCard key={thought.id} thought={thought} file={`/explore/thoughts/${thought.id}/file`} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.canvases}>{work.canvas ? <CanvasShown canvas={work.canvas} /> : nothing}</Section>
      <Section title={words.talks}>{work.talks.length > 0 ? <TalksShown talks={work.talks} /> : nothing}</Section>
      <PrintLink />
    </Page>
  )
}
