import type { SubmissionResult } from '@conform-to/react'
import { CompareForm, PlaceForm, SelfForm } from '~/domain/exploration/forms'
import { Checkboxes, FormFor, plainField, Select, TextArea } from '~/ui/form'
import { useWords } from '~/ui/words'
import type { readCanvas } from './read-canvas'
import { useAsked } from './work-shown'

type View = Awaited<ReturnType<typeof readCanvas>>
type Sends = { result: SubmissionResult | undefined; action?: string }

/** Which question is laid out: without a script, by a press. */
export const ChooseQuestion = ({ view, at }: { view: Pick<View, 'questions' | 'question'>; at: string }) => {
  const words = useWords().exploration.canvas
  const asked = useAsked()
  return (
    <form method="get" action={at}>
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

/** Which answers to that question lie side by side. */
export const PlaceAnswers = ({
  view,
  result,
  action,
}: Sends & { view: Pick<View, 'question' | 'choices' | 'chosen'> }) => {
  const words = useWords().exploration.canvas
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
      {...(action ? { action } : {})}
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

type Canvas = NonNullable<View['canvas']>

/** What the answers share, where they differ, and what it depended on. */
export const CompareFields = ({
  canvas,
  result,
  action,
}: Sends & { canvas: Pick<Canvas, 'share' | 'differ' | 'depended'> }) => {
  const words = useWords().exploration.canvas
  return (
    <FormFor
      schema={CompareForm}
      result={result}
      values={{ share: canvas.share, differ: canvas.differ, depended: canvas.depended }}
      send={words.compareSend}
      id="compare"
      {...(action ? { action } : {})}
    >
      {fields => (
        <>
          <TextArea field={fields.share} label={words.share} rows={4} limit={2000} />
          <TextArea field={fields.differ} label={words.differ} rows={4} limit={2000} />
          <TextArea field={fields.depended} label={words.depended} rows={4} limit={2000} />
        </>
      )}
    </FormFor>
  )
}

/** Turning to oneself. */
export const SelfField = ({ canvas, result, action }: Sends & { canvas: Pick<Canvas, 'self'> }) => {
  const words = useWords().exploration.canvas
  return (
    <FormFor
      schema={SelfForm}
      result={result}
      values={{ self: canvas.self }}
      send={words.selfSend}
      id="self"
      {...(action ? { action } : {})}
    >
      {fields => <TextArea field={fields.self} label={words.selfPrompt} rows={6} limit={4000} />}
    </FormFor>
  )
}
