import type { SubmissionResult } from '@conform-to/react'
import { EraseAll } from '~/domain/privacy/forms'
import { Checkbox, FormFor } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

const Points = ({ of }: { of: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {of.map(point => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

/** What goes, what stays and why, and the one box to tick. */
export const EraseForm = ({
  kind,
  result,
  back,
}: {
  kind: 'person' | 'contribution' | 'advice'
  result: SubmissionResult | undefined
  back: string
}) => {
  const words = useWords().privacy.erase
  return (
    <>
      <Section title={words.goes}>
        <Points of={words.goesText[kind]} />
      </Section>
      <Section title={words.staysTitle}>
        <Points of={words.stays} />
      </Section>
      <p className="govuk-body">{words.how}</p>
      <FormFor
        schema={EraseAll({ sure: words.notSure })}
        result={result}
        send={words.send}
        tone="warning"
        beside={
          <a className="govuk-link" href={back}>
            {words.cancel}
          </a>
        }
      >
        {fields => <Checkbox field={fields.sure} label={words.yes} />}
      </FormFor>
    </>
  )
}
