import { useLoaderData } from '@remix-run/react'
import { placeFragments } from '~/domain/exploration'
import { PlaceForm } from '~/domain/exploration/forms'
import { explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Checkboxes, FormFor, plainField, Select } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { AfterTalk } from './after-talk'
import { onOwnRecord } from './own-record'
import { readCanvas } from './read-canvas'
import { CanvasShown, useAsked } from './work-shown'

export const meta = titled(words => words.exploration.canvas.title)
export const loader = readCanvas

export const action = explorerSubmit({
  form: PlaceForm,
  run: onOwnRecord(placeFragments),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore/canvas', words.exploration.canvas.placed),
})

type View = Awaited<ReturnType<typeof loader>>

const Choose = ({ view }: { view: View }) => {
  const { exploration } = useWords()
  const words = exploration.canvas
  const asked = useAsked()
  if (view.questions.length === 0)
    return (
      <>
        <p className="govuk-body">{words.questionNone}</p>
        <ButtonLink href="/questions">{exploration.listen.question}</ButtonLink>
      </>
    )
  return (
    <form method="get" action="/explore/canvas">
      <Select
        field={plainField('question', String(view.question ?? ''))}
        label={words.question}
        options={view.questions.map(number => ({ value: String(number), text: `${number}. ${asked(number)}` }))}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {words.choose}
      </button>
    </form>
  )
}

const Place = ({ view }: { view: View }) => {
  const { exploration } = useWords()
  const words = exploration.canvas
  const result = useSaid(exploration.errors)
  if (view.question === null || view.choices.length === 0) return null
  return (
    <FormFor
      schema={PlaceForm}
      result={result}
      values={{ tellers: view.chosen }}
      hidden={{ question: view.question }}
      send={words.placeSend}
      tone="secondary"
      id="place"
    >
      {fields => (
        <Checkboxes
          field={fields.tellers}
          label={words.place}
          options={view.choices.map(({ teller, role, clip }) => ({
            value: teller,
            text: `${clip?.shownAs ?? words.gone}. ${role}`,
            ...(clip ? { hint: clip.words.slice(0, 160) } : {}),
          }))}
        />
      )}
    </FormFor>
  )
}

/** One question, three people’s answers side by side; then what they share, and then oneself. */
export default function CanvasPage() {
  const view = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.canvas
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
          <Choose view={view} />
          <Place view={view} />
        </Section>
      )}
    </Page>
  )
}
