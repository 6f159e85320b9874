import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { ChooseQuestion, CompareFields, PlaceAnswers, SelfField } from '../explore/canvas-parts'
import { CanvasShown } from '../explore/work-shown'
import type { readReviewCanvas } from './read-review-canvas'

export const canvasMeta = titled(words => words.exploration.review.scribeCanvas)

/** Laying out a learner's canvas with them. The verb is the form that has to be put right. */
export const canvasPage = (verb: 'place' | 'compare' | 'self') =>
  function ReviewCanvasPage() {
    const view = useLoaderData<typeof readReviewCanvas>()
    const { exploration } = useWords()
    const words = exploration.canvas
    const said = useSaid(exploration.errors)
    const at = `/reviews/${view.cycleId}/canvas`
    const { canvas, selfOpen } = view
    const laid = canvas && canvas.fragments.length > 0 ? canvas : null
    const resultOf = (asked: typeof verb) => (asked === verb ? said : undefined)
    return (
      <Page
        title={exploration.review.scribeCanvas}
        caption={view.label}
        lead={exploration.review.scribeCanvasText}
        width="wide"
        back={{ href: `/reviews/${view.cycleId}`, text: view.label }}
      >
        {view.working !== 'triangulating' ? (
          <InsetText>{exploration.refusals.locked}</InsetText>
        ) : (
          <>
            {laid && <CanvasShown canvas={laid} />}
            <Section title={words.place}>
              {view.questions.length === 0 ? (
                <p className="govuk-body">{words.questionNone}</p>
              ) : (
                <ChooseQuestion view={view} at={at} />
              )}
              <PlaceAnswers view={view} result={resultOf('place')} action={at} />
            </Section>
            {laid && (
              <Section title={words.compare}>
                <CompareFields canvas={laid} result={resultOf('compare')} action={`${at}/compare`} />
              </Section>
            )}
            {laid && selfOpen && (
              <Section title={words.self}>
                <SelfField canvas={laid} result={resultOf('self')} action={`${at}/self`} />
              </Section>
            )}
          </>
        )}
      </Page>
    )
  }
