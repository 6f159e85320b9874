/** One of the six parts of the question set. */
export type Theme = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

export type Question = { number: number; theme: Theme; sensitive: boolean }

/** The questions asked only of somebody who opted in (domain reference 3.2). */
const sensitive: readonly number[] = [5, 8, 22, 24]

const lastOf: readonly [Theme, number][] = [
  ['A', 5],
  ['B', 10],
  ['C', 15],
  ['D', 22],
  ['E', 26],
  ['F', 30],
]

const themeOf = (number: number): Theme => lastOf.find(([, last]) => number <= last)?.[0] ?? 'F'

/** The thirty common questions, by number; their words are in the texts. A question is never renumbered. */
const first: readonly Question[] = Array.from({ length: 30 }, (_, index) => ({
  number: index + 1,
  theme: themeOf(index + 1),
  sensitive: sensitive.includes(index + 1),
}))

/** Every version of the set. A contribution pins the one it was told on. */
export const questionSets: { readonly [version: number]: readonly Question[] } = { 1: first }

export const questionsOf = (version: number): readonly Question[] => questionSets[version] ?? first

export const themes = lastOf.map(([theme]) => theme)

/** Is this the number of a question, as an address says it? */
export const questionNumber = (text: string): number | null => (/^([1-9]|[12]\d|30)$/.test(text) ? Number(text) : null)
