import type { SubmissionResult } from '@conform-to/react'
import type { z } from 'zod'
import { Button } from '~/ui/button'
import { FormFor, type FormForProps } from '~/ui/form'
import { useWords } from '~/ui/words'

/** One page of a draft: two ways to save it, and what another editor must not overwrite. */
export const DraftForm = <S extends z.ZodType<object>>({
  id,
  schema,
  result,
  values,
  version,
  children,
}: {
  id: string
  schema: S
  result: SubmissionResult | undefined
  values: Partial<Record<keyof z.input<S>, unknown>>
  version: number
  children: FormForProps<S>['children']
}) => {
  const { requests } = useWords()
  return (
    <FormFor
      id={id}
      schema={schema}
      result={result}
      values={values}
      hidden={{ version }}
      send={requests.draft.on}
      beside={
        <Button name="after" value="later" tone="secondary">
          {requests.draft.later}
        </Button>
      }
    >
      {children}
    </FormFor>
  )
}
