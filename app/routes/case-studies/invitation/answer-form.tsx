import type { SubmissionResult } from '@conform-to/react'
import { type AcceptByPhone, type AcceptInvitation, storyLanguages, ways } from '~/domain/case-studies/forms'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { useWords } from '~/ui/words'

type Answer = typeof AcceptInvitation | typeof AcceptByPhone

/** How somebody would like to tell it, in which language, and what they need. */
export const AnswerForm = <S extends Answer>({
  schema,
  result,
  values,
  send,
}: {
  schema: S
  result: SubmissionResult | undefined
  values: { language?: string }
  send: string
}) => {
  const { story, nominating } = useWords()
  const words = story.invitation.accept
  return (
    <FormFor schema={schema as typeof AcceptInvitation} result={result} values={values} send={send}>
      {fields => (
        <>
          <Radios
            field={fields.way}
            label={words.way}
            options={ways.map(value => ({ value, text: nominating.ways[value], hint: words.wayHints[value] }))}
          />
          <Radios
            field={fields.language}
            label={words.language}
            options={storyLanguages.map(value => ({ value, text: nominating.languages[value] }))}
            inline
          />
          <TextArea
            field={fields.accessNeeds}
            label={words.accessNeeds}
            hint={words.accessNeedsHint}
            rows={3}
            limit={500}
            optional
          />
          <Radios
            field={fields.chaperone}
            label={words.chaperone}
            options={[
              { value: 'yes', text: words.yes },
              { value: 'no', text: words.no },
            ]}
            inline
          />
        </>
      )}
    </FormFor>
  )
}
