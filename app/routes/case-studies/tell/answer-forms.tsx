import type { SubmissionResult } from '@conform-to/react'
import type { QuestionPage } from '~/domain/case-studies'
import { GiveWords } from '~/domain/case-studies/forms'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField, FormFor, TextArea } from '~/ui/form'
import { Recorder } from '~/ui/recorder'
import { useWords } from '~/ui/words'

/** A form that takes one recording: by the device's own recorder or a file, and in the page where scripts run. */
export const RecordingForm = ({
  action,
  uploads,
  mostMs,
  forms,
  result,
  label,
  hint,
  send,
}: {
  action: string
  uploads: string
  mostMs: number
  forms: QuestionPage['forms']
  result: SubmissionResult | undefined
  label: string
  hint: string
  send: string
}) => {
  const errors = result?.error?.file ?? []
  const soundAlone = !forms.includes('video')
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors.map(text => ({ text, href: '#file' }))} />}
      <Recorder action={action} upload={uploads} mostMs={mostMs} soundAlone={soundAlone}>
        <FileField
          field={{ id: 'file', name: 'file', errors, initialValue: undefined }}
          label={label}
          hint={hint}
          accept={soundAlone ? 'audio/*' : 'video/*,audio/*'}
          capture="user"
        />
        <Button>{send}</Button>
      </Recorder>
    </>
  )
}

/** The ways to answer one question that the contributor agreed to. */
export const AnswerForms = ({
  page,
  at,
  resultOf,
}: {
  page: QuestionPage & { mostMs: number }
  at: string
  resultOf: (verb: 'recording' | 'words') => SubmissionResult | undefined
}) => {
  const { telling } = useWords().story
  const words = telling.question
  const { forms, line } = page
  const records = forms.length > 1
  const here = `${at}/tell/${line.number}`
  return (
    <>
      {records && (
        <section className="tv-section">
          <h2 className="govuk-heading-m">{forms.includes('video') ? words.form.video : words.form.audio}</h2>
          <RecordingForm
            action={`${here}/recording`}
            uploads={`${at}/uploads`}
            mostMs={page.mostMs}
            forms={forms}
            result={resultOf('recording')}
            label={words.file}
            hint={words.fileHint(Math.floor(page.mostMs / 60_000))}
            send={words.send}
          />
        </section>
      )}
      <section className="tv-section">
        <h2 className="govuk-heading-m">{records ? words.writing : words.writeOnly}</h2>
        <FormFor
          id="words"
          schema={GiveWords(telling.errors)}
          result={resultOf('words')}
          values={{ words: page.words }}
          action={`${here}/words`}
          send={words.save}
          tone={records ? 'secondary' : 'primary'}
        >
          {fields => <TextArea field={fields.words} label={words.words} hint={words.wordsHint} rows={8} limit={6000} />}
        </FormFor>
      </section>
    </>
  )
}
