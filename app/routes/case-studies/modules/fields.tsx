import { MakeModule } from '~/domain/case-studies/forms'
import { Checkboxes, FormFor, NumberField, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'

const phases = ['ks2', 'ks3', 'ks4', 'post-16', 'adult'] as const

type Values = { name: string; purpose: string; phases: string[]; employerCap: string }

/** Name, purpose, for whom, and how many from one employer. */
export const ModuleForm = ({ values, send }: { values: Values; send: string }) => {
  const { modules: words } = useWords()
  const { result } = useAnswered()
  return (
    <FormFor schema={MakeModule(words.errors)} result={result} values={values} send={send}>
      {fields => (
        <>
          <TextField field={fields.name} label={words.name} hint={words.nameHint} />
          <TextArea field={fields.purpose} label={words.purpose} hint={words.purposeHint} limit={400} rows={3} />
          <Checkboxes
            field={fields.phases}
            label={words.phases}
            options={phases.map(value => ({ value, text: words.phaseNames[value] }))}
          />
          <NumberField field={fields.employerCap} label={words.employerCap} hint={words.employerCapHint} width={2} />
        </>
      )}
    </FormFor>
  )
}
