import type { SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { ConsentView } from '~/domain/case-studies'
import {
  type Consent,
  type ConsentHeld,
  consentVersion,
  furtherScopes,
  hearings,
  keepings,
} from '~/domain/case-studies/forms'
import { Checkboxes, FormFor, type FormForProps, Radios, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Fields = Parameters<NonNullable<FormForProps<typeof ConsentHeld>['children']>>[0]

/**
 * What is consented to, purpose by purpose, word for word as it is signed. At the first time nothing is ticked; later
 * what holds now is.
 */
export const ConsentForm = ({
  schema,
  consent,
  result,
  send,
  children,
}: {
  schema: typeof Consent | typeof ConsentHeld
  consent: ConsentView
  result: SubmissionResult | undefined
  send: string
  children?: (fields: Fields) => ReactNode
}) => {
  const { signed, page } = useWords().story.consent
  const options = <K extends string>(values: readonly K[], texts: { [key in K]: string }) =>
    values.map(value => ({ value, text: texts[value] }))
  return (
    <FormFor
      schema={schema as typeof ConsentHeld}
      result={result}
      values={{
        ...(consent.keeping ? { keeping: consent.keeping } : {}),
        ...{ hearings: consent.hearings, further: consent.further, shownAs: consent.shownAs, role: consent.role },
      }}
      send={send}
    >
      {fields => (
        <>
          <p className="govuk-body">{signed.about}</p>
          <Radios field={fields.keeping} label={signed.keepingAsk} options={options(keepings, signed.keeping)} />
          <Checkboxes
            field={fields.hearings}
            label={signed.hearingsAsk}
            hint={page.hearingsHint}
            options={hearings.map(value => ({
              value,
              text: signed.hearings[value],
              ...(value === 'open-web' ? { hint: page.webHint } : {}),
            }))}
          />
          <Checkboxes
            field={fields.further}
            label={signed.furtherAsk}
            hint={page.furtherHint}
            options={options(furtherScopes, signed.further)}
          />
          <h2 className="govuk-heading-m">{signed.shownAsk}</h2>
          <TextField field={fields.shownAs} label={page.shownAs} hint={page.shownAsHint} width={20} />
          <TextField field={fields.role} label={page.role} hint={page.roleHint} />
          <p className="govuk-body">{signed.holds}</p>
          <p className="govuk-body">{signed.withdraw}</p>
          <p className="govuk-body">
            <strong>{signed.declaration}</strong>
          </p>
          {children?.(fields)}
          <TextField
            field={fields.signature}
            label={page.signature}
            hint={page.signatureHint}
            autoComplete="name"
            width={20}
          />
          <p className="govuk-body-s tv-quiet">{page.version(consentVersion)}</p>
        </>
      )}
    </FormFor>
  )
}
