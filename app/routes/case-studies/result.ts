import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'

/** What the action of this address answered: the form's own result, and its refusal by itself. */
export const useAnswered = () => {
  const result = useActionData<SubmissionResult>()
  return { result, refused: result?.error?.[''] ?? [] }
}
