import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useParams } from '@remix-run/react'
import { ErrorSummary } from '~/ui/error-summary'

/**
 * Why a press was refused whose form stood on the page before and is gone; a form that is there says so itself. `shown`
 * says which forms are there, by verb; without it there is none. `result` has every error as a sentence, those beside
 * fields too.
 */
export const Refused = ({
  shown,
  result,
}: {
  shown?: { readonly [verb: string]: boolean }
  result?: SubmissionResult | undefined
}) => {
  const { verb = '' } = useParams()
  const pressed = useActionData<SubmissionResult>()
  const said = result ? Object.values(result.error ?? {}).flatMap(one => one ?? []) : (pressed?.error?.[''] ?? [])
  if ((shown && shown[verb] !== false) || said.length === 0) return null
  return <ErrorSummary errors={said.map(text => ({ text }))} />
}
