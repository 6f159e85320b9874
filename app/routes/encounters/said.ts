import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useWords } from '~/ui/words'

/**
 * The action's answer with its codes said as sentences, in the reader's language. A refusal has been said by the action
 * already, whether it is the form's own or, being one of `refused`, stands beside a field.
 */
export const useSaid = (
  sentences: { readonly [code: string]: string },
  refused: readonly string[] = [],
): SubmissionResult | undefined => {
  const { requests } = useWords()
  const result = useActionData<SubmissionResult>()
  if (!result?.error) return result
  const say = (code: string) => (refused.includes(code) ? code : (sentences[code] ?? requests.odd))
  const said = Object.entries(result.error).map(([name, codes]): [string, string[] | null] => [
    name,
    name === '' ? codes : (codes ?? []).map(say),
  ])
  return { ...result, error: Object.fromEntries(said) }
}
