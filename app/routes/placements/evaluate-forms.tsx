import { EvaluateForm, type PlacementVerb } from '~/domain/placements/forms'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import type { MoveForm } from './view'

/** How it went: three times yes or no about the days, and a few words. */
export const EvaluateForms = ({ verb, placement, home, resultOf }: MoveForm & { verb: PlacementVerb }) => {
  const { verbs, fields: labels, page } = useWords().placements
  const words = verbs[verb]
  const side = placement.says[0] ?? 'learner'
  const options = [
    { value: 'yes', text: page.yes },
    { value: 'no', text: page.no },
  ]
  return (
    <Section title={words.title} id="evaluate" card>
      <p className="govuk-body">{words.text}</p>
      <FormFor
        id={verb}
        schema={EvaluateForm}
        result={resultOf(verb)}
        action={`${home}/press/${verb}`}
        hidden={{ side }}
        send={words.send}
      >
        {fields => (
          <>
            <Radios field={fields.peopleMet} label={labels.peopleMet[side]} options={options} inline small />
            <Radios field={fields.taskDone} label={labels.taskDone[side]} options={options} inline small />
            <Radios field={fields.talked} label={labels.talked[side]} options={options} inline small />
            <TextArea field={fields.words} label={labels.looking[side]} rows={3} limit={600} optional />
          </>
        )}
      </FormFor>
    </Section>
  )
}
