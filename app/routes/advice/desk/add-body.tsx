import type { SubmissionResult } from '@conform-to/react'
import { BodyForm, signpostBodies } from '~/domain/advice/forms'
import { FormFor, Select, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

/** A body the hub points people to: its kind, its name, and how to reach it. */
export const AddBody = ({ result }: { result: SubmissionResult | undefined }) => {
  const { settings: words, bodies } = useWords().adviceDesk
  return (
    <Section title={words.add} card>
      <p className="govuk-body">{words.addText}</p>
      <FormFor id="body" schema={BodyForm} result={result} action="/advice/settings/bodies" send={words.send}>
        {fields => (
          <>
            <Select
              field={fields.kind}
              label={words.kind}
              blank={words.kind}
              options={signpostBodies.map(value => ({ value, text: bodies[value] ?? value }))}
            />
            <TextField field={fields.name} label={words.name} />
            <TextField field={fields.contact} label={words.contact} hint={words.contactHint} />
          </>
        )}
      </FormFor>
    </Section>
  )
}
