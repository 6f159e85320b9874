import { useLoaderData } from '@remix-run/react'
import { movers, type RecordArrived, recordArrived } from '~/domain/moving-on'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { CanvasShown, StatedShown, TalksShown, ThoughtCard } from '../explore/work-shown'

export const meta = titled(words => words.movingOn.record.title)
export const loader = page({ for: movers }, async (actor, { handOverId = '' }) => {
  const cycles = await recordArrived(actor, handOverId)
  return cycles && { handOverId, cycles: cycles.filter(({ work }) => hasSomething(work)) }
})

const hasSomething = ({ thoughts, talks, canvas, stated }: RecordArrived[number]['work']): boolean =>
  thoughts.length > 0 || talks.length > 0 || canvas !== null || stated !== null

/** What came along with a learner, cycle by cycle. */
export default function Arrived() {
  const { handOverId, cycles } = useLoaderData<typeof loader>()
  const { movingOn, exploration } = useWords()
  const { record, list } = movingOn
  const words = exploration.portfolio
  return (
    <Page title={record.title} lead={record.lead} back={{ href: `/moving-on/${handOverId}`, text: list.title }}>
      {cycles.length === 0 && <p className="govuk-body">{record.none}</p>}
      {cycles.map(({ id, phase, work }) => (
        <Section key={id} title={exploration.phases[phase as 'ks3']}>
          {work.thoughts.length > 0 && (
            <>
              <h3 className="govuk-heading-s">{words.thoughts}</h3>
              <ul className="govuk-list">
                {work.thoughts.map(thought => (
                  <ThoughtCard key={thought.id} thought={{ ...thought, hasFile: false }} file="" />
                ))}
              </ul>
            </>
          )}
          {work.canvas && <CanvasShown canvas={work.canvas} />}
          {work.talks.length > 0 && <TalksShown talks={work.talks} />}
          {work.stated && <StatedShown stated={work.stated} />}
        </Section>
      ))}
    </Page>
  )
}
