import type { SubmissionResult } from '@conform-to/react'
import type { Field } from '~/ui/form'

/** What stands at a path such as `groups[0].name`. */
const at = (held: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((within, key) => (within as Record<string, unknown> | null | undefined)?.[key], held)

/**
 * Fields of a list with a fixed number of rows: those left empty are there as well, for the next thing to be typed in.
 * `values` are what the list holds at first.
 */
export const rowFields =
  (formId: string, result: SubmissionResult | undefined, values: unknown) =>
  (name: string): Field => ({
    id: `${formId}-${name}`,
    name,
    errors: result?.error?.[name] ?? undefined,
    initialValue: at(result?.initialValue ?? values, name),
  })

/** How many rows to show openly: those filled, one more, and at least so many. */
export const rowsShown = (filled: number, most: number, least: number): number =>
  Math.min(most, Math.max(least, filled + 1))

/** How many rows something stands in, so that what was typed is not folded away. */
export const rowsFilled = (result: SubmissionResult | undefined, list: string, saved: number): number => {
  const typed = result?.initialValue?.[list]
  return Math.max(saved, Array.isArray(typed) ? typed.findLastIndex(Boolean) + 1 : 0)
}
