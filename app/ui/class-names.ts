/** One class attribute from names, leaving out whatever is false or missing; undefined when nothing is left. */
export const classNames = (...names: (string | false | 0 | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined
