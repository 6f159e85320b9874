import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useParams } from '@remix-run/react'
import { ErrorSummary } from '~/ui/error-summary'

/** Why a press was refused whose form stood on the page before and is gone; a form that is there says so itself. */
export const Refused = ({ shown }: { shown: { readonly [verb: string]: boolean } }) => {
  const { verb = '' } = useParams()
  const said = useActionData<SubmissionResult>()?.error?.[''] ?? []
  if (shown[verb] !== false || said.length === 0) return null
  return <ErrorSummary errors={said.map(text => ({ text }))} />
}
