import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useWords } from '~/ui/words'

/**
 * The action's answer with its codes said as sentences, in the reader's language. The form's own message is a refusal,
 * which the action has said already.
 */
export const useSaid = (sentences: { readonly [code: string]: string }): SubmissionResult | undefined => {
  const { requests } = useWords()
  const result = useActionData<SubmissionResult>()
  if (!result?.error) return result
  const said = Object.entries(result.error).map(([name, codes]): [string, string[] | null] => [
    name,
    name === '' ? codes : (codes ?? []).map(code => sentences[code] ?? requests.odd),
  ])
  return { ...result, error: Object.fromEntries(said) }
}
