import { useLoaderData } from '@remix-run/react'
import { placeFragments } from '~/domain/exploration'
import { PlaceForm } from '~/domain/exploration/forms'
import { explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { AfterTalk } from './after-talk'
import { ChooseQuestion, PlaceAnswers } from './canvas-parts'
import { onOwnRecord } from './own-record'
import { readCanvas } from './read-canvas'
import { CanvasShown } from './work-shown'

export const meta = titled(words => words.exploration.canvas.title)
export const loader = readCanvas

export const action = explorerSubmit({
  form: PlaceForm,
  run: onOwnRecord(placeFragments),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore/canvas', words.exploration.canvas.placed),
})

/** One question, three people’s answers side by side; then what they share, and then oneself. */
export default function CanvasPage() {
  const view = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.canvas
  const result = useSaid(exploration.errors)
  const { working, canvas } = view
  const open = working === 'triangulating'
  const done = working === 'gate-review' || working === 'cleared'
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/explore', text: exploration.home.title }}>
      {!open && (done ? <InsetText>{words.reading}</InsetText> : <AfterTalk />)}
      {view.returnedBecause && <InsetText>{view.returnedBecause}</InsetText>}
      {canvas && canvas.fragments.length > 0 && <CanvasShown canvas={canvas} />}
      {open && canvas && canvas.fragments.length > 0 && (
        <ButtonGroup>
          <ButtonLink href="/explore/canvas/compare">{words.compare}</ButtonLink>
          <ButtonLink href="/explore/canvas/self" tone="secondary">
            {words.self}
          </ButtonLink>
        </ButtonGroup>
      )}
      {open && (
        <Section {...(canvas ? { title: words.change } : {})}>
          {view.questions.length > 0 && <ChooseQuestion view={view} at="/explore/canvas" />}
          {view.questions.length === 0 && (
            <>
              <p className="govuk-body">{words.questionNone}</p>
              <ButtonLink href="/questions">{exploration.listen.question}</ButtonLink>
            </>
          )}
          <PlaceAnswers view={view} result={result} />
        </Section>
      )}
    </Page>
  )
}
