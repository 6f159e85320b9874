import type { SubmissionResult } from '@conform-to/react'
import type { LessonToRun } from '~/domain/lessons'
import { CountForm } from '~/domain/lessons/forms'
import { FormFor, NumberField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

/** How many are there without a device: they count as there. */
export const WithoutDevice = ({
  lesson,
  at,
  result,
}: {
  lesson: Pick<LessonToRun, 'withoutDevice' | 'id'>
  at: string
  result: SubmissionResult | undefined
}) => {
  const { run } = useWords().inClass
  return (
    <Section>
      <FormFor
        id="count"
        schema={CountForm}
        result={result}
        action={`${at}/without-device`}
        values={{ withoutDevice: lesson.withoutDevice }}
        send={run.withoutDeviceSave}
        tone="secondary"
      >
        {fields => (
          <NumberField field={fields.withoutDevice} label={run.withoutDevice} hint={run.withoutDeviceHint} width={2} />
        )}
      </FormFor>
    </Section>
  )
}
