import { useLoaderData } from '@remix-run/react'
import { lessonMakers, paperFor } from '~/domain/case-studies'
import { page } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { Transcript } from '../listening/clip-view'
import { usePlanWords } from './plan-words'

export const meta = titled(words => words.listening.plans.paper.title)

export const loader = page({ for: lessonMakers }, (actor, { planId = '', clipExportId = '' }) =>
  paperFor(actor, planId, clipExportId),
)

const Sheet = ({ clips }: { clips: number }) => {
  const { listening } = useWords()
  const words = listening.plans.paper
  return (
    <section className="tv-paper__page">
      <h2 className="govuk-heading-m">{words.sheet}</h2>
      {Array.from({ length: clips }, (_, index) => index + 1).map(place => (
        <div key={place} className="tv-paper__row">
          <p>
            <strong>{words.sheetRow(place)}</strong>
          </p>
          <p>{words.sheetWho}</p>
          <p>{words.sheetThought}</p>
        </div>
      ))}
      <div className="tv-paper__row">
        <p>
          <strong>{words.sheetEnd}</strong>
        </p>
      </div>
    </section>
  )
}

/** A lesson that needs no device: cards, answers to cut out with who it is below a fold, and a learner's sheet. */
export default function PaperMade() {
  const { plan, clips } = useLoaderData<typeof loader>()
  const { listening, questions } = useWords()
  const words = listening.plans.paper
  const { title, talk } = usePlanWords(plan)
  const asked: Record<number, { prompt: string }> = questions.asked
  return (
    <Page title={title} caption={words.title} back={{ href: `/lessons/${plan.address}`, text: title }}>
      <div className="tv-screen-only">
        <InsetText>{words.print}</InsetText>
        <PrintLink />
      </div>
      <section className="tv-paper__page">
        <h2 className="govuk-heading-m">{words.questions}</h2>
        {[...plan.questions.map(number => asked[number]?.prompt ?? ''), ...talk].map(card => (
          <p key={card} className="tv-paper__card tv-paper__card--question">
            {card}
          </p>
        ))}
      </section>
      <section className="tv-paper__page">
        <h2 className="govuk-heading-m">{words.answers}</h2>
        {clips.map(clip => (
          <article key={clip.answerId} className="tv-paper__card">
            <p className="tv-quiet">{asked[clip.question]?.prompt}</p>
            <Transcript clip={clip} />
            <p className="tv-paper__fold">{words.turn}</p>
            <p lang={clip.teller.language}>
              <strong>{clip.teller.shownAs}</strong> {clip.teller.role}
            </p>
          </article>
        ))}
      </section>
      <Sheet clips={plan.clips} />
    </Page>
  )
}
