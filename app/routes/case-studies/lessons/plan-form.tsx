import type { SubmissionResult } from '@conform-to/react'
import { lessonPhases, PlanForm, questionsOf } from '~/domain/case-studies/forms'
import { Checkboxes, FormFor, NumberField, Select, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Values = Parameters<typeof FormFor<typeof PlanForm>>[0]['values']

/** The boxes of a plan of one's own. */
export const PlanFields = ({
  result,
  values,
  modules,
}: {
  result: SubmissionResult | undefined
  values: Values
  modules: readonly { id: string; name: string }[]
}) => {
  const { listening, lessons, questions } = useWords()
  const words = listening.plans.form
  const asked: Record<number, { prompt: string }> = questions.asked
  return (
    <FormFor schema={PlanForm} result={result} values={values} send={words.save}>
      {fields => (
        <>
          <TextField field={fields.title} label={words.title} />
          <TextArea field={fields.purpose} label={words.purpose} rows={3} optional />
          <Checkboxes
            field={fields.phases}
            label={words.phases}
            options={lessonPhases.map(value => ({ value, text: lessons.phases[value] }))}
          />
          <NumberField field={fields.minutes} label={words.minutes} width={3} />
          <Checkboxes
            field={fields.questions}
            label={words.questions}
            hint={words.questionsHint}
            small
            options={questionsOf(1).map(({ number }) => ({
              value: String(number),
              text: `${number}. ${asked[number]?.prompt}`,
            }))}
          />
          <TextArea field={fields.steps} label={words.steps} hint={words.stepsHint} rows={8} optional />
          <TextArea field={fields.talk} label={words.talk} hint={words.talkHint} rows={4} optional />
          <NumberField field={fields.clips} label={words.clips} width={2} />
          <NumberField field={fields.majorGroups} label={words.majorGroups} width={2} />
          {modules.length > 0 && (
            <Select
              field={fields.moduleId}
              label={words.module}
              options={[
                { value: '', text: words.noModule },
                ...modules.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          )}
        </>
      )}
    </FormFor>
  )
}
